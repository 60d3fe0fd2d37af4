package io.github.communique.wire.document;

import io.github.communique.constraint.Phrase;
import io.github.communique.report.SourcePosition;
import io.github.communique.wire.spi.JsonProvider;
import io.github.communique.wire.spi.Token;
import io.github.communique.wire.spi.TokenSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document, with conversion of offsets to lines and columns. Bytes are decoded only when a position is needed, so
 * that sound documents do not pay for positions, which are the same for every kind of input and every parser.
 */
public final class DocumentText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final byte[] ENCODED_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final long firstLine;
    private final boolean marked;
    private final boolean mayBeIllFormed;
    private final byte @Nullable [] bytes;
    private final int start;
    private final int end;
    private @Nullable String text;
    private @Nullable LineIndex lines;

    // The position computed last, from which the next one in the same string is counted: findings in a long text come
    // in order.
    private int lastString = -1;
    private int lastCodePoints;
    private int lastPlace;

    private DocumentText(String text) {
        this.firstLine = 1;
        this.marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        this.mayBeIllFormed = true;
        this.bytes = null;
        this.start = 0;
        this.end = 0;
        this.text = marked ? text.substring(1) : text;
    }

    private DocumentText(byte[] bytes, long firstLine) {
        this.firstLine = firstLine;
        this.marked = startsWith(bytes, 0, ENCODED_MARK);
        this.bytes = bytes;
        this.start = marked ? ENCODED_MARK.length : 0;
        Utf8 check = Utf8.check(bytes, start);
        this.mayBeIllFormed = check.mayBeIllFormed();
        this.end = check.end();
    }

    private static boolean startsWith(byte[] bytes, int from, byte[] beginning) {
        int to = from + beginning.length;
        return bytes.length >= to && Arrays.equals(bytes, from, to, beginning, 0, beginning.length);
    }

    public static DocumentText of(String text) {
        return new DocumentText(text);
    }

    /**
     * A document in UTF-8. Its text ends at the first byte that cannot be decoded; see {@link #badByte()}.
     *
     * @param firstLine the number of the first line, for a document that is a line of an archive
     */
    public static DocumentText of(byte[] bytes, long firstLine) {
        return new DocumentText(bytes, firstLine);
    }

    /** The tokens of the document. */
    public TokenSource tokens(JsonProvider provider) throws IOException {
        return bytes == null ? provider.source(text()) : provider.source(bytes, start, end - start);
    }

    /** The text, without a byte order mark. */
    public String text() {
        if (text == null) {
            text = new String(Objects.requireNonNull(bytes), start, end - start, StandardCharsets.UTF_8);
        }
        return text;
    }

    /** Whether the document starts with a byte order mark. */
    public boolean isMarked() {
        return marked;
    }

    /**
     * Whether a string of the document may have an unpaired surrogate or a noncharacter, so that each must be checked.
     */
    public boolean mayBeIllFormed() {
        return mayBeIllFormed;
    }

    /** Whether a second byte order mark follows the first. */
    public boolean isMarkedTwice() {
        return marked && (bytes == null ? text().startsWith("\uFEFF") : startsWith(bytes, start, ENCODED_MARK));
    }

    /**
     * The encoding of the document if it is UTF-16 or UTF-32, which zero bytes in its first character reveal; otherwise
     * empty.
     */
    public Optional<String> otherEncoding() {
        if (bytes == null || end - start < Character.BYTES) {
            return Optional.empty();
        }
        boolean isFirst = bytes[start] == 0;
        boolean isSecond = bytes[start + 1] == 0;
        boolean isWide = end - start >= Integer.BYTES && bytes[start + Character.BYTES] == 0;
        if (isFirst && isSecond) {
            boolean isFourth = end - start >= Integer.BYTES && bytes[start + Integer.BYTES - 1] != 0;
            return isWide && isFourth ? Optional.of("UTF-32BE") : Optional.empty();
        }
        if (isFirst) {
            return Optional.of("UTF-16BE");
        }
        if (!isSecond) {
            return Optional.empty();
        }
        return Optional.of(isWide ? "UTF-32LE" : "UTF-16LE");
    }

    /** The first byte that is not UTF-8, directly after the text; empty if the whole document was decoded. */
    public Optional<Integer> badByte() {
        return bytes == null || end == bytes.length ? Optional.empty() : Optional.of(bytes[end] & 0xFF);
    }

    /** Describes the character at a {@code char} index, for a message. */
    public Phrase describe(int offset) {
        if (offset < 0 || offset >= text().length()) {
            return Token.END.description();
        }
        return Phrase.verbatim("'" + Character.toString(text().codePointAt(offset)) + "'");
    }

    /** Whether the document is larger than a limit, in bytes of UTF-8. */
    public boolean isLargerThan(int limit) {
        if (bytes != null) {
            return bytes.length > limit;
        }
        String whole = text();
        return whole.length() > limit
                || whole.length() > limit / 3 && whole.getBytes(StandardCharsets.UTF_8).length > limit;
    }

    /** Line and column of a {@code char} index. The first call takes a pass over the text. */
    public SourcePosition position(int offset) {
        if (lines == null) {
            lines = new LineIndex(text(), firstLine);
        }
        return lines.position(Math.min(offset, text().length()));
    }

    /** The {@code char} index of a code point within the string whose opening quotation mark is at an index. */
    public int insideString(int quoteOffset, int codePoints) {
        boolean goesOn = quoteOffset == lastString && codePoints >= lastCodePoints;
        int at = goesOn ? lastPlace : quoteOffset + 1;
        int count = goesOn ? lastCodePoints : 0;
        while (count < codePoints && at < text().length() && text().charAt(at) != '"') {
            int next = Escapes.end(text(), at);
            boolean pairs = Character.isHighSurrogate(Escapes.unit(text(), at))
                    && next < text().length()
                    && Character.isLowSurrogate(Escapes.unit(text(), next));
            at = pairs ? Escapes.end(text(), next) : next;
            count++;
        }
        lastString = quoteOffset;
        lastCodePoints = count;
        lastPlace = at;
        return at;
    }

    /** The content of the string whose opening quotation mark is at an index, with escapes as written. */
    public String insideString(int quoteOffset) {
        return text().substring(quoteOffset + 1, insideString(quoteOffset, Integer.MAX_VALUE));
    }
}
