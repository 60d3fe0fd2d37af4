package io.github.communique.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.fixtures.DamagedText;
import io.github.communique.fixtures.Fixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Findings are shown in workflows on GitHub: by commands, or by a matcher of what is printed. */
class GitHubTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void each_finding_is_a_command_with_its_place() throws IOException {
        String file = file("a.txt", DamagedText.KFOR_VISIT.text());

        assertThat(Program.run("--format=github", file).out().lines())
                .contains("::warning file=" + file
                        + ",line=35,endLine=35,col=73,endColumn=74,title=quote/wrong-mark::The quotation mark “ is wrong"
                        + " here; expected ”.")
                .anyMatch(line -> line.startsWith("::error file=" + file + ",line=3,"))
                .anyMatch(line -> line.startsWith("::notice file=" + file + ",title=drafting/no-issuer::"));
    }

    @Test
    void what_would_end_a_command_is_escaped() throws IOException {
        String file = file("a,b:c%d\n.json", "{\"kind\": \"50% ::error\"}");

        List<String> commands =
                Program.run("--format=github", file).out().lines().toList();

        assertThat(commands)
                .filteredOn(line -> line.startsWith("::"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("a%2Cb%3Ac%25d\\u000a.json,"))
                .anyMatch(line -> line.contains("50%25 ::error"));
    }

    @Test
    void a_file_that_cannot_be_read_is_a_command() {
        assertThat(Program.run("--format=github", "missing.json").out())
                .contains("::error file=missing.json::missing.json: there is no such file");
    }

    @Test
    void a_finding_in_an_archive_has_its_line() throws IOException {
        String archive = file("a.ndjson", Fixture.SMALL_RELEASE.json().replace("\n", " ") + "\n{\"id\": 5}\n");

        assertThat(Program.run("--format=github", archive).out())
                .contains("::error file=" + archive + ",line=2,col=8,title=json/wrong-kind::");
    }

    @Test
    void the_matcher_finds_each_finding_that_has_a_place_in_what_is_printed() throws IOException {
        String file = file("a b.txt", DamagedText.KFOR_VISIT.text());
        String printed = Program.run(file).out();
        long placed = printed.lines()
                .filter(line -> line.matches("(error|warning|info) .*\\.txt:\\d+:\\d+.*"))
                .count();

        List<String> found = new ArrayList<>();
        for (JsonNode matcher : JsonMapper.shared()
                .readTree(Files.readString(Path.of("problem-matcher.json")))
                .at("/problemMatcher")) {
            found.addAll(matches(matcher, printed));
        }

        assertThat(found)
                .hasSize((int) placed)
                .contains("warning|" + file + "|35|73|quote/wrong-mark|The quotation mark “ is wrong here; expected ”.")
                .anyMatch(line ->
                        line.startsWith("notice|" + file + "|33|39|drafting/unknown-speaker|Whom \"he\" means"));
    }

    /** What a matcher of two patterns finds in consecutive lines, as GitHub reads them. */
    private static List<String> matches(JsonNode matcher, String printed) {
        JsonNode heading = matcher.at("/pattern/0");
        Pattern first = Pattern.compile(heading.at("/regexp").asString());
        Pattern second = Pattern.compile(matcher.at("/pattern/1/regexp").asString());
        List<String> lines = printed.lines().toList();
        List<String> found = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            Matcher place = first.matcher(lines.get(i));
            Matcher message = second.matcher(lines.get(i + 1));
            if (place.find() && message.find()) {
                String severity = heading.has("severity")
                        ? place.group(heading.at("/severity").asInt())
                        : matcher.at("/severity").asString();
                found.add(severity
                        + Stream.of("file", "line", "column", "code")
                                .map(name ->
                                        "|" + place.group(heading.at("/" + name).asInt()))
                                .reduce("", String::concat)
                        + "|" + message.group(1));
            }
        }
        return found;
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
