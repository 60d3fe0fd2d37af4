package io.github.communique.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the README shows is what compiles and runs. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..");
    private static final String BUILD_CHECK_WRITE = "src/main/java/io/github/communique/examples/BuildCheckWrite.java";

    @ParameterizedTest
    @CsvSource({
        "README.md, src/main/java/io/github/communique/examples/BuildCheckWrite.java",
        "docs/using.md, src/test/java/io/github/communique/examples/WithFixturesTest.java"
    })
    void the_java_on_a_page_is_the_compiled_example(String page, String file) throws IOException {
        List<String> source = Files.readAllLines(Path.of(file));
        String example = String.join(
                        "\n", source.subList(indexOf(source, "// README") + 1, indexOf(source, "// end of README")))
                .stripIndent();

        assertThat(Files.readString(ROOT.resolve(page))).contains(example + "\n```");
    }

    @Test
    void the_readme_is_short() throws IOException {
        assertThat(Files.readAllLines(ROOT.resolve("README.md"))).hasSizeLessThanOrEqualTo(150);
    }

    @Test
    void what_the_readme_links_to_is_there() throws IOException {
        assertThat(Pattern.compile("]\\(([^)#:]+)\\)")
                        .matcher(Files.readString(ROOT.resolve("README.md")))
                        .results()
                        .map(link -> ROOT.resolve(link.group(1))))
                .hasSizeGreaterThan(15)
                .allSatisfy(file -> assertThat(file).exists());
    }

    @Test
    void the_first_example_shows_its_imports_and_what_it_prints() throws IOException {
        String imports = Files.readString(Path.of(BUILD_CHECK_WRITE))
                .lines()
                .filter(line -> line.startsWith("import "))
                .collect(Collectors.joining("\n"));
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream terminal = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            BuildCheckWrite.main(new String[0]);
        } finally {
            System.setOut(terminal);
        }
        String findings = printed.toString(StandardCharsets.UTF_8)
                .lines()
                .takeWhile(line -> !line.startsWith("{"))
                .collect(Collectors.joining("\n"));

        assertThat(Files.readString(ROOT.resolve("README.md")))
                .contains("```java\n" + imports + "\n\nPressRelease release")
                .contains("```text\n" + findings + "\n```");
    }

    @Test
    void the_commands_in_the_readme_are_those_that_ci_runs() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        List<String> commands = Files.readAllLines(ROOT.resolve(".ci/run")).stream()
                .filter(line -> line.matches("(run|finds_errors|serves_a_page) '.*"))
                .map(line -> line.substring(line.indexOf('\'') + 1, line.length() - 1))
                .toList();

        assertThat(commands)
                .hasSize(3)
                .allSatisfy(command -> assertThat(readme).contains("```sh\n" + command + "\n```"));
    }

    private static int indexOf(List<String> lines, String marker) {
        return lines.stream().map(String::strip).toList().indexOf(marker);
    }
}
