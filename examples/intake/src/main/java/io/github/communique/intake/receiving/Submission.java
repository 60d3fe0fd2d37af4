package io.github.communique.intake.receiving;

import io.github.communique.drafting.Source;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What was sent, byte for byte.
 *
 * @param charset the charset that the sender stated; null if none was
 */
public record Submission(Form form, @Nullable Charset charset, byte[] content, Given given) {

    /** The hash of the bytes. */
    public String hash() {
        return Hash.of(content);
    }

    /**
     * The source to draft from.
     *
     * @throws CharacterCodingException if the bytes are not in the stated charset
     * @throws IllegalArgumentException if what is given is malformed
     */
    Source source() throws CharacterCodingException {
        return given.of(
                switch (form) {
                    case TEXT -> charset == null ? Source.text(content) : Source.text(decoded(charset));
                    case MARKDOWN ->
                        Source.markdown(
                                charset == null ? content : decoded(charset).getBytes(StandardCharsets.UTF_8));
                    case HTML ->
                        charset == null
                                ? Source.html(content)
                                : Source.html(content, "text/html; charset=" + charset.name());
                    case JSON -> throw new IllegalStateException("JSON is read, not drafted");
                });
    }

    private String decoded(Charset stated) throws CharacterCodingException {
        return stated.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    }
}
