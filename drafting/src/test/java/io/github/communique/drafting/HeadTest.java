package io.github.communique.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.lifecycle.Embargo;
import io.github.communique.lifecycle.Lifecycle;
import io.github.communique.metadata.ReferenceNumber;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands above the text: headline, kind, number, release line, embargo, date and place. */
class HeadTest {

    private static final String TEXT = "The harbour is open to all the ships of the district this year.";

    @Test
    void the_first_line_that_is_no_sentence_is_the_headline() {
        assertThat(Drafts.english(TEXT).getHeadline().getText()).isEqualTo("Harbour of Velmar opens its gates");
    }

    @Test
    void a_short_line_in_capitals_above_the_headline_is_a_kicker() {
        PressRelease release = Drafts.in("en", "HARBOUR SAFETY", "Port of Velmar opens a new rescue centre", TEXT);

        assertThat(release.getHeadline().getText()).isEqualTo("Port of Velmar opens a new rescue centre");
        assertThat(release.getHeadline().getKicker()).contains("HARBOUR SAFETY");
    }

    @Test
    void a_letterhead_above_the_kind_of_release_is_no_headline() {
        PressRelease release = Drafts.in(
                "fr",
                "Ministère des Pêches\nCOMMUNIQUÉ DE PRESSE\nParis, le 13 mars 2023",
                "Le port ouvre ses portes",
                TEXT);

        assertThat(release.getHeadline().getText()).isEqualTo("Le port ouvre ses portes");
    }

    @Test
    void a_line_between_headline_and_text_is_the_sub_headline() {
        PressRelease release =
                Drafts.in("en", "Port of Velmar opens a rescue centre", "It serves four districts", TEXT);

        assertThat(release.getHeadline().getSubHeadline()).contains("It serves four districts");
    }

    @Test
    void a_text_without_a_headline_is_no_release() {
        Draft draft = Drafts.of(Source.text(TEXT + "\n\n" + TEXT + "\n").inLanguage("en"));

        assertThat(draft.getRelease()).isEmpty();
        assertThat(Drafts.rules(draft)).contains("drafting/no-headline");
    }

    @Test
    void a_kind_line_states_kind_and_reference_number() {
        PressRelease release = Drafts.in("en", "PRESS RELEASE (2022) 117", "Port opens a rescue centre", TEXT);

        assertThat(release.getReferenceNumbers())
                .extracting(ReferenceNumber::getValue)
                .containsExactly("(2022) 117");
        assertThat(release.getHeadline().getText()).isEqualTo("Port opens a rescue centre");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FOR IMMEDIATE RELEASE", "For immediate release", "For Immediate Release:"})
    void a_release_line_says_that_the_text_may_be_published_at_once(String line) {
        assertThat(lifecycle(line, "Port opens a rescue centre", TEXT).isForImmediateRelease())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    EMBARGOED UNTIL 10:30 GMT, 14 March 2023 | 2023-03-14T10:30:00Z
                    EMBARGOED UNTIL 14 March 2023, 9 a.m. GMT | 2023-03-14T09:00:00Z
                    Embargoed until 00:01 UTC on 2 May 2023 | 2023-05-02T00:01:00Z
                    """)
    void an_embargo_with_time_and_gmt_ends_at_that_instant(String line, String expected) {
        assertThat(embargo("en", line).getUntil()).map(Object::toString).contains(expected);
    }

    @Test
    void an_embargo_with_a_local_time_stays_local() {
        assertThat(embargo("en", "EMBARGOED UNTIL 10:30, 14 March 2023").getUntil())
                .map(Object::toString)
                .contains("2023-03-14T10:30:00");
    }

    @Test
    void an_embargo_in_french_hours_ends_at_that_local_time() {
        assertThat(embargo("fr", "Sous embargo jusqu'au 14 mars 2023 à 10 h 30").getUntil())
                .map(Object::toString)
                .contains("2023-03-14T10:30:00");
    }

    @Test
    void an_embargo_until_an_event_has_a_condition_and_no_end() {
        Embargo embargo = embargo("en", "EMBARGOED UNTIL DELIVERY");

        assertThat(embargo.getUntil()).isEmpty();
        assertThat(embargo.getCondition().orElseThrow()).endsWith("DELIVERY");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | 12 September 2022
                    en | September 12, 2022
                    en | 2022-09-12
                    fr | 12 septembre 2022
                    fr | Paris, le 12 septembre 2022
                    de | Berlin, 12. September 2022
                    es | 12 de septiembre de 2022
                    it | 12 settembre 2022
                    pt | 12 de setembro de 2022
                    nl | 12 september 2022
                    sv | 12 september 2022
                    pl | Warszawa, 12 września 2022 r.
                    uk | 12 вересня 2022
                    uk | Київ, 12 вересня 2022 року
                    """)
    void a_date_line_states_the_date_of_issue(String language, String line) {
        assertThat(Drafts.in(language, line, "Velmar 2022 port", text(language))
                        .getLifecycle()
                        .flatMap(Lifecycle::getIssued))
                .map(Object::toString)
                .contains("2022-09-12");
    }

    @Test
    void an_ambiguous_date_in_figures_is_not_taken() {
        Draft draft = Drafts.of(Source.text("07/08/2022\n\nPort opens a rescue centre\n\n" + TEXT + "\n")
                .inLanguage("en"));

        assertThat(draft.getRelease().orElseThrow().getLifecycle().flatMap(Lifecycle::getIssued))
                .isEmpty();
        assertThat(Drafts.rules(draft)).contains("drafting/ambiguous-date");
    }

    @Test
    void a_date_in_figures_that_can_be_read_in_one_way_is_taken() {
        assertThat(lifecycle("27/08/2022", "Port opens a rescue centre", TEXT).getIssued())
                .map(Object::toString)
                .contains("2022-08-27");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | VELMAR, 12 September 2022 – | VELMAR
                    en | VELMAR, September 12, 2022 — | VELMAR
                    fr | Paris, le 12 septembre 2022 – | Paris
                    de | Berlin, 12. September 2022 – | Berlin
                    """)
    void a_dateline_states_place_and_date(String language, String dateline, String place) {
        PressRelease release = Drafts.in(language, "Velmar 2022 port", dateline + " " + text(language));

        assertThat(release.getDateline().map(it -> it.getPlace().toString()).orElse(""))
                .contains(place);
        assertThat(release.getLifecycle().flatMap(Lifecycle::getIssued))
                .map(Object::toString)
                .contains("2022-09-12");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    de | Pressemitteilung Nr. 12/2023 | Neues Rettungszentrum in Velmar | Das Zentrum ist ab heute für alle Schiffe offen.
                    pl | KOMUNIKAT PRASOWY | Nowe centrum ratownicze w Velmarze | W Velmarze jest już nowe centrum dla marynarzy.
                    uk | ПРЕСРЕЛІЗ | Новий рятувальний центр у Вельмарі | Це новий рятувальний центр для моряків у Вельмарі.
                    """)
    void the_kind_line_of_a_short_text_states_its_language(String language, String kind, String headline, String text) {
        PressRelease release = Drafts.release(kind + "\n\n" + headline + "\n\n" + text + "\n");

        assertThat(release.getLanguage()).isEqualTo(language);
        assertThat(release.getHeadline().getText()).isEqualTo(headline);
    }

    @Test
    void list_items_between_headline_and_text_are_key_points() {
        PressRelease release =
                Drafts.in("en", "Port opens a rescue centre", "- It has 24 beds\n- It opens in May", TEXT);

        assertThat(release.getKeyPoints()).containsExactly("It has 24 beds", "It opens in May");
    }

    private static Embargo embargo(String language, String line) {
        return Drafts.in(language, line, "Velmar 2022 port", text(language))
                .getLifecycle()
                .flatMap(Lifecycle::getEmbargo)
                .orElseThrow();
    }

    private static Lifecycle lifecycle(String... lines) {
        Optional<Lifecycle> lifecycle = Drafts.in("en", lines).getLifecycle();
        return lifecycle.orElseThrow();
    }

    private static String text(String language) {
        return language.equals("uk") ? "Це новий порт для всіх моряків нашої країни." : TEXT;
    }
}
