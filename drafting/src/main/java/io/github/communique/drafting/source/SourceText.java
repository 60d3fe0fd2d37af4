package io.github.communique.drafting.source;

import java.nio.charset.Charset;
import java.util.Arrays;

/** The characters of a source, decoded once, with its lines. */
public final class SourceText {

    private final String text;
    private final Charset charset;
    private final ByteOffsets byteOffsets;
    private final int[] lineStarts;

    /** A text whose bytes are exactly its characters in the encoding. */
    public SourceText(String text, Charset charset) {
        this(
                text,
                charset,
                ByteOffsets.decode(text.getBytes(charset), 0, charset).offsets());
    }

    SourceText(String text, Charset charset, ByteOffsets byteOffsets) {
        this.text = text;
        this.charset = charset;
        this.byteOffsets = byteOffsets;
        this.lineStarts = lineStarts(text);
    }

    /** The characters, without a byte order mark. */
    public String text() {
        return text;
    }

    /** The encoding from which they were decoded. */
    public Charset charset() {
        return charset;
    }

    /** The line of an offset, from 1; lines end with LF, CR or CR LF. Takes logarithmic time. */
    public int lineOf(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The column of an offset, from 1, in code points. */
    public int columnOf(int offset) {
        int start = lineStarts[lineOf(offset) - 1];
        return text.codePointCount(start, offset) + 1;
    }

    /**
     * The offset in the original bytes, a byte order mark included, of the first byte of a character; for the offset after
     * the last character, the number of bytes.
     */
    public int byteOffset(int offset) {
        return byteOffsets.of(offset);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count] = i + 1;
                count++;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
