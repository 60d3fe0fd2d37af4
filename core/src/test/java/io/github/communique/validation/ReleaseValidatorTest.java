package io.github.communique.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.PressRelease;
import io.github.communique.ReleaseKind;
import io.github.communique.body.Paragraph;
import io.github.communique.metadata.Headline;
import io.github.communique.report.Finding;
import io.github.communique.report.Severity;
import io.github.communique.report.ValidationReport;
import io.github.communique.rule.CheckEnvironment;
import io.github.communique.rule.HouseStyle;
import io.github.communique.rule.RuleCheck;
import io.github.communique.rule.ValidationRule;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReleaseValidatorTest {

    private static final PressRelease RELEASE = PressRelease.builder()
            .id(URI.create("https://www.example.org/press/1"))
            .kind(ReleaseKind.STATEMENT)
            .language("en")
            .headline(Headline.builder().text("Is this a headline?").build())
            .build();

    private static final ValidationRule<Headline> NO_QUESTION = ValidationRule.info(
                    "house/no-question", Headline.class, (headline, context) -> {
                        if (headline.getText().endsWith("?")) {
                            context.report(finding -> finding.at("text").with("headline", headline.getText()));
                        }
                    })
            .withMessage("en", "The headline is a question: {headline}")
            .withMessage("fr", "Le titre est une question : {headline}");

    @Test
    void a_host_adds_its_own_rule_with_its_own_messages() {
        ValidationReport report = ReleaseValidator.standard().with(NO_QUESTION).validate(RELEASE);

        assertThat(report.getFindings(Severity.INFO)).singleElement().satisfies(finding -> {
            assertThat(finding.getPointer()).hasToString("/headline/text");
            assertThat(finding.getMessage()).isEqualTo("The headline is a question: Is this a headline?");
            assertThat(finding.getMessage(Locale.CANADA_FRENCH)).startsWith("Le titre est une question");
        });
    }

    @Test
    void a_rule_that_throws_becomes_a_finding_and_the_others_go_on() {
        ValidationRule<PressRelease> broken =
                ValidationRule.error("house/broken", PressRelease.class, (release, context) -> {
                    throw new IllegalStateException("no such luck");
                });

        ValidationReport report =
                ReleaseValidator.of(List.of(broken, NO_QUESTION)).validate(RELEASE);

        assertThat(report.getFindings()).map(Finding::getRuleId).containsExactly("rule/failed", "house/no-question");
        assertThat(report.getFindings().get(0).getMessage())
                .contains("house/broken")
                .contains("no such luck");
    }

    @Test
    void what_rules_share_is_computed_once_even_where_one_computation_asks_for_another() {
        record Letters(int count) {}
        record Halves(int count) {}
        List<String> computed = new ArrayList<>();
        RuleCheck<PressRelease> sharing = (release, context) -> {
            Halves halves = context.once(Halves.class, one -> {
                computed.add("halves");
                Letters letters = context.once(Letters.class, other -> {
                    computed.add("letters");
                    return new Letters(other.getHeadline().getText().length());
                });
                return new Halves(letters.count() / 2);
            });
            context.report(finding -> finding.with("found", halves.count()));
        };

        ValidationReport report = ReleaseValidator.of(
                        List.of(onRelease("house/one", sharing), onRelease("house/other", sharing)))
                .validate(RELEASE);

        assertThat(report.getFindings())
                .extracting(finding -> finding.getArguments().get("found"))
                .containsExactly("9", "9");
        assertThat(computed).containsExactly("halves", "letters");
    }

    private static ValidationRule<PressRelease> onRelease(String id, RuleCheck<PressRelease> check) {
        return ValidationRule.info(id, PressRelease.class, check);
    }

    @Test
    void a_rule_reads_words_sentences_and_quotations_of_the_texts_that_were_analysed() {
        PressRelease release = RELEASE.toBuilder()
                .addBody(Paragraph.builder()
                        .text("Mr. Beispiel 😀 spoke. “We stay, ‘for ever’.”")
                        .build())
                .build();
        List<String> seen = new ArrayList<>();
        ValidationRule<PressRelease> reading = onRelease(
                "house/reading",
                (one, context) -> context.getTexts().forEach(text -> {
                    seen.add(text.getRole() + " " + text.getPointer() + " "
                            + text.getWords().size());
                    text.getSentences().forEach(range -> seen.add("sentence " + range.of(text.getText())));
                    text.getQuotations().forEach(range -> seen.add("quotation " + range.of(text.getText())));
                }));

        ReleaseValidator.standard().with(reading).validate(release);

        assertThat(seen)
                .containsExactly(
                        "HEADLINE /headline/text 4",
                        "sentence Is this a headline?",
                        "PARAGRAPH /body/0/text 7",
                        "sentence Mr. Beispiel 😀 spoke.",
                        "sentence “We stay, ‘for ever’.”",
                        "quotation We stay, ‘for ever’.",
                        "quotation for ever");
    }

    @Test
    void the_same_rule_twice_is_refused() {
        ReleaseValidator validator = ReleaseValidator.standard().with(NO_QUESTION);

        assertThatThrownBy(() -> validator.with(NO_QUESTION))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two rules are house/no-question on Headline");
    }

    @Test
    void a_rule_that_would_never_run_is_refused() {
        ValidationRule<String> onText = ValidationRule.info("house/text", String.class, (text, context) -> {});

        assertThatThrownBy(() -> ReleaseValidator.of(List.of(onText)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.String");
    }

    @Test
    void the_house_style_of_the_surroundings_holds_unless_the_profile_has_one() {
        HouseStyle ours = HouseStyle.standard().toBuilder().headlineMax(10).build();
        ReleaseValidator validator = ReleaseValidator.standard()
                .in(CheckEnvironment.standard().toBuilder().houseStyle(ours).build());

        assertThat(headlineLengths(validator)).containsExactly("10");
        assertThat(headlineLengths(
                        validator.with(ValidationProfile.builder().name("ours").build())))
                .containsExactly("10");
        assertThat(headlineLengths(validator.with(ValidationProfile.newsroom())))
                .isEmpty();
        assertThat(headlineLengths(validator.with(ValidationProfile.newsroom()).with(ValidationProfile.standard())))
                .containsExactly("10");
    }

    private static List<String> headlineLengths(ReleaseValidator validator) {
        return validator.validate(RELEASE).getFindings().stream()
                .filter(finding -> finding.getRuleId().equals("headline/too-long"))
                .map(finding -> finding.getArguments().get("expected"))
                .toList();
    }
}
