package io.github.communique.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ValidationReportTest {

    @Test
    void errors_come_first_then_the_order_in_which_they_were_found() {
        ValidationReport report = ValidationReport.of(List.of(
                finding("a/info", Severity.INFO, "/body/1"),
                finding("b/error", Severity.ERROR, "/body/10"),
                finding("a/error", Severity.ERROR, "/body/2")));

        assertThat(report.getFindings()).map(Finding::getRuleId).containsExactly("b/error", "a/error", "a/info");
    }

    @Test
    void findings_with_a_position_are_in_the_order_of_the_document() {
        ValidationReport report = ValidationReport.of(
                List.of(at(12, 1), at(2, 9), finding("a/error", Severity.ERROR, "/body/2"), at(2, 3), at(1, 50)));

        assertThat(report.getFindings())
                .map(finding ->
                        finding.getPosition().map(SourcePosition::toString).orElse("none"))
                .containsExactly("none", "1:50", "2:3", "2:9", "12:1");
    }

    private static Finding at(int line, int column) {
        return finding("a/error", Severity.ERROR, "").toBuilder()
                .position(new SourcePosition(line, column))
                .build();
    }

    @Test
    void only_errors_make_a_release_unsound() {
        assertThat(ValidationReport.of(List.of(finding("a/b", Severity.WARNING, "")))
                        .isSound())
                .isTrue();
        assertThat(ValidationReport.of(List.of(finding("a/b", Severity.ERROR, "")))
                        .isSound())
                .isFalse();
    }

    @Test
    void a_thousand_findings_are_kept_and_all_are_counted() {
        List<Finding> many = new ArrayList<>();
        for (int i = 0; i < 1_500; i++) {
            many.add(finding("a/info", Severity.INFO, "/body/" + i));
        }
        many.add(finding("a/error", Severity.ERROR, ""));

        ValidationReport report = ValidationReport.of(many);

        assertThat(report.getFindings())
                .hasSize(1_000)
                .first()
                .extracting(Finding::getRuleId)
                .isEqualTo("a/error");
        assertThat(report.getTotal(Severity.INFO)).isEqualTo(1_500);
        assertThat(report.getTotalsByRule()).containsOnly(entry("a/error", 1), entry("a/info", 1_500));
        assertThat(report.isTruncated()).isTrue();
    }

    @Test
    void the_totals_of_two_reports_add_up() {
        ValidationReport one = ValidationReport.of(
                List.of(finding("a/info", Severity.INFO, ""), finding("b/error", Severity.ERROR, "")));
        ValidationReport other = ValidationReport.of(List.of(finding("a/info", Severity.INFO, "/body")));

        assertThat(one.and(other).getTotalsByRule()).containsExactly(entry("a/info", 2), entry("b/error", 1));
        assertThat(one.and(other).with(List.of()).getTotalsByRule())
                .containsExactly(entry("a/info", 2), entry("b/error", 1));
    }

    @Test
    void an_argument_is_never_taken_for_a_template() {
        Finding finding = finding("json/malformed-value", Severity.ERROR, "/id").toBuilder()
                .putArguments("found", "{expected} ${7*7}")
                .putArguments("expected", "{found}")
                .build();

        assertThat(finding.getMessage()).isEqualTo("Expected {found}, found \"{expected} ${7*7}\".");
    }

    @Test
    void what_does_not_show_is_shown_escaped() {
        Finding finding = finding("json/blank-text", Severity.ERROR, "/id").toBuilder()
                .ruleId("json/malformed-value")
                .putArguments("found", "a\u202Eb\u0000")
                .putArguments("expected", "x")
                .build();

        assertThat(finding.getMessage()).contains("a\\u202Eb\\u0000");
    }

    @Test
    void a_message_has_at_most_500_characters() {
        Finding finding = Finding.builder()
                .ruleId("house/long")
                .severity(Severity.INFO)
                .pointer(Pointer.ROOT)
                .putTemplates("en", "x".repeat(600))
                .build();

        assertThat(finding.getMessage()).hasSize(500).endsWith("…");
    }

    @Test
    void messages_are_english_where_the_language_has_none_whatever_the_machine_speaks() {
        Finding finding = finding("json/blank-text", Severity.ERROR, "/id");

        assertThat(finding.getMessage(Locale.FRENCH)).isEqualTo("Le texte est vide ou blanc.");
        assertThat(finding.getMessage(Locale.GERMAN)).isEqualTo("The text is blank.");
        assertThat(finding.getMessage(Locale.getDefault())).isEqualTo("The text is blank.");
    }

    private static Finding finding(String ruleId, Severity severity, String pointer) {
        return Finding.builder()
                .ruleId(ruleId)
                .severity(severity)
                .pointer(Pointer.parse(pointer))
                .build();
    }
}
