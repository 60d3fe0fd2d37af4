package io.github.communique.verification;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** The texts of this module's resources. */
final class Texts {

    private Texts() {}

    /** The lines of a resource, without empty ones and comments. */
    static List<String> lines(String name) {
        try (InputStream file = Objects.requireNonNull(Texts.class.getResourceAsStream(name), name)) {
            return Arrays.stream(new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1))
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text with characters that show nothing written as in Java. */
    static String unescaped(String text) {
        Properties escaped = new Properties();
        try {
            escaped.load(new StringReader("text=" + text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return escaped.getProperty("text");
    }
}
