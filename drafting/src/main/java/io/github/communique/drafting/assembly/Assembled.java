package io.github.communique.drafting.assembly;

import io.github.communique.PressRelease;
import io.github.communique.report.Finding;
import io.github.communique.report.Pointer;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A draft as it was put together.
 *
 * @param release the release; null if the source has no headline
 * @param facts where each value comes from
 * @param findings what a person must decide
 * @param undecided the attributes that are absent because they are not certain
 */
public record Assembled(@Nullable PressRelease release, Facts facts, List<Finding> findings, Set<Pointer> undecided) {}
