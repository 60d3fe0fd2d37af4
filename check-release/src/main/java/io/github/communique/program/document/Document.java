package io.github.communique.program.document;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** A document to check: its name, and its content, of which at most one byte more than the largest limit is read. */
public final class Document {

    /** The argument that names standard input. */
    public static final String STANDARD_INPUT = "-";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** One byte more than the limit for texts, which is larger than that for JSON. */
    private static final int MOST = (8 << 20) + 1;

    /** The start of an object that is not empty, or of a list of objects, whatever the encoding. */
    private static final Pattern JSON =
            Pattern.compile("[\\s\\x00\u00EF\u00BB\u00BF\u00FE\u00FF]*+(?:\\[[\\s\\x00]*+)?\\{[\\s\\x00]*+[\"}]");

    private static final int LOOKED_AT = 4 << 10;

    private final String name;
    private final byte[] bytes;

    /** A document with a name, for example that of its file. */
    public Document(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** The content. */
    public byte[] bytes() {
        return bytes;
    }

    /**
     * Whether the document is a release in JSON, sound or not, rather than a text: by its content; by its name where
     * the content is neither.
     */
    public boolean isJson() {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        return name.toLowerCase(Locale.ROOT).endsWith(".json")
                || JSON.matcher(start).lookingAt();
    }

    /** The characters of a document in UTF-8, without a byte order mark. */
    public String text() {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** Reads a file, or standard input. */
    public static Document read(String file, InputStream standardInput) throws IOException {
        if (file.equals(STANDARD_INPUT)) {
            return new Document("(standard input)", standardInput.readNBytes(MOST));
        }
        try (InputStream content = Files.newInputStream(Path.of(file))) {
            return new Document(file, content.readNBytes(MOST));
        } catch (InvalidPathException e) {
            throw new IOException("is not a file name", e);
        }
    }

    /** The reason why a file could not be read, for a message. */
    public static String reason(String file, IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (failure instanceof AccessDeniedException) {
            return "may not be read";
        }
        if (failure instanceof EOFException) {
            return "is truncated";
        }
        if (!(failure.getCause() instanceof InvalidPathException) && Files.isDirectory(Path.of(file))) {
            return "is a directory, expected a file";
        }
        return "cannot be read (" + failure.getMessage() + ")";
    }
}
