package io.github.communique.wire;

import io.github.communique.report.ValidationReport;
import org.jspecify.annotations.Nullable;

/**
 * What reading a single value gives.
 *
 * @param value the value, without what could not be read; null if it could not be built
 * @param report what is wrong with its structure; no rule has looked at it
 */
public record ValueReading(@Nullable Object value, ValidationReport report) {}
