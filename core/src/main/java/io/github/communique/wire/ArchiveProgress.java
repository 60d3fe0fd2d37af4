package io.github.communique.wire;

/** Receives the progress of reading an archive, in the thread that consumes the readings. */
@FunctionalInterface
public interface ArchiveProgress {

    /** Ignores progress. */
    ArchiveProgress NONE = (lines, bytes) -> {};

    /**
     * Called after each reading that was delivered.
     *
     * @param lines the number of the line just delivered, from 1
     * @param bytes the number of bytes read from the archive so far; compressed bytes if it is compressed
     */
    void at(long lines, long bytes);
}
