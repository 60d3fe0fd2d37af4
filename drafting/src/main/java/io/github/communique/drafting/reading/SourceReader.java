package io.github.communique.drafting.reading;

import io.github.communique.drafting.page.PageReader;
import io.github.communique.drafting.source.SourceDecoder;
import io.github.communique.drafting.source.SourceDocument;
import io.github.communique.drafting.source.SourceFormat;
import io.github.communique.drafting.source.SourceLimits;
import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a source. */
public final class SourceReader {

    private SourceReader() {}

    /**
     * Reads a source. What is wrong with it is among the problems of the result; a source that cannot be read has no blocks.
     *
     * @param declared the encoding that the caller states, for example from an HTTP header; {@code null} if unknown
     */
    public static SourceDocument read(
            byte[] bytes, SourceFormat format, @Nullable Charset declared, SourceLimits limits) {
        SourceDecoder.Decoded decoded = SourceDecoder.decode(bytes, declared, format == SourceFormat.HTML, limits);
        if (!decoded.isText()) {
            return new SourceDocument(decoded.text(), format, List.of(), List.of(), decoded.problems());
        }
        return switch (format) {
            case HTML -> PageReader.read(decoded, limits);
            case MARKDOWN -> MarkdownReader.read(decoded, limits);
            case PLAIN_TEXT -> PlainTextReader.read(decoded);
        };
    }
}
