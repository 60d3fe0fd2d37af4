package io.github.communique.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.fixtures.Fixture;
import io.github.communique.fixtures.KforVisit;
import io.github.communique.jackson.Jackson3Provider;
import io.github.communique.validation.ValidationProfile;
import io.github.communique.wire.ReleaseWriter;
import io.github.communique.wire.spi.TokenSink;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Files that are made from the value types are what would be made now. With {@code -Dupdate.generated=true} they are written
 * anew.
 */
class GeneratedFilesTest {

    private static final Path ROOT = Path.of("..");
    private static final String BEGIN = "writes this part anew -->\n";
    private static final String END = "<!-- end -->";
    private static final String EXAMPLES =
            "<!-- examples: made from the fixtures; ./mvnw verify -Dupdate.generated=true writes this part anew -->\n";
    private static final String END_OF_EXAMPLES = "<!-- end of examples -->";
    private static final Map<String, Fixture> EXAMPLES_BY_TITLE = new TreeMap<>(Map.of(
            "1. A whole small release",
            Fixture.SMALL_RELEASE,
            "2. A split quotation",
            Fixture.SPLIT_QUOTATION,
            "3. A mandate with renewals",
            Fixture.RENEWED_MANDATE,
            "4. An embargo",
            Fixture.EMBARGOED_ADVISORY,
            "5. A joint statement",
            Fixture.JOINT_STATEMENT));

    private final ReleaseWriter writer = ReleaseWriter.standard().indented();

    @Test
    void the_schema_is_made_from_the_shapes() throws IOException {
        compare("core/src/main/resources/META-INF/communique/press-release-1.0.schema.json", schema() + "\n");
    }

    private static String schema() throws IOException {
        StringWriter text = new StringWriter();
        try (TokenSink sink = new Jackson3Provider().sink(text, true)) {
            new SchemaWriter(sink).write();
        }
        return text.toString();
    }

    @Test
    void the_tables_of_the_format_are_made_from_the_shapes() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/format.md"));
        int begin = page.lastIndexOf(BEGIN) + BEGIN.length();

        String made = page.substring(0, begin) + FormatTables.all() + page.substring(page.indexOf(END));
        int examples = made.indexOf(EXAMPLES) + EXAMPLES.length();

        compare(
                "docs/format.md",
                made.substring(0, examples) + examples() + made.substring(made.indexOf(END_OF_EXAMPLES)));
    }

    @Test
    void the_page_of_rules_is_made_from_the_catalogue() throws IOException {
        compare("docs/rules.md", RulesPage.text());
    }

    @Test
    void the_constants_of_the_rule_ids_are_made_from_the_catalogue() throws IOException {
        compare("fixtures/src/main/java/io/github/communique/fixtures/RuleId.java", RuleIdSource.text());
    }

    @Test
    void the_page_on_text_is_made_from_the_folders_of_the_languages() throws IOException {
        Path folders = ROOT.resolve("core/src/main/resources/io/github/communique/text/language");

        compare("docs/text.md", new TextPage(folders).text());
    }

    @Test
    void the_built_in_profiles_are_written_as_data() throws IOException {
        for (ValidationProfile profile : ValidationProfile.builtIn()) {
            compare("docs/profiles/" + profile.getName() + ".json", writer.toJson(profile) + "\n");
        }
    }

    @Test
    void the_fixtures_are_made_from_their_java_values() throws IOException {
        String folder = "fixtures/src/main/resources/io/github/communique/fixtures/corpus/";

        compare(folder + "sound/" + Fixture.KFOR_VISIT.getFileName(), writer.toJson(KforVisit.sound()) + "\n");
        compare(folder + "damaged/" + Fixture.KFOR_VISIT_DAMAGED.getFileName(), writer.toJson(KforVisit.damaged()) + "\n");
    }

    private static String examples() {
        StringBuilder examples = new StringBuilder();
        EXAMPLES_BY_TITLE.forEach((title, fixture) -> examples.append("\n### ")
                .append(title.substring(3))
                .append("\n\n```json\n")
                .append(fixture.json())
                .append("```\n"));
        return examples.append('\n').toString();
    }

    private static void compare(String file, String made) throws IOException {
        Path path = ROOT.resolve(file);
        if (Boolean.getBoolean("update.generated")) {
            Files.writeString(path, made);
        }
        assertThat(path).content().isEqualTo(made);
    }
}
