package io.github.communique.wire;

import io.github.communique.PressRelease;
import io.github.communique.report.ValidationReport;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What reading a document gives: always the report, and the release if one could be built. Immutable. */
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
     * The release, without what could not be read; empty if not even the attributes without which there is no release could
     * be read.
     */
    public Optional<PressRelease> getRelease() {
        return Optional.ofNullable(release);
    }

    /** Whether the release is there and nothing had to be left out of it. */
    public boolean isComplete() {
        return complete;
    }

    /**
     * What is wrong with the structure of the document, and what the rules say of the release. Pointers are those of the document:
     * where an element of a list had to be left out, those after it have other numbers in the release, and findings on them come
     * without a fix.
     */
    public ValidationReport getReport() {
        return report;
    }

    /** Whether the release is complete and sound. */
    public boolean isSound() {
        return complete && report.isSound();
    }
}
