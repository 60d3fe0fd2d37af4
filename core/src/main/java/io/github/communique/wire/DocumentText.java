package io.github.communique.wire;

import io.github.communique.report.SourcePosition;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The text of a document, and its places in lines and columns. All sources are decoded to text first, so that positions are
 * the same whatever was read and whichever parser reads it.
 */
final class DocumentText {

    private static final char REPLACEMENT = '\uFFFD';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String text;
    private final @Nullable Integer badByte;
    private final long firstLine;
    private @Nullable LineIndex lines;

    private DocumentText(String text, @Nullable Integer badByte, long firstLine) {
        this.text = text;
        this.firstLine = firstLine;
        this.badByte = badByte;
    }

    static DocumentText of(String text) {
        return of(text, null, 1);
    }

    private static DocumentText of(String text, @Nullable Integer badByte, long firstLine) {
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return new DocumentText(marked ? text.substring(1) : text, badByte, firstLine);
    }

    /**
     * Decodes strict UTF-8. What cannot be decoded ends the text; {@link #badByte()} tells the byte.
     *
     * @param firstLine the number of the first line, for a document that is a part of another
     */
    static DocumentText decode(byte[] bytes, long firstLine) {
        String decoded = new String(bytes, StandardCharsets.UTF_8);
        // What cannot be decoded becomes U+FFFD; only a text that has one needs a closer look.
        return decoded.indexOf(REPLACEMENT) < 0 ? of(decoded, null, firstLine) : decodeStrictly(bytes, firstLine);
    }

    private static DocumentText decodeStrictly(byte[] bytes, long firstLine) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        ByteBuffer source = ByteBuffer.wrap(bytes);
        boolean isBad = decoder.decode(source, decoded, true).isError();
        return of(decoded.flip().toString(), isBad ? bytes[source.position()] & 0xFF : null, firstLine);
    }

    /** The text, without byte order mark. */
    String text() {
        return text;
    }

    /** The first byte that is no UTF-8, just behind the text; empty if the document was decoded whole. */
    Optional<Integer> badByte() {
        return Optional.ofNullable(badByte);
    }

    /** What stands at a {@code char} index, in words for a message. */
    String describe(int offset) {
        if (offset < 0 || offset >= text.length()) {
            return "the end of the document";
        }
        return "'" + Character.toString(text.codePointAt(offset)) + "'";
    }

    /** Whether the document is larger than a limit, in bytes of UTF-8. */
    boolean isLargerThan(int bytes) {
        return text.length() > bytes
                || text.length() > bytes / 3 && text.getBytes(StandardCharsets.UTF_8).length > bytes;
    }

    /** Line and column of a {@code char} index. The first question costs a pass over the text. */
    SourcePosition position(int offset) {
        if (lines == null) {
            lines = new LineIndex(text, firstLine);
        }
        return lines.position(Math.min(offset, text.length()));
    }

    /** The {@code char} index of a code point of the string that starts with its quotation mark at an index. */
    int insideString(int quoteOffset, int codePoints) {
        int at = quoteOffset + 1;
        for (int i = 0; i < codePoints && at < text.length() && text.charAt(at) != '"'; i++) {
            int next = characterEnd(at);
            boolean pairs = Character.isHighSurrogate(unescaped(at))
                    && next < text.length()
                    && Character.isLowSurrogate(unescaped(next));
            at = pairs ? characterEnd(next) : next;
        }
        return at;
    }

    private int characterEnd(int at) {
        if (text.charAt(at) != '\\') {
            return at + 1;
        }
        boolean unicode = at + 1 < text.length() && text.charAt(at + 1) == 'u';
        return Math.min(text.length(), at + (unicode ? 6 : 2));
    }

    private char unescaped(int at) {
        boolean unicode = text.charAt(at) == '\\' && at + 6 <= text.length() && text.charAt(at + 1) == 'u';
        return unicode ? (char) Integer.parseInt(text, at + 2, at + 6, 16) : text.charAt(at);
    }
}
