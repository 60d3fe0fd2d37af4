package io.github.communique.verification.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.communique.ReleaseKind;
import io.github.communique.fixtures.Corpus;
import io.github.communique.fixtures.Feature;
import io.github.communique.fixtures.Fixture;
import io.github.communique.fixtures.KnownRules;
import io.github.communique.fixtures.PlantedFinding;
import io.github.communique.fixtures.RuleExample;
import io.github.communique.fixtures.RuleId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the corpus has, and how its documents are found. */
class CorpusTest {

    private static final List<Fixture.Form> ALL_FORMS = List.of(Fixture.Form.values());

    @ParameterizedTest
    @EnumSource(ReleaseKind.class)
    void there_is_a_sound_release_of_every_kind(ReleaseKind kind) {
        assertThat(Corpus.ofKind(kind)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Feature.class)
    void there_is_a_sound_release_with_every_feature(Feature feature) {
        assertThat(Corpus.with(feature)).isNotEmpty();
    }

    @Test
    void thirty_sound_releases_or_more_are_there_each_in_all_forms() {
        assertThat(Corpus.sound())
                .hasSizeGreaterThanOrEqualTo(30)
                .allSatisfy(fixture ->
                        assertThat(fixture.getForms()).as(fixture.getName()).isEqualTo(ALL_FORMS));
    }

    @Test
    void they_are_of_twelve_issuers_or_more_and_in_ten_languages_or_more() {
        assertThat(Corpus.sound()
                        .flatMap(fixture -> fixture.getIssuers().stream())
                        .collect(Collectors.toSet()))
                .hasSizeGreaterThanOrEqualTo(12);
        assertThat(Corpus.sound()
                        .map(fixture ->
                                Locale.forLanguageTag(fixture.getLanguage()).getLanguage())
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(10)
                .contains("ar", "de", "en", "es", "fr", "it", "ja", "pl", "sv", "uk", "zh");
    }

    @Test
    void a_damaged_document_has_the_finding_of_its_rule() {
        assertThat(Corpus.damaged())
                .filteredOn(fixture -> fixture.getDamagedRule().isPresent() && !hasOwnProfile(fixture))
                .allSatisfy(fixture -> assertThat(fixture.planted())
                        .as(fixture.getName())
                        .map(PlantedFinding::ruleId)
                        .contains(fixture.getDamagedRule().orElseThrow()));
    }

    private static boolean hasOwnProfile(Fixture fixture) {
        return RuleExample.of(fixture.getDamagedRule().orElseThrow())
                .filter(example -> !example.getProfile().getName().equals("standard"))
                .isPresent();
    }

    @Test
    void a_row_says_what_it_is_about_and_what_is_invented() {
        assertThat(Corpus.sound()).allSatisfy(fixture -> {
            assertThat(fixture.getAbout()).as(fixture.getName()).endsWith(".");
            assertThat(fixture.getInvention()).as(fixture.getName()).isNotEmpty();
        });
    }

    @Test
    void a_document_without_json_is_a_text_or_a_page_for_a_rule_of_drafting() {
        List<Fixture> withoutJson = Corpus.damaged()
                .filter(fixture -> !fixture.getForms().contains(Fixture.Form.JSON))
                .toList();

        assertThat(withoutJson)
                .isNotEmpty()
                .map(fixture -> fixture.getDamagedRule().orElse(""))
                .allMatch(rule -> rule.startsWith("drafting/"));
        assertThat(withoutJson).allSatisfy(fixture -> {
            assertThat(fixture.getForms()).as(fixture.getName()).hasSize(1);
            assertThat(fixture.getInvention()).as(fixture.getName()).isNotEmpty();
        });
        assertThat(Corpus.in(Fixture.Form.JSON)).doesNotContainAnyElementsOf(withoutJson);
    }

    @Test
    void a_finding_in_a_text_has_the_line_and_column_of_its_words() {
        PlantedFinding planted = Corpus.damagedFor(RuleId.DRAFTING_UNKNOWN_SPEAKER)
                .flatMap(fixture -> fixture.planted().stream())
                .filter(finding -> finding.ruleId().equals(RuleId.DRAFTING_UNKNOWN_SPEAKER))
                .findFirst()
                .orElseThrow();
        String line = Corpus.damagedFor(RuleId.DRAFTING_UNKNOWN_SPEAKER)
                .findFirst()
                .orElseThrow()
                .text()
                .lines()
                .toList()
                .get(planted.line() - 1);

        assertThat(planted.words()).isEqualTo("she");
        assertThat(line.substring(planted.column() - 1)).startsWith("she");
    }

    @Test
    void a_language_includes_its_regions() {
        assertThat(Corpus.inLanguage("en")).map(Fixture::getLanguage).contains("en-GB", "en-US");
        assertThat(Corpus.inLanguage("e")).isEmpty();
    }

    @Test
    void an_unknown_name_is_answered_with_similar_ones() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Corpus.named("small-relase"))
                .withMessage("The corpus has no document named \"small-relase\". Similar: \"small-release\".");
    }

    @Test
    void an_unknown_rule_is_answered_with_similar_ones() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KnownRules.require("quote/not-verbatm"))
                .withMessage("There is no rule \"quote/not-verbatm\". Similar: \"quote/not-verbatim\".");
    }

    @Test
    void a_form_that_is_missing_is_told_with_those_that_exist() {
        assertThatIllegalStateException()
                .isThrownBy(Fixture.KFOR_VISIT_BROKEN::page)
                .withMessage("kfor-visit-2022-07-07-broken does not exist as .html, only as [.json]");
    }

    @Test
    void the_constants_are_ids_of_rules() {
        assertThat(KnownRules.has(RuleId.QUOTE_NOT_VERBATIM)).isTrue();
    }
}
