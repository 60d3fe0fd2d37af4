package io.github.communique.program.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilePatternTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void writeFiles() throws IOException {
        for (String file :
                List.of("b.txt", "a.txt", "a.md", ".hidden.txt", "in/c.txt", "in/deep/d.txt", ".git/e.txt")) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), "text");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*.txt | a.txt b.txt",
                "?.md | a.md",
                "[ab].txt | a.txt b.txt",
                "{a.md,b.txt} | a.md b.txt",
                "*/*.txt | in/c.txt",
                "**/*.txt | a.txt b.txt in/c.txt in/deep/d.txt",
                "in/**/d.* | in/deep/d.txt",
                ".*.txt | .hidden.txt",
                "[a.txt | ''",
                "x/*.txt | ''",
            })
    void a_pattern_matches_paths_in_their_order(String pattern, String expected) {
        assertThat(matches(folder + "/" + pattern, '/')).isEqualTo(expected);
    }

    @Test
    void parts_are_also_separated_by_what_the_system_separates_them_with() {
        String pattern = folder.toString().replace('/', '\\') + "\\in\\*.txt";

        assertThat(matches(pattern, '\\')).isEqualTo("in/c.txt");
    }

    @Test
    void the_directories_that_are_searched_are_noted() {
        Set<Path> searched = new LinkedHashSet<>();

        FilePattern.of(folder + "/*/*.txt").matches(searched, (file, reason) -> {});

        assertThat(searched).containsExactly(folder, folder.resolve("in"));
    }

    private String matches(String pattern, char separator) {
        return String.join(
                " ",
                FilePattern.of(pattern, separator).matches(new LinkedHashSet<>(), (file, reason) -> {}).stream()
                        .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                        .toList());
    }
}
