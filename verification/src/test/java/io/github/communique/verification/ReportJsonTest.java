package io.github.communique.verification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.communique.PressRelease;
import io.github.communique.fixtures.Fixture;
import io.github.communique.fixtures.KforVisit;
import io.github.communique.fixtures.RuleExample;
import io.github.communique.fixtures.junit.FixtureSource;
import io.github.communique.fixtures.junit.RuleExampleSource;
import io.github.communique.report.Finding;
import io.github.communique.report.Pointer;
import io.github.communique.report.Severity;
import io.github.communique.report.SourcePosition;
import io.github.communique.report.ValidationReport;
import io.github.communique.validation.ReleaseValidator;
import io.github.communique.wire.ReleaseReader;
import io.github.communique.wire.ReleaseWriter;
import io.github.communique.wire.ReportReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports as JSON: their schema, their language, their order, and reading them back. */
class ReportJsonTest {

    private static final Schema SCHEMA = schema();

    private final ReleaseWriter writer = ReleaseWriter.standard();
    private final ReportReader reader = ReportReader.standard();

    @ParameterizedTest
    @RuleExampleSource
    void a_report_is_read_as_it_was_written(RuleExample example) {
        ValidationReport report = ReleaseReader.standard()
                .with(ReleaseValidator.standard().with(example.getProfile()))
                .read(example.getFaultyRelease())
                .getReport();

        ValidationReport read = reader.read(writer.toJson(report)).getReport().orElseThrow();

        // Half a character, which no JSON holds, is written as U+FFFD.
        assertThat(withoutHalves(writer.toJson(read))).isEqualTo(withoutHalves(writer.toJson(report)));
        assertThat(read.getFindings())
                .map(Finding::getFix)
                .isEqualTo(report.getFindings().stream().map(Finding::getFix).toList());
        assertThat(read.getTotals()).isEqualTo(report.getTotals());
    }

    private static String withoutHalves(String json) {
        return json.replaceAll("\\\\\\\\u[dD][89a-fA-F][0-9a-fA-F]{2}", "\uFFFD");
    }

    @Test
    void a_report_that_does_not_keep_all_findings_keeps_its_totals() {
        String document = Fixture.SMALL_RELEASE
                .json()
                .replace("\"body\": [", "\"topics\": [" + "5,".repeat(1_500) + "5], \"body\": [");
        ValidationReport report = ReleaseReader.standard().read(document).getReport();

        ValidationReport read = reader.read(writer.toJson(report)).getReport().orElseThrow();

        assertThat(report.getTotal(Severity.ERROR)).isEqualTo(1_501);
        assertThat(read.getTotals()).isEqualTo(report.getTotals());
        assertThat(read.isTruncated()).isTrue();
    }

    @Test
    void the_message_of_a_hosts_own_rule_is_kept() {
        ValidationReport report = ValidationReport.of(List.of(Finding.builder()
                .ruleId("house/tone")
                .severity(Severity.WARNING)
                .pointer(Pointer.parse("/body/0"))
                .putTemplates("en", "The tone of {words} is wrong.")
                .putArguments("words", "utterly {delighted}")
                .build()));

        ValidationReport read = reader.read(writer.toJson(report)).getReport().orElseThrow();

        assertThat(read.getFindings().get(0).getMessage())
                .isEqualTo(report.getFindings().get(0).getMessage());
    }

    @ParameterizedTest
    @FixtureSource(forms = Fixture.Form.JSON)
    void a_report_is_valid_by_its_schema(Fixture fixture) {
        ValidationReport report = ReleaseReader.standard().read(fixture.json()).getReport();

        assertThat(SCHEMA.validate(writer.toJson(report), InputFormat.JSON)).isEmpty();
        assertThat(SCHEMA.validate(writer.inLanguage(Locale.FRENCH).toJson(report), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}|json/missing-attribute /findings",
                "5|json/wrong-kind ",
                "{'findings':5,'totals':{},'totalsByRule':{}}|json/wrong-kind /findings",
                "{'findings':[{'ruleId':'a/b','severity':'fatal','pointer':'','message':'x'}],'totals':{},'totalsByRule':{}}|json/malformed-value /findings/0/severity",
                "{'findings':[{'ruleId':'a/b','severity':'info','pointer':'body','message':'x'}],'totals':{},'totalsByRule':{}}|json/malformed-value /findings/0/pointer",
                "{'findings':[{'ruleId':'a/b','severity':'info','pointer':'','message':'x','line':0,'column':1}],'totals':{},'totalsByRule':{}}|json/malformed-value /findings/0/line",
                "{'findings':[{'ruleId':'a/b','severity':'info','pointer':'','message':'x','range':{'start':5,'end':4}}],'totals':{},'totalsByRule':{}}|json/malformed-value /findings/0/range/end",
                "{'findings':[],'totals':{'error':-1},'totalsByRule':{}}|json/malformed-value /totals/error"
            })
    void what_is_no_report_is_reported_with_its_place(String document, String expected) {
        ReportReader.Result result = reader.read(document.replace('\'', '"'));

        assertThat(result.getReport()).isEmpty();
        assertThat(result.getProblems().getFindings())
                .map(finding -> finding.getRuleId() + " " + finding.getPointer())
                .map(String::strip)
                .contains(expected);
        assertThat(result.getProblems().getFindings())
                .allMatch(finding -> finding.getPosition().isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"findings\":[]} x"})
    void what_is_no_json_is_reported(String document) {
        assertThat(reader.read(document).getReport()).isEmpty();
        assertThat(reader.read(document).getProblems().isSound()).isFalse();
    }

    @Test
    void a_report_is_in_the_language_asked_for_and_says_which_it_is() {
        ValidationReport report = ReleaseValidator.standard().validate(KforVisit.damaged());

        assertThat(writer.inLanguage(Locale.CANADA_FRENCH).toJson(report))
                .contains("\"language\":\"fr\"", "Le premier paragraphe");
        assertThat(writer.inLanguage(Locale.GERMAN).toJson(report))
                .contains("\"language\":\"en\"", "The first paragraph");
    }

    @Test
    void a_constant_is_in_its_word_on_the_wire_and_in_french_in_a_french_word() {
        Finding finding = ReleaseReader.standard()
                .read(Fixture.SMALL_RELEASE.json().replace("\"published\"", "\"embargoed\""))
                .getReport()
                .getFindings()
                .stream()
                .filter(one -> one.getRuleId().equals("lifecycle/state-and-times"))
                .findFirst()
                .orElseThrow();

        assertThat(finding.getMessage()).contains("embargoed");
        assertThat(finding.getMessage(Locale.FRENCH)).contains("sous embargo").doesNotContain("embargoed");
    }

    @Test
    void findings_come_in_the_order_of_the_document() {
        List<SourcePosition> errors =
                ReleaseReader.standard()
                        .read(Fixture.KFOR_VISIT_BROKEN.json())
                        .getReport()
                        .getFindings(Severity.ERROR)
                        .stream()
                        .map(finding -> finding.getPosition().orElseThrow())
                        .toList();

        assertThat(errors).hasSizeGreaterThan(5).isSorted();
    }

    @Test
    void findings_on_a_value_come_in_the_order_of_the_release_and_not_of_the_alphabet() {
        PressRelease advisory = ReleaseReader.standard()
                .read(Fixture.EMBARGOED_ADVISORY.json())
                .getRelease()
                .orElseThrow();

        assertThat(ReleaseValidator.standard().validate(advisory).getFindings())
                .map(finding -> finding.getPointer().toString())
                .containsExactly("/lifecycle/embargo", "/attachments/0/uri");
    }

    private static Schema schema() {
        try (InputStream file = Objects.requireNonNull(
                ReleaseWriter.class.getResourceAsStream("/META-INF/communique/report-1.0.schema.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(file.readAllBytes(), UTF_8), InputFormat.JSON);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
