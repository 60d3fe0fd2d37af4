package io.github.communique.report;

/**
 * A position in a document by line and column.
 *
 * @param line the line, from 1; lines end with LF, CR or CR LF
 * @param column the column in code points, from 1
 */
public record SourcePosition(int line, int column) implements Comparable<SourcePosition> {

    /** By line, then by column. */
    @Override
    public int compareTo(SourcePosition other) {
        return line == other.line ? Integer.compare(column, other.column) : Integer.compare(line, other.line);
    }

    /** The form that editors and compilers use: {@code 12:7}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
