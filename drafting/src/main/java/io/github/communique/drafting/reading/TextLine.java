package io.github.communique.drafting.reading;

/**
 * A line of a plain text.
 *
 * @param start the index of its first character that is no space
 * @param end the index after its last character that is no space; equal to {@code start} in a blank line
 * @param indent the number of columns before its text, with tabs every eight columns
 * @param columns the number of columns of its text; a sign of Chinese, Japanese or Korean takes two
 * @param quoted the number of quotation signs {@code >} before its text
 */
record TextLine(int start, int end, int indent, int columns, int quoted) {

    boolean isBlank() {
        return start == end;
    }

    int length() {
        return end - start;
    }

    /** The column after its text. */
    int width() {
        return indent + columns;
    }
}
