package io.github.communique.wire;

/** Is told how far the reading of an archive has come; called by the thread that takes the readings. */
@FunctionalInterface
public interface ArchiveProgress {

    /** Is told nothing. */
    ArchiveProgress NONE = (lines, bytes) -> {};

    /**
     * Called after each reading that was handed on.
     *
     * @param lines the number of the line just handed on
     * @param bytes how many bytes of the archive, compressed ones where it is compressed, have been taken in so far
     */
    void at(long lines, long bytes);
}
