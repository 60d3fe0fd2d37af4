package io.github.communique.wire;

/**
 * The result of reading one line of an archive. The positions of its findings are those in the archive, on this line.
 *
 * @param line the number of the line, from 1; blank lines are counted, but have no reading
 * @param reading the release, if it could be built, and the report
 */
public record ArchivedReading(long line, Reading reading) {}
