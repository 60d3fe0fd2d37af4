package io.github.communique.verification;

import static io.github.communique.fixtures.assertj.CommuniqueAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.fixtures.Fixture;
import io.github.communique.fixtures.KforVisit;
import io.github.communique.fixtures.assertj.ReportAssert;
import io.github.communique.report.Severity;
import io.github.communique.report.ValidationReport;
import io.github.communique.wire.Reading;
import io.github.communique.wire.ReleaseReader;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The assertions of {@code fixtures} hold where they should, fail where they should, and show the report. */
class AssertionsTest {

    private static final ReleaseReader READER = ReleaseReader.standard();

    /** True of the damaged twin, which has warnings and an error, and not of the sound release, which has infos. */
    static Stream<Named<Consumer<ReportAssert>>> trueOfTheDamaged() {
        return Stream.of(
                Named.of("hasFinding", report -> report.hasFinding("quote/unbalanced-marks")),
                Named.of("hasFindingAt", report -> report.hasFindingAt("quote/unbalanced-marks", "/body/7/text")),
                Named.of(
                        "findings",
                        report -> report.findings().anyMatch(finding -> finding.getSeverity() == Severity.WARNING)),
                Named.of(
                        "findingsOf",
                        report -> report.findingsOf("quote/unbalanced-marks").hasSize(1)));
    }

    static Stream<Named<Consumer<ReportAssert>>> trueOfTheSound() {
        return Stream.of(
                Named.of("isSound", ReportAssert::isSound),
                Named.of("hasNoFindingsFrom", report -> report.hasNoFindingsFrom(Severity.WARNING)),
                Named.of("hasNoFinding", report -> report.hasNoFinding("quote/unbalanced-marks")),
                Named.of(
                        "hasOnlyFindings",
                        report -> report.hasOnlyFindings(Fixture.KFOR_VISIT.planted().stream()
                                .map(planted -> planted.ruleId())
                                .distinct()
                                .toArray(String[]::new))));
    }

    @ParameterizedTest
    @MethodSource("trueOfTheDamaged")
    void what_was_found_is_asserted_and_a_failure_shows_the_report(Consumer<ReportAssert> assertion) {
        assertion.accept(assertThat(KforVisit.damaged()).checked());

        fails(() -> assertion.accept(assertThat(KforVisit.sound()).checked()), "info mission/no-mandate /missions/1: ");
    }

    @ParameterizedTest
    @MethodSource("trueOfTheSound")
    void what_was_not_found_is_asserted_and_a_failure_shows_the_report(Consumer<ReportAssert> assertion) {
        assertion.accept(assertThat(KforVisit.sound()).checked());

        String brokenToo = Fixture.KFOR_VISIT_DAMAGED.json().replace("\"body\":", "\"lede\": 7, \"body\":");
        fails(
                () -> assertion.accept(assertThat(READER.read(brokenToo)).report()),
                "error json/wrong-kind",
                "warning quote/unbalanced-marks");
    }

    @Test
    void only_a_silent_check_has_no_findings() {
        assertThat(ValidationReport.empty()).hasNoFindings().hasOnlyFindings();
        fails(() -> assertThat(KforVisit.sound()).checked().hasNoFindings(), "Expected: no finding of severity info");
    }

    @Test
    void a_finding_elsewhere_is_not_that_at_the_place() {
        fails(
                () -> assertThat(KforVisit.damaged()).checked().hasFindingAt("quote/unbalanced-marks", "/body/6/text"),
                "Expected: a finding of quote/unbalanced-marks at /body/6/text",
                "Found: findings of it at [/body/7/text]");
    }

    @Test
    void a_reading_is_complete_and_sound_or_is_not() {
        Reading broken = READER.read(Fixture.KFOR_VISIT_BROKEN.json());

        assertThat(READER.read(Fixture.KFOR_VISIT.json()))
                .isComplete()
                .isSound()
                .release()
                .isEqualTo(KforVisit.sound());
        fails(() -> assertThat(broken).isComplete(), "json/duplicate-name");
        fails(() -> assertThat(broken).isSound(), "json/duplicate-name");
        assertThatCode(() -> assertThat(broken).release()).doesNotThrowAnyException();
    }

    @Test
    void a_document_of_nothing_has_no_release() {
        assertThat(READER.read("{}")).hasNoRelease();
        fails(() -> assertThat(READER.read("{}")).release(), "Expected: a release");
        fails(() -> assertThat(READER.read(Fixture.KFOR_VISIT.json())).hasNoRelease(), "Expected: no release");
    }

    @Test
    void what_a_test_says_of_its_assertion_is_in_the_failure() {
        fails(() -> assertThat(KforVisit.damaged()).as("of July").checked().hasNoFindings(), "[of July]");
        fails(() -> assertThat(READER.read("{}")).as("of July").report().isSound(), "[of July]");
        fails(
                () -> assertThat(READER.read(Fixture.KFOR_VISIT.json()))
                        .as("of July")
                        .release()
                        .isNull(),
                "[of July]");
        fails(
                () -> assertThat(KforVisit.sound())
                        .as("of July")
                        .checked()
                        .findings()
                        .isEmpty(),
                "[of July\n");
    }

    @Test
    void nothing_is_true_of_null() {
        fails(() -> assertThat((Reading) null).report(), "not to be null");
    }

    private static void fails(ThrowingCallable assertion, String... parts) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessageContainingAll(parts);
    }
}
