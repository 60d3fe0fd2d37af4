package io.github.communique.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.communique.fixtures.DamagedText;
import io.github.communique.fixtures.Fixture;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The log in SARIF is valid by the schema of OASIS, and says what a viewer needs. */
class SarifTest {

    private static final String SCHEMA = "/schema/sarif-schema-2.1.0.json";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_log_is_valid_by_the_schema_of_sarif() throws IOException {
        Path archive = Files.writeString(folder.resolve("a b.ndjson"), "{}\n{\"id\": 5}\n");

        String log = Program.run(
                        "--format=sarif",
                        file("a.txt", DamagedText.KFOR_VISIT.text()),
                        file("b.json", Fixture.KFOR_VISIT_DAMAGED.json()),
                        file("c.json", "{"),
                        archive.toString(),
                        "missing.json")
                .out();

        assertThat(schema().validate(log, InputFormat.JSON).stream().map(Error::toString))
                .isEmpty();
    }

    @Test
    void the_schema_refuses_what_is_no_log() throws IOException {
        assertThat(schema().validate("{\"version\":\"2.1.0\",\"runs\":[{\"results\":[{}]}]}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void each_rule_that_a_result_names_is_described_once_with_help() throws IOException {
        JsonNode run = log(file("a.txt", DamagedText.KFOR_VISIT.text())).at("/runs/0");

        List<String> named = texts(run.at("/results"), "/ruleId").stream()
                .distinct()
                .sorted()
                .toList();
        JsonNode rules = run.at("/tool/driver/rules");
        assertThat(texts(rules, "/id")).isEqualTo(named).contains("quote/wrong-mark");
        assertThat(rules).allSatisfy(rule -> {
            assertThat(rule.at("/shortDescription/text").asString()).endsWith(".");
            assertThat(rule.at("/help/text").asString())
                    .contains(rule.at("/shortDescription/text").asString());
            assertThat(rule.at("/helpUri").asString()).startsWith("https://").contains("/docs/rules.md#");
            assertThat(rule.at("/defaultConfiguration/level").asString()).isIn("error", "warning", "note");
        });
    }

    @Test
    void the_help_of_a_rule_is_a_heading_of_the_page_of_rules() throws IOException {
        JsonNode log = log(file("a.txt", DamagedText.KFOR_VISIT.text()));
        List<String> anchors = Files.readString(Path.of("../docs/rules.md"))
                .lines()
                .filter(line -> line.startsWith("## "))
                .map(line -> "#" + line.substring(3).replace("/", ""))
                .toList();

        assertThat(texts(log.at("/runs/0/tool/driver/rules"), "/helpUri"))
                .allSatisfy(uri -> assertThat(anchors).contains(uri.substring(uri.indexOf('#'))));
    }

    @Test
    void a_region_has_columns_and_offsets_in_utf_16() throws IOException {
        String text =
                "Harbour office opens a pier\n\nThe pier opened.\n\n😀 “It will serve 😀 every island,“ said Ana.\n";

        JsonNode log = log(file("a.txt", text));

        JsonNode region = result(log, "quote/wrong-mark").at("/locations/0/physicalLocation/region");
        int offset = text.indexOf(",“") + 1;
        assertThat(log.at("/runs/0/columnKind").asString()).isEqualTo("utf16CodeUnits");
        assertThat(region.at("/startLine").asInt()).isEqualTo(5);
        assertThat(region.at("/startColumn").asInt()).isEqualTo(offset - text.indexOf("😀") + 1);
        assertThat(region.at("/endColumn").asInt()).isEqualTo(offset - text.indexOf("😀") + 2);
        assertThat(region.at("/charOffset").asInt()).isEqualTo(offset);
        assertThat(region.at("/charLength").asInt()).isEqualTo(1);
    }

    @Test
    void levels_are_those_of_sarif() throws IOException {
        JsonNode log = log(file("a.txt", DamagedText.KFOR_VISIT.text()));

        assertThat(result(log, "lifecycle/embargo-without-zone").at("/level").asString())
                .isEqualTo("error");
        assertThat(result(log, "quote/wrong-mark").at("/level").asString()).isEqualTo("warning");
        assertThat(result(log, "drafting/no-issuer").at("/level").asString()).isEqualTo("note");
    }

    @Test
    void a_viewer_that_makes_a_fix_in_json_makes_that_finding_go() throws IOException {
        String json = Fixture.KFOR_VISIT_DAMAGED.json();
        JsonNode log = log(file("a.json", json));

        for (String rule : List.of("quote/wrong-mark", "mission/citation-form", "headline/repeated-in-body")) {
            String fixed = edited(json, result(log, rule).at("/fixes/0/artifactChanges/0/replacements"));
            assertThat(texts(log(file("b.json", fixed)).at("/runs/0/results"), "/ruleId"))
                    .doesNotContain(rule, "json/not-json");
        }
    }

    @Test
    void a_viewer_that_makes_a_fix_in_a_text_makes_that_finding_go() throws IOException {
        String text = DamagedText.KFOR_VISIT.text();
        JsonNode log = log(file("a.txt", text));

        String fixed = edited(text, result(log, "quote/wrong-mark").at("/fixes/0/artifactChanges/0/replacements"));

        assertThat(texts(log(file("b.txt", fixed)).at("/runs/0/results"), "/ruleId"))
                .doesNotContain("quote/wrong-mark");
    }

    @Test
    void fingerprints_stay_when_lines_are_added_above() throws IOException {
        String text = DamagedText.KFOR_VISIT.text();

        List<String> before = fingerprints(log(file("a.txt", text)));
        List<String> after = fingerprints(log(file("b.txt", "\n\n" + text)));

        assertThat(before).doesNotHaveDuplicates().hasSizeGreaterThan(10);
        assertThat(after).isEqualTo(before);
    }

    @Test
    void files_are_named_relative_to_the_folder_and_encoded() throws IOException {
        Path here = Files.createTempDirectory(Path.of("target"), "a b#ü%");
        Path file = Files.writeString(here.resolve("c d.json"), "{}");

        JsonNode location = log(file.toString()).at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation");

        assertThat(location.at("/uri").asString()).matches("target/a%20b%23%C3%BC%25[0-9]+/c%20d\\.json");
        assertThat(location.at("/uriBaseId").asString()).isEqualTo("%SRCROOT%");
        Files.delete(file);
        Files.delete(here);
    }

    @Test
    void a_file_outside_the_folder_has_its_address() throws IOException {
        String file = file("a.json", "{}");

        JsonNode location = log(file).at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation");

        assertThat(location.at("/uri").asString()).isEqualTo("file://" + file);
        assertThat(location.has("uriBaseId")).isFalse();
    }

    @Test
    void a_file_that_could_not_be_read_is_a_notification() throws IOException {
        JsonNode invocation = log("missing.json").at("/runs/0/invocations/0");

        assertThat(invocation.at("/executionSuccessful").asBoolean()).isFalse();
        assertThat(invocation.at("/toolExecutionNotifications/0/message/text").asString())
                .isEqualTo("missing.json: there is no such file");
    }

    @Test
    void the_same_check_gives_the_same_log() throws IOException {
        String file = file("a.txt", DamagedText.KFOR_VISIT.text());
        String[] arguments = {"--format=sarif", "--at=2022-07-08T00:00:00Z", file};

        assertThat(Program.run(arguments).out())
                .isEqualTo(Program.run(arguments).out());
    }

    @Test
    void a_sound_release_gives_a_log_without_results() throws IOException {
        String release = Fixture.SMALL_RELEASE.json();

        assertThat(log(file("a.json", release)).at("/runs/0/results")).isEmpty();
    }

    private static List<String> fingerprints(JsonNode log) {
        return texts(log.at("/runs/0/results"), "/partialFingerprints/finding~1v1");
    }

    private static JsonNode result(JsonNode log, String rule) {
        return StreamSupport.stream(log.at("/runs/0/results").spliterator(), false)
                .filter(result -> result.at("/ruleId").asString().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no result of " + rule));
    }

    private static List<String> texts(JsonNode list, String pointer) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(one -> one.at(pointer).asString())
                .toList();
    }

    /** The text with replacements, made from the last on. */
    private static String edited(String text, JsonNode replacements) {
        assertThat(replacements).isNotEmpty();
        List<JsonNode> last = new ArrayList<>();
        replacements.forEach(last::add);
        last.sort(Comparator.comparingInt(
                one -> -one.at("/deletedRegion/charOffset").asInt()));
        StringBuilder edited = new StringBuilder(text);
        for (JsonNode one : last) {
            int start = one.at("/deletedRegion/charOffset").asInt();
            int end = start + one.at("/deletedRegion/charLength").asInt();
            edited.replace(start, end, one.at("/insertedContent/text").asString(""));
        }
        return edited.toString();
    }

    private static JsonNode log(String... files) {
        List<String> arguments = new ArrayList<>(List.of("--format=sarif"));
        arguments.addAll(List.of(files));
        return JsonMapper.shared()
                .readTree(Program.run(arguments.toArray(String[]::new)).out());
    }

    /** The schema is in a jar of others that is there for this test only. Its formats need not be checked. */
    private static Schema schema() throws IOException {
        try (InputStream schema = SarifTest.class.getResourceAsStream(SCHEMA)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(Objects.requireNonNull(schema).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
