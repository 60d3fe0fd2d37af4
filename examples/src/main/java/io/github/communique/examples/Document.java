package io.github.communique.examples;

import io.github.communique.wire.Limits;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A document to check: its name, and its content, of which at most one byte more than the limit is read. */
final class Document {

    private static final String STANDARD_INPUT = "-";

    private final String name;
    private final byte[] bytes;

    Document(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }

    static Document read(String file, InputStream standardInput) throws IOException {
        int most = Limits.standard().getDocumentBytes() + 1;
        if (file.equals(STANDARD_INPUT)) {
            return new Document("(standard input)", standardInput.readNBytes(most));
        }
        try (InputStream content = Files.newInputStream(Path.of(file))) {
            return new Document(file, content.readNBytes(most));
        } catch (InvalidPathException e) {
            throw new IOException("is not a file name", e);
        }
    }

    /** The reason why a file could not be read, for a message. */
    static String reason(String file, IOException failure) {
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
