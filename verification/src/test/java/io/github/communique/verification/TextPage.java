package io.github.communique.verification;

import io.github.communique.text.language.Language;
import io.github.communique.text.language.Trait;
import io.github.communique.text.language.WordKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the page on text from its prose, {@code text-page.md}, and what the folders of the languages hold. */
final class TextPage {

    private static final String FOR_ALL = "und";

    private final Path folders;
    private final List<String> codes;

    TextPage(Path folders) throws IOException {
        this.folders = folders;
        try (Stream<Path> found = Files.list(folders)) {
            this.codes = found.filter(folder -> Files.exists(folder.resolve("language.txt")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    String text() throws IOException {
        String page = prose().replace("{{kinds}}", kinds()).replace("{{languages}}", languages());
        for (Trait trait : Trait.values()) {
            String place = "{{" + trait.fileName() + "}}";
            if (!page.contains(place)) {
                throw new IllegalStateException("text-page.md does not say what " + trait.fileName() + " is");
            }
            page = page.replace(place, languagesWith(trait));
        }
        return page;
    }

    private static String prose() throws IOException {
        try (InputStream file = TextPage.class.getResourceAsStream("text-page.md")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A row for each kind of words: what it is for, and how many each language has of them. */
    private String kinds() throws IOException {
        List<String> read = codes.stream()
                .filter(code -> Language.of(code).knows(WordKind.MONTHS))
                .toList();
        StringBuilder table = new StringBuilder("| file | what it holds |");
        read.forEach(code -> table.append(' ').append(name(code)).append(" |"));
        table.append(" every language | others |\n|---|---|")
                .append("--:|".repeat(read.size() + 1))
                .append("---|\n");
        for (WordKind kind : WordKind.values()) {
            table.append("| `")
                    .append(kind.fileName())
                    .append("` | ")
                    .append(head(kind))
                    .append(" |");
            for (String code : read) {
                table.append(' ').append(count(code, kind)).append(" |");
            }
            table.append(' ').append(count(FOR_ALL, kind)).append(" | ");
            table.append(codes.stream()
                    .filter(code -> !read.contains(code)
                            && !code.equals(FOR_ALL)
                            && Language.of(code).knows(kind))
                    .map(code -> name(code) + " " + count(code, kind))
                    .collect(Collectors.joining(", ")));
            table.append(" |\n");
        }
        return table.toString();
    }

    /** A row for each language that has words: the kinds that it lacks. */
    private String languages() {
        StringBuilder table = new StringBuilder("| language | kinds | lacks |\n|---|--:|---|\n");
        for (String code : codes) {
            List<WordKind> own = Stream.of(WordKind.values())
                    .filter(Language.of(code)::knows)
                    .toList();
            List<WordKind> lacking = Stream.of(WordKind.values())
                    .filter(kind -> !own.contains(kind))
                    .filter(kind ->
                            code.equals(FOR_ALL) || !Language.of(FOR_ALL).knows(kind))
                    .toList();
            if (!own.isEmpty() && !code.equals(FOR_ALL)) {
                table.append("| %s (`%s`) | %d | %s |\n".formatted(name(code), code, own.size(), names(own, lacking)));
            }
        }
        return table.toString();
    }

    private static String names(List<WordKind> own, List<WordKind> lacking) {
        return lacking.size() > own.size() ? "all but " + names(own) : names(lacking);
    }

    private static String names(List<WordKind> kinds) {
        return kinds.stream().map(kind -> "`" + kind.fileName() + "`").collect(Collectors.joining(", "));
    }

    private String languagesWith(Trait trait) {
        return codes.stream()
                .filter(code -> Language.of(code).has(trait))
                .map(code -> name(code) + regions(code, trait))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String regions(String code, Trait trait) {
        return trait == Trait.AMBIGUOUS_NUMERIC_DATES && !Language.of(code).hasIn(trait, code)
                ? " in some regions"
                : "";
    }

    /** The first sentence of the comment at the head of the file, in the first language that has it. */
    private String head(WordKind kind) throws IOException {
        List<String> first = new ArrayList<>(List.of("en"));
        first.addAll(codes);
        for (String code : first) {
            Path file = folders.resolve(code).resolve(kind.fileName() + ".txt");
            if (Files.exists(file)) {
                return Files.readAllLines(file).get(0).substring(1).strip();
            }
        }
        throw new IllegalStateException("no language has " + kind.fileName());
    }

    private static String count(String code, WordKind kind) {
        Language language = Language.of(code);
        int all = Language.of(FOR_ALL).words(kind).forms().size();
        int number = language.words(kind).forms().size() - (code.equals(FOR_ALL) ? 0 : all);
        return language.knows(kind) ? Integer.toString(number) : "";
    }

    private static String name(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    }
}
