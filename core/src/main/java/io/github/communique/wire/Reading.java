package io.github.communique.wire;

import io.github.communique.PressRelease;
import io.github.communique.report.ProblemDetails;
import io.github.communique.report.ValidationReport;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The result of reading a document: always a report, and the release if one could be built. Immutable. */
public final class Reading {

    private final @Nullable PressRelease release;
    private final boolean complete;
    private final ValidationReport report;

    Reading(@Nullable PressRelease release, boolean complete, ValidationReport report) {
        this.release = release;
        this.complete = complete;
        this.report = report;
    }

    /**
     * The release, without the values that could not be read; empty if a required attribute of the release could not be
     * read.
     */
    public Optional<PressRelease> getRelease() {
        return Optional.ofNullable(release);
    }

    /** Whether there is a release and every value of the document was read. */
    public boolean isComplete() {
        return complete;
    }

    /**
     * The findings on the structure of the document and those of the rules on the release. Pointers refer to the
     * document: if an element of a list could not be read, later elements have other indexes in the release, and
     * findings on them have no fix.
     */
    public ValidationReport getReport() {
        return report;
    }

    /** Why a service should refuse the document, as the problem details to answer with. Empty: the release is complete and sound. */
    public Optional<ProblemDetails> getProblem() {
        if (isSound()) {
            return Optional.empty();
        }
        return Optional.of(complete ? ProblemDetails.ofUnsound(report) : ProblemDetails.ofUnreadable(report));
    }

    /** Whether the release is complete and sound. */
    public boolean isSound() {
        return complete && report.isSound();
    }
}
