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
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the corpus has, and how its documents are found. */
class CorpusTest {

    private static final List<Fixture.Form> ALL_FORMS = List.of(Fixture.Form.values());

    /** Their fault is in a rule, in a profile, or in a text before there is a document. */
    private static final Set<String> NOT_IN_DOCUMENTS =
            Set.of("rule/failed", "profile/unused-suppression", "profile/unknown-rule");

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
    void thirty_releases_or_more_are_there_in_all_forms() {
        assertThat(Corpus.sound().filter(fixture -> fixture.getForms().equals(ALL_FORMS)))
                .hasSizeGreaterThanOrEqualTo(30);
    }

    @Test
    void they_are_of_twelve_issuers_or_more_and_in_ten_languages_or_more() {
        assertThat(Corpus.sound().flatMap(fixture -> fixture.getIssuers().stream()).collect(Collectors.toSet()))
                .hasSizeGreaterThanOrEqualTo(12);
        assertThat(Corpus.sound()
                        .map(fixture -> Locale.forLanguageTag(fixture.getLanguage()).getLanguage())
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(10)
                .contains("ar", "de", "en", "es", "fr", "it", "ja", "pl", "sv", "uk", "zh");
    }

    @Test
    void there_is_a_damaged_document_for_every_rule_on_documents() {
        assertThat(RuleExample.catalogue())
                .map(RuleExample::getRuleId)
                .filteredOn(rule -> !NOT_IN_DOCUMENTS.contains(rule) && !rule.startsWith("drafting/"))
                .allSatisfy(rule -> assertThat(Corpus.damagedFor(rule)).as(rule).isNotEmpty());
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
