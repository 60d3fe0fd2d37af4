package io.github.communique.wire;

/** Receives the progress of reading an archive, in the thread that consumes the readings. */
@FunctionalInterface
public interface ArchiveProgress {

    /** Ignores progress. */
    ArchiveProgress NONE = (lines, bytes) -> {};

    /**
     * Called after each reading that was handed on, and now and then while blank lines are skipped.
     *
     * @param lines the number of the line that was handed on last; 0 before the first
     * @param bytes how many bytes of the archive, compressed ones where it is compressed, have been taken in so far
     */
    void at(long lines, long bytes);
}
