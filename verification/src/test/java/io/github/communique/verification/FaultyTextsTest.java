package io.github.communique.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.fixtures.value.FlatValues;
import io.github.communique.report.Finding;
import io.github.communique.report.Severity;
import io.github.communique.report.TextRange;
import io.github.communique.report.ValidationReport;
import io.github.communique.rule.ValidationRule;
import io.github.communique.validation.Fixes;
import io.github.communique.validation.ReleaseValidator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FaultyTextsTest {

    private static final ReleaseValidator VALIDATOR =
            ReleaseValidator.standard().at(Clock.fixed(Instant.parse("2022-07-08T00:00:00Z"), ZoneOffset.UTC));

    /** A line of the resource: what a rule finds in a text. */
    record FaultyText(String rule, String language, String words, String text) {

        static FaultyText of(String line) {
            List<String> fields = Arrays.asList(line.split("\\|", 4));
            return new FaultyText(
                    fields.get(0).strip(), fields.get(1).strip(), unescaped(fields.get(2)), unescaped(fields.get(3)));
        }

        private static String unescaped(String text) {
            return Texts.unescaped(text.strip());
        }

        PressRelease release() {
            int cut = text.indexOf("###");
            boolean hasHeadline = cut > 0 && !text.startsWith("###") && text.charAt(cut - 1) != '|';
            String headline = hasHeadline ? text.substring(0, cut) : "~~~";
            List<String> body = Arrays.asList((hasHeadline ? text.substring(cut + 3) : text).split("\\|\\|", -1));
            PressRelease release = SoundTexts.release(language, headline, body);
            return rule.equals("time/relative-unanchored") ? release : SoundTexts.issued(release);
        }

        @Override
        public String toString() {
            return rule + " | " + language + " | " + words + " | " + text;
        }
    }

    static List<FaultyText> faultyTexts() {
        return Texts.lines("faulty-texts.txt").stream().map(FaultyText::of).toList();
    }

    @ParameterizedTest
    @MethodSource("faultyTexts")
    void a_rule_speaks_where_it_must_and_nowhere_else(FaultyText faulty) {
        PressRelease release = faulty.release();
        Map<String, String> texts = FlatValues.of(release);
        List<String> found = VALIDATOR.validate(release).getFindings().stream()
                .filter(finding -> finding.getRuleId().equals(faulty.rule))
                .map(finding -> words(finding, texts))
                .toList();

        if (faulty.words.equals("-")) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).isNotEmpty().containsOnly(faulty.words.split(" & ", -1));
        }
    }

    @Test
    void every_rule_named_is_one() {
        assertThat(VALIDATOR.getRules())
                .map(ValidationRule::getId)
                .containsAll(faultyTexts().stream().map(FaultyText::rule).toList());
    }

    private static String words(Finding finding, Map<String, String> texts) {
        return finding.getRange()
                .map((TextRange range) ->
                        range.of(texts.get(finding.getPointer().toString())))
                .orElse("");
    }

    @ParameterizedTest
    @MethodSource("faultyTexts")
    void mended_it_has_nothing_left_to_mend_and_nothing_worse(FaultyText faulty) {
        PressRelease release = faulty.release();
        ValidationReport before = VALIDATOR.validate(release);

        PressRelease mended = Fixes.apply(release, before);
        ValidationReport after = VALIDATOR.validate(mended);

        assertThat(before.getFindings()).extracting(Finding::getRuleId).doesNotContain("rule/failed");
        assertThat(after.getFindings())
                .filteredOn(finding -> finding.getFix().isPresent())
                .isEmpty();
        assertThat(rulesOfFaults(after)).isSubsetOf(rulesOfFaults(before));
    }

    private static Set<String> rulesOfFaults(ValidationReport report) {
        return report.getFindings().stream()
                .filter(finding -> finding.getSeverity() != Severity.INFO)
                .map(Finding::getRuleId)
                .collect(Collectors.toSet());
    }
}
