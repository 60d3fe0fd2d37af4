package io.github.communique.text.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.text.language.LanguageFile.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands in the folders of the languages is what the library reads of them. */
class LanguageFoldersTest {

    private static final Path FOLDERS = Path.of("src/main/resources/io/github/communique/text/language");

    static List<String> languages() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDERS)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.equals("scripts"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void the_name_of_a_folder_is_the_code_of_a_language(String code) {
        assertThat(Language.of(code).code()).isEqualTo(code);
        assertThat(Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH))
                .isNotEqualTo(code);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void the_kinds_listed_are_the_files_that_are_there(String code) throws IOException {
        try (Stream<Path> files = Files.list(FOLDERS.resolve(code))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                    Stream.of("language.txt"),
                                    Stream.of(WordKind.values())
                                            .filter(Language.of(code)::knows)
                                            .map(kind -> kind.fileName() + ".txt"))
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_file_begins_with_what_it_is(String code) throws IOException {
        try (Stream<Path> files = Files.list(FOLDERS.resolve(code))) {
            for (Path file : files.toList()) {
                assertThat(Files.readString(file)).as("%s", file).matches("(?s)# \\p{Lu}[^\\n]+[.:]\\n.*\\n");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_word_stands_once_and_is_composed(String code) {
        for (WordKind kind : WordKind.values()) {
            Set<String> seen = new HashSet<>();
            for (Entry entry : ownEntries(code, kind)) {
                for (String form : entry.forms()) {
                    assertThat(seen.add(form)).as("%s/%s: %s", code, kind, form).isTrue();
                    assertThat(Normalizer.isNormalized(form, Normalizer.Form.NFC))
                            .as(form)
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_language_has_a_vocabulary_and_relative_dates_that_can_be_read(String code) {
        Language language = Language.of(code);

        assertThat(language.vocabulary()).isNotNull();
        assertThat(RelativePhrase.of(language).isEmpty()).isNotEqualTo(language.knows(WordKind.RELATIVE_DATES));
    }

    private static List<Entry> ownEntries(String code, WordKind kind) {
        return Language.of(code).knows(kind)
                ? Objects.requireNonNull(LanguageFile.read(code, kind.fileName()))
                : List.of();
    }
}
