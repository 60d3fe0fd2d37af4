package io.github.communique.verification.corpus;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a table of tab-separated values. */
final class TableText {

    private final List<String> lines = new ArrayList<>();

    TableText(String... header) {
        lines.add(String.join("\t", header));
    }

    void row(String... fields) {
        lines.add(List.of(fields).stream().map(TableText::escaped).collect(Collectors.joining("\t")));
    }

    static String list(Collection<String> values) {
        return String.join("; ", values);
    }

    byte[] bytes() {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String field) {
        return field.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
    }
}
