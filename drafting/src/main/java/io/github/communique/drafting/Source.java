package io.github.communique.drafting;

import io.github.communique.ReleaseKind;
import io.github.communique.drafting.assembly.Given;
import io.github.communique.drafting.reading.SourceFormats;
import io.github.communique.drafting.source.SourceFormat;
import io.github.communique.form.TextForms;
import io.github.communique.time.DateExpression;
import io.github.communique.time.Stamp;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A text from which to draft a release, and what the caller knows of it. Immutable; each method returns a new source.
 *
 * <pre>{@code
 * Source.html(bytes, "text/html; charset=utf-8").at(uri)
 * Source.text("FOR IMMEDIATE RELEASE ...").inLanguage("en")
 * }</pre>
 */
public final class Source {

    private final byte[] bytes;
    private final SourceFormat format;
    private final @Nullable Charset charset;
    private final Given given;

    private Source(byte[] bytes, SourceFormat format, @Nullable Charset charset, Given given) {
        this.bytes = bytes;
        this.format = format;
        this.charset = charset;
        this.given = given;
    }

    /** A plain text. */
    public static Source text(String text) {
        return new Source(
                text.getBytes(StandardCharsets.UTF_8), SourceFormat.PLAIN_TEXT, StandardCharsets.UTF_8, Given.NOTHING);
    }

    /** A plain text in an encoding that is to be found out: by its byte order mark, or by its bytes. */
    public static Source text(byte[] bytes) {
        return new Source(bytes.clone(), SourceFormat.PLAIN_TEXT, null, Given.NOTHING);
    }

    /** A text in Markdown. */
    public static Source markdown(byte[] bytes) {
        return new Source(bytes.clone(), SourceFormat.MARKDOWN, null, Given.NOTHING);
    }

    /**
     * A web page.
     *
     * @param contentType the media type with which it was served, for example {@code text/html; charset=utf-8}; its
     *     character set is used unless the bytes are not in it
     */
    public static Source html(byte[] bytes, String contentType) {
        return new Source(bytes.clone(), SourceFormat.HTML, charset(contentType), Given.NOTHING);
    }

    /** A web page whose encoding is to be found out. */
    public static Source html(byte[] bytes) {
        return new Source(bytes.clone(), SourceFormat.HTML, null, Given.NOTHING);
    }

    /**
     * A source whose format is decided by its content.
     *
     * @param name the name of the file, whose ending decides where the content leaves it open; null if there is none
     */
    public static Source of(byte[] bytes, @Nullable String name) {
        return new Source(bytes.clone(), SourceFormats.of(bytes, name), null, Given.NOTHING);
    }

    /** This source at an address, which becomes the id of the release; an absolute URI. */
    public Source at(URI address) {
        return with(
                new Given(address, given.captured(), given.language(), given.issuer(), given.issued(), given.kind()));
    }

    /** This source, captured at a time. */
    public Source captured(Stamp time) {
        return with(new Given(given.address(), time, given.language(), given.issuer(), given.issued(), given.kind()));
    }

    /**
     * This source in a language.
     *
     * @param tag a BCP 47 tag, for example {@code en-GB}
     * @throws IllegalArgumentException if it is not well-formed
     */
    public Source inLanguage(String tag) {
        if (!TextForms.isLanguageTag(tag)) {
            throw new IllegalArgumentException("'" + tag + "' is not a language tag, expected for example en-GB");
        }
        return with(new Given(given.address(), given.captured(), tag, given.issuer(), given.issued(), given.kind()));
    }

    /** This source, issued by an organisation with this name. */
    public Source issuedBy(String organisation) {
        return with(new Given(
                given.address(), given.captured(), given.language(), organisation, given.issued(), given.kind()));
    }

    /** This source, issued on a date; used where the source states none. */
    public Source issuedOn(DateExpression date) {
        return with(new Given(given.address(), given.captured(), given.language(), given.issuer(), date, given.kind()));
    }

    /** This source as a kind of release; used where the source states none. */
    public Source ofKind(ReleaseKind kind) {
        return with(
                new Given(given.address(), given.captured(), given.language(), given.issuer(), given.issued(), kind));
    }

    /** What the source is: {@code text/plain}, {@code text/html} or {@code text/markdown}. */
    public String getMediaType() {
        return switch (format) {
            case PLAIN_TEXT -> "text/plain";
            case HTML -> "text/html";
            case MARKDOWN -> "text/markdown";
        };
    }

    private Source with(Given other) {
        return new Source(bytes, format, charset, other);
    }

    byte[] bytes() {
        return bytes;
    }

    SourceFormat format() {
        return format;
    }

    @Nullable
    Charset charset() {
        return charset;
    }

    Given given() {
        return given;
    }

    private static @Nullable Charset charset(String contentType) {
        String lower = contentType.toLowerCase(Locale.ROOT);
        int at = lower.indexOf("charset=");
        if (at < 0) {
            return null;
        }
        String name = contentType.substring(at + "charset=".length());
        int end = name.indexOf(';');
        name = (end < 0 ? name : name.substring(0, end)).replace("\"", "").strip();
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
