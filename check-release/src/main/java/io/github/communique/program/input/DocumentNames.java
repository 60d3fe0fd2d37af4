package io.github.communique.program.input;

import io.github.communique.program.document.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Says which files in a directory are documents: by their ending; without one, by their start. */
final class DocumentNames {

    /** The endings, as a message lists them. */
    static final String LISTED = ".json, .ndjson, .jsonl, .txt, .md, .html and the like";

    private static final List<String> ENDINGS = List.of(
            ".json",
            ".ndjson",
            ".jsonl",
            ".ndjson.gz",
            ".jsonl.gz",
            ".txt",
            ".text",
            ".md",
            ".markdown",
            ".html",
            ".htm",
            ".xhtml");

    private static final Pattern PAGE =
            Pattern.compile("[\\s\u00EF\u00BB\u00BF]*+<(?:!doctype html|html)\\b", Pattern.CASE_INSENSITIVE);

    private static final int LOOKED_AT = 1_000;

    private DocumentNames() {}

    static boolean isDocument(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith) || name.indexOf('.') < 0 && startsAsDocument(file);
    }

    private static boolean startsAsDocument(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            byte[] start = content.readNBytes(LOOKED_AT);
            return new Document("", start).isJson()
                    || PAGE.matcher(new String(start, StandardCharsets.ISO_8859_1))
                            .lookingAt();
        } catch (IOException e) {
            return false;
        }
    }
}
