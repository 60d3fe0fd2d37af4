package io.github.communique.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BuiltInRulesTest {

    private static final Path FAMILIES = Path.of("src/main/java/io/github/communique/rulebook");

    @Test
    void every_family_of_rules_is_run() throws IOException {
        String listed = Files.readString(FAMILIES.resolve("BuiltInRules.java"));

        assertThat(families())
                .hasSizeGreaterThan(40)
                .containsExactlyInAnyOrderElementsOf(Pattern.compile("(\\w+Rules)List\\.all\\(\\)")
                        .matcher(listed)
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .toList());
    }

    private static List<String> families() throws IOException {
        try (Stream<Path> files = Files.list(FAMILIES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Rules.java") && !name.equals("BuiltInRules.java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .toList();
        }
    }
}
