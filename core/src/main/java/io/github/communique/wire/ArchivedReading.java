package io.github.communique.wire;

/**
 * What reading one line of an archive gave. The positions of its findings are those in the archive: their line is this line.
 *
 * @param line the number of the line, from 1; blank lines count, but give no reading
 * @param reading the release, if it could be built, and the report
 */
public record ArchivedReading(long line, Reading reading) {}
