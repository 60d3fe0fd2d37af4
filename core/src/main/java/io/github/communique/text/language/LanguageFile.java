package io.github.communique.text.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of a language's folder. Each line is an entry: forms separated by commas, optionally followed by
 * {@code =} and their common value. Empty lines and lines that start with {@code #} are ignored.
 */
final class LanguageFile {

    private LanguageFile() {}

    /**
     * One entry of a file.
     *
     * @param forms the words or phrases, at least one
     * @param value their value; empty if they have none
     */
    record Entry(List<String> forms, String value) {}

    /** The entries of a file in the jar; null if there is no such file. */
    static @Nullable List<Entry> read(String folder, String name) {
        String path = folder + "/" + name + ".txt";
        try (InputStream file = LanguageFile.class.getResourceAsStream(path)) {
            return file == null ? null : parse(path, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The entries of a text.
     *
     * @throws IllegalStateException if a line has an empty form or value
     */
    static List<Entry> parse(String path, String text) {
        List<Entry> entries = new ArrayList<>();
        int number = 1;
        for (int start = 0; start < text.length(); number++) {
            int end = text.indexOf('\n', start);
            String line = text.substring(start, end < 0 ? text.length() : end).strip();
            if (!line.isEmpty() && line.charAt(0) != '#') {
                try {
                    entries.add(entry(line));
                } catch (IllegalArgumentException e) {
                    throw new IllegalStateException(path + ", line " + number + ": " + e.getMessage(), e);
                }
            }
            start = end < 0 ? text.length() : end + 1;
        }
        return entries;
    }

    private static Entry entry(String line) {
        int equals = line.indexOf('=');
        String value = equals < 0 ? "" : line.substring(equals + 1).strip();
        if (equals >= 0 && value.isEmpty()) {
            throw new IllegalArgumentException("the value after = is missing");
        }
        return new Entry(forms(equals < 0 ? line : line.substring(0, equals)), value);
    }

    private static List<String> forms(String printed) {
        List<String> forms = new ArrayList<>();
        for (int start = 0; start <= printed.length(); ) {
            int comma = printed.indexOf(',', start);
            String form = printed.substring(start, comma < 0 ? printed.length() : comma)
                    .strip();
            if (form.isEmpty()) {
                throw new IllegalArgumentException("a form is empty");
            }
            forms.add(form);
            start = comma < 0 ? printed.length() + 1 : comma + 1;
        }
        return forms;
    }
}
