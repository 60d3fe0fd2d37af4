package io.github.communique.drafting.source;

import io.github.communique.drafting.source.SourceProblem.Kind;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Decodes the bytes of a source. The encoding is that of the byte order mark, else the one that the caller or the source
 * states if the bytes are in it, else what the bytes themselves show.
 */
public final class SourceDecoder {

    private final byte[] bytes;
    private final List<SourceProblem> problems = new ArrayList<>();

    private SourceDecoder(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * What was decoded.
     *
     * @param text the characters; none if the source is no text
     * @param problems what was wrong, possibly nothing
     * @param isText whether there is a text to read
     */
    public record Decoded(SourceText text, List<SourceProblem> problems, boolean isText) {}

    /**
     * Decodes a source.
     *
     * @param declared the encoding that the caller states, or {@code null}
     * @param isMarkup whether the source may declare its encoding itself, as HTML and XML do
     */
    public static Decoded decode(byte[] bytes, @Nullable Charset declared, boolean isMarkup, SourceLimits limits) {
        return new SourceDecoder(bytes).decode(declared, isMarkup, limits);
    }

    private Decoded decode(@Nullable Charset declared, boolean isMarkup, SourceLimits limits) {
        if (bytes.length > limits.bytes()) {
            return refused(Kind.TOO_LARGE, List.of(String.valueOf(bytes.length), String.valueOf(limits.bytes())));
        }
        ByteOrderMark mark = ByteOrderMark.of(bytes);
        if (mark != null) {
            if (declared != null && !isSame(declared, mark.charset())) {
                addWrong(declared, mark.charset());
            }
            return decoded(mark.charset(), mark.length());
        }
        String signature = Signatures.of(bytes);
        if (!signature.isEmpty()) {
            return refused(Kind.BINARY, List.of(signature));
        }
        Charset stated = declared != null || !isMarkup ? declared : DeclaredCharset.of(bytes);
        Charset found = EncodingDetector.detect(bytes, stated);
        if (found == null) {
            return refused(Kind.BINARY, List.of(String.format(Locale.ROOT, "0x%02X", Signatures.firstControl(bytes))));
        }
        if (stated != null && !isSame(stated, found)) {
            addWrong(stated, found);
        }
        return decoded(found, 0);
    }

    /** Browsers read ISO 8859-1 and ASCII as windows-1252, which extends both. */
    private static boolean isSame(Charset stated, Charset found) {
        return EncodingDetector.asRead(stated).equals(EncodingDetector.asRead(found))
                || stated.equals(StandardCharsets.UTF_16) && found.name().startsWith("UTF-16");
    }

    private void addWrong(Charset stated, Charset found) {
        problems.add(
                new SourceProblem(Kind.WRONG_ENCODING, new SourceRange(0, 0), List.of(stated.name(), found.name())));
    }

    private Decoded refused(Kind kind, List<String> arguments) {
        problems.add(new SourceProblem(kind, new SourceRange(0, 0), arguments));
        return new Decoded(new SourceText("", StandardCharsets.UTF_8), List.copyOf(problems), false);
    }

    private Decoded decoded(Charset charset, int first) {
        SourceText text = text(charset, first);
        if (text.text().isBlank()) {
            problems.add(
                    new SourceProblem(Kind.EMPTY, new SourceRange(0, text.text().length()), List.of()));
        }
        return new Decoded(text, List.copyOf(problems), true);
    }

    private SourceText text(Charset charset, int first) {
        try {
            String text = charset.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, first, bytes.length - first))
                    .toString();
            if (charset.equals(StandardCharsets.UTF_8)) {
                return new SourceText(text, charset, ByteOffsets.utf8(text, first));
            }
            if (text.length() == bytes.length - first) {
                return new SourceText(text, charset, ByteOffsets.fixed(first, 1, bytes.length));
            }
            if (charset.name().startsWith("UTF-16")) {
                return new SourceText(text, charset, ByteOffsets.fixed(first, 2, bytes.length));
            }
        } catch (CharacterCodingException e) {
            // Decoded below, with the place of each fault.
        }
        ByteOffsets.Decoded decoded = ByteOffsets.decode(bytes, first, charset);
        if (decoded.malformed() > 0) {
            int at = decoded.firstMalformed();
            problems.add(new SourceProblem(
                    Kind.MALFORMED,
                    new SourceRange(at, at + 1),
                    List.of(String.valueOf(decoded.malformed()), charset.name())));
        }
        return new SourceText(decoded.text(), charset, decoded.offsets());
    }
}
