package io.github.communique.intake.receiving;

import io.github.communique.PressRelease;
import io.github.communique.drafting.Draft;
import io.github.communique.report.ValidationReport;
import org.jspecify.annotations.Nullable;

/**
 * A stored release and what the rules say of it today.
 *
 * @param draft the draft whose source has the places of the findings; null if the release was sent as JSON
 */
public record Examination(
        PressRelease release,
        ValidationReport report,
        @Nullable Draft draft) {}
