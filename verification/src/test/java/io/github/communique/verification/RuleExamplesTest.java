package io.github.communique.verification;

import static io.github.communique.fixtures.assertj.CommuniqueAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.fixtures.PlantedFinding;
import io.github.communique.fixtures.RuleExample;
import io.github.communique.fixtures.junit.RuleExampleSource;
import io.github.communique.fixtures.value.FlatValues;
import io.github.communique.report.Finding;
import io.github.communique.report.ValidationReport;
import io.github.communique.rule.ValidationRule;
import io.github.communique.validation.ReleaseValidator;
import io.github.communique.wire.Reading;
import io.github.communique.wire.ReleaseReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules, catalogue, messages and examples are complete: what one of them has, the others have. */
class RuleExamplesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse(RuleExample.CHECKED_AT), ZoneOffset.UTC);

    @Test
    void each_rule_has_one_example() {
        assertThat(RuleExample.catalogue()).map(RuleExample::getRuleId).doesNotHaveDuplicates();
        assertThat(RuleExample.all()).map(RuleExample::getRuleId).containsAll(ruleIds());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void the_catalogue_has_the_rules_that_have_a_message(String language) throws IOException {
        Properties messages = new Properties();
        messages.load(Files.newBufferedReader(Path.of(
                "../core/src/main/resources/io/github/communique/report/messages_" + language + ".properties")));

        Set<String> rules = messages.stringPropertyNames().stream()
                .filter(key -> key.contains("/"))
                .map(key -> key.contains(".") ? key.substring(0, key.indexOf('.')) : key)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(rules).isEqualTo(new TreeSet<>(examples().keySet()));
    }

    @Test
    void the_catalogue_has_the_severities_of_the_rules() {
        assertThat(ReleaseValidator.standard().getRules())
                .allSatisfy(rule -> assertThat(examples().get(rule.getId()).getSeverity())
                        .as(rule.getId())
                        .isEqualTo(rule.getSeverity().name().toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @RuleExampleSource
    void a_rule_speaks_of_its_fault_and_no_rule_of_anything_else(RuleExample example) {
        ValidationReport report = read(example, example.getFaultyRelease()).getReport();

        assertThat(report.getFindings())
                .map(finding -> planted(finding, example.getFaultyRelease()))
                .as(example.getFaultyRelease())
                .containsExactly(example.getFinding());
    }

    @ParameterizedTest
    @RuleExampleSource
    void every_rule_is_silent_on_what_was_mended(RuleExample example) {
        assertThat(read(example, example.getCorrectedRelease()))
                .isComplete()
                .report()
                .hasNoFindings();
    }

    @ParameterizedTest
    @RuleExampleSource
    void the_message_is_a_sentence_in_english_and_in_french(RuleExample example) {
        Finding finding = read(example, example.getFaultyRelease())
                .getReport()
                .getFindings()
                .get(0);

        assertThat(List.of(Locale.ENGLISH, Locale.FRENCH))
                .allSatisfy(locale -> assertThat(finding.getMessage(locale))
                        .endsWith(".")
                        .contains(" ")
                        .doesNotContain("{", "}"));
        assertThat(finding.getMessage(Locale.FRENCH))
                .isNotEqualTo(finding.getMessage())
                .doesNotContain(" such as ", " a text", " a number", " a list", "one of ");
    }

    private static Map<String, RuleExample> examples() {
        return RuleExample.catalogue().stream().collect(Collectors.toMap(RuleExample::getRuleId, example -> example));
    }

    private static Set<String> ruleIds() {
        return ReleaseValidator.standard().getRules().stream()
                .map(ValidationRule::getId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Reading read(RuleExample example, String document) {
        ReleaseValidator validator =
                ReleaseValidator.standard().with(example.getProfile()).at(CLOCK);
        return ReleaseReader.standard().with(validator).read(document);
    }

    private static PlantedFinding planted(Finding finding, String document) {
        Map<String, String> texts = ReleaseReader.standard()
                .withoutRules()
                .read(document)
                .getRelease()
                .map(FlatValues::of)
                .orElse(Map.of());
        String words = finding.getRange()
                .map(range -> range.of(texts.get(finding.getPointer().toString())))
                .orElse("");
        return new PlantedFinding(finding.getRuleId(), finding.getPointer().toString(), words);
    }
}
