package io.github.communique.benchmarks.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The alternatives of each symbol of a language, read from a file of this package. */
final class Grammar {

    private final Map<String, List<String>> alternatives = new HashMap<>();
    private String symbol = "";

    private Grammar() {}

    /**
     * Reads a grammar.
     *
     * @param name the name of the file without its extension, for example {@code english}
     */
    static Grammar of(String name) {
        Grammar grammar = new Grammar();
        try (InputStream file = Grammar.class.getResourceAsStream(name + ".grammar")) {
            if (file == null) {
                throw new IllegalStateException(name + ".grammar is missing from the jar");
            }
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .forEach(grammar::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return grammar;
    }

    /** The alternatives of a symbol; empty if it has none. */
    List<String> alternatives(String symbol) {
        return alternatives.getOrDefault(symbol, List.of());
    }

    private void add(String line) {
        if (line.startsWith("[")) {
            symbol = line.substring(1, line.length() - 1);
        } else {
            alternatives.computeIfAbsent(symbol, key -> new ArrayList<>()).add(line);
        }
    }
}
