package io.github.communique.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.ReleaseKind;
import io.github.communique.drafting.evidence.Basis;
import io.github.communique.drafting.evidence.Evidence;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The kind of a release: by a line, or by its headline. */
class KindOfReleaseTest {

    private static final String TEXT = "The harbour is open to all the ships of the district this year.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | REMARKS TO THE PRESS | REMARKS
                    en | Media advisory (Operational note 46/23) | MEDIA_ADVISORY
                    en | GOVERNMENT RESPONSE | GOVERNMENT_RESPONSE
                    en | Fatality notice | FATALITY_NOTICE
                    en | Situation report 12/2021 | DAILY_REPORT
                    en | NEWSLETTER | OTHER
                    fr | COMPTE RENDU – soumis à l’accord de l’autre partie | READOUT
                    fr | Réponse du gouvernement | GOVERNMENT_RESPONSE
                    fr | RECTIFICATIF | CLARIFICATION
                    de | ERKLÄRUNG DES SPRECHERS EB 9/2021 | STATEMENT
                    de | Tagesbericht | DAILY_REPORT
                    es | Informe diario | DAILY_REPORT
                    es | Aclaración | CLARIFICATION
                    it | RESOCONTO | READOUT
                    it | Scheda informativa | FACT_SHEET
                    pt | Esclarecimento | CLARIFICATION
                    pt | Discurso | SPEECH
                    nl | KABINETSREACTIE | GOVERNMENT_RESPONSE
                    nl | Factsheet | FACT_SHEET
                    sv | Faktablad FB 2021:3, publicerat 11 februari 2021 | FACT_SHEET
                    sv | Aktuellt 2021-09-19 | NEWS_STORY
                    pl | SPROSTOWANIE | CLARIFICATION
                    pl | Raport dzienny | DAILY_REPORT
                    uk | РОЗ’ЯСНЕННЯ № 41/2021 | CLARIFICATION
                    uk | Відповідь уряду | GOVERNMENT_RESPONSE
                    """)
    void a_line_names_the_kind(String language, String line, ReleaseKind kind) {
        assertThat(kind(language, line, "Velmar 2021 port")).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | Statement by the Harbour Master on the winter storms | STATEMENT
                    en | Daily report for 5 May 2021: two ships and a rescue | DAILY_REPORT
                    en | The new timetable: questions and answers | QUESTIONS_AND_ANSWERS
                    de | Rede der Hafenmeisterin zur Eröffnung des Leuchtturms | SPEECH
                    fr | Déclaration commune sur le port de Velmar | JOINT_STATEMENT
                    pl | Nowy rozkład: pytania i odpowiedzi | QUESTIONS_AND_ANSWERS
                    """)
    void a_headline_names_the_kind(String language, String headline, ReleaseKind kind) {
        assertThat(kind(language, headline)).isEqualTo(kind);
    }

    @Test
    void the_kind_that_a_headline_names_is_an_inference() {
        Draft draft = Drafts.of(
                Source.text("Statement by the Harbour Master\n\n" + TEXT + "\n").inLanguage("en"));

        assertThat(draft.getEvidence("/kind").map(Evidence::getBasis)).contains(Basis.INFERRED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | Statement harms the harbour of Velmar
                    en | News of the harbour reaches the isles
                    """)
    void a_headline_that_only_begins_with_such_a_word_names_no_kind(String language, String headline) {
        assertThat(kind(language, headline)).isEqualTo(ReleaseKind.PRESS_RELEASE);
    }

    @Test
    void of_two_lines_the_closer_one_names_the_kind() {
        assertThat(kind("en", "NEWS", "MEDIA ADVISORY", "Velmar 2021 port")).isEqualTo(ReleaseKind.MEDIA_ADVISORY);
    }

    @Test
    void of_two_lines_that_name_different_kinds_none_is_taken() {
        assertThat(kind("en", "STATEMENT", "FACT SHEET", "Velmar 2021 port")).isEqualTo(ReleaseKind.PRESS_RELEASE);
    }

    private static ReleaseKind kind(String language, String... lines) {
        String[] all = Arrays.copyOf(lines, lines.length + 1);
        all[lines.length] = TEXT;
        return Drafts.in(language, all).getKind();
    }
}
