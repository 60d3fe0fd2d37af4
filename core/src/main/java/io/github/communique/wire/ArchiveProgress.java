package io.github.communique.wire;

/** Is told how far the reading of an archive has come; called by the thread that takes the readings. */
@FunctionalInterface
public interface ArchiveProgress {

    /** Is told nothing. */
    ArchiveProgress NONE = (lines, bytes) -> {};

    /**
     * Called after each reading that was handed on, and now and then while blank lines are skipped.
     *
     * @param lines the number of the line that was handed on last; 0 before the first
     * @param bytes how many bytes of the archive, compressed ones where it is compressed, have been taken in so far
     */
    void at(long lines, long bytes);
}
