package io.github.communique.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.lifecycle.Lifecycle;
import io.github.communique.metadata.ReferenceNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A letterhead, a line with kind or number, and a note above a headline are no headline. */
class LetterheadTest {

    private static final String TEXT = "The harbour is open to all the ships of the district this year.";
    private static final String HEADLINE = "Pilots of Velmar bring their first ship home";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    VELMAR PILOT SERVICE | MEDIA ADVISORY 7/2021
                    VELMAR PILOT SERVICE | FOR IMMEDIATE RELEASE
                    Pilot Service of Velmar | Statement
                    PILOTS – DAILY REPORT 12/2021 | 3 May 2021
                    FACT SHEET | FS 2021:7
                    """)
    void the_headline_stands_below_the_lines_of_the_head(String first, String second) {
        assertThat(headline("en", first, second, HEADLINE, TEXT)).isEqualTo(HEADLINE);
    }

    @Test
    void lines_of_a_letterhead_that_follow_each_other_are_all_above_the_headline() {
        assertThat(headline("en", "Ministry of Ports of Velmar\nOffice of the Minister", "READOUT", HEADLINE, TEXT))
                .isEqualTo(HEADLINE);
    }

    @Test
    void a_kind_of_release_directly_below_a_short_letterhead_is_a_line_of_its_own() {
        assertThat(headline("en", "Pilot Service of Velmar and the Isles (PSVI)\nSTATEMENT", HEADLINE, TEXT))
                .isEqualTo(HEADLINE);
    }

    @Test
    void a_kicker_may_stand_between_the_kind_and_the_headline() {
        PressRelease release =
                Drafts.in("en", "Pilot Service of Velmar", "Press release 3/2021", "Pilots", HEADLINE, TEXT);

        assertThat(release.getHeadline().getText()).isEqualTo(HEADLINE);
        assertThat(release.getHeadline().getKicker()).contains("Pilots");
    }

    @Test
    void a_letterhead_directly_above_a_headline_is_no_kicker() {
        PressRelease release =
                Drafts.in("en", "Press release 3/2021", "Statement by the Pilot Service on its first ship", TEXT);

        assertThat(release.getHeadline().getKicker()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | HOLD – DO NOT USE
                    en | Withdrawn
                    de | ZURÜCKGEZOGEN am 3. Mai 2021
                    it | BOZZA – non ancora approvata
                    """)
    void a_note_on_the_state_of_the_text_is_no_headline(String language, String note) {
        assertThat(headline(language, note, "Velmar 2021 port", TEXT)).isEqualTo("Velmar 2021 port");
    }

    @Test
    void a_sentence_directly_below_an_embargo_belongs_to_it() {
        PressRelease release = Drafts.in(
                "en", "EMBARGOED UNTIL 10:30, 14 March 2023\nPictures may be used from that hour on.", HEADLINE, TEXT);

        assertThat(release.getHeadline().getText()).isEqualTo(HEADLINE);
        assertThat(release.getLifecycle().flatMap(Lifecycle::getEmbargo)).isPresent();
    }

    @Test
    void a_line_in_brackets_is_no_headline() {
        assertThat(headline("en", "Press release 3/2021", "(replaces release 2/2021)", HEADLINE, TEXT))
                .isEqualTo(HEADLINE);
    }

    @Test
    void a_headline_above_the_kind_of_release_stays_one_where_no_other_line_follows() {
        assertThat(headline("en", HEADLINE, "Press release 3/2021", TEXT)).isEqualTo(HEADLINE);
    }

    @Test
    void a_number_of_capitals_and_figures_with_a_colon_is_the_reference_number() {
        assertThat(Drafts.in("sv", "FAKTABLAD", "FB 2021:7", "Lotsarna i Velmar i siffror", TEXT)
                        .getReferenceNumbers())
                .extracting(ReferenceNumber::getValue)
                .containsExactly("FB 2021:7");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ar | بيان صحفي | 3 مايو 2021 | الميناء يستقبل سفينته الأولى هذا الصباح | وصلت السفينة الأولى إلى الميناء هذا الصباح مع ركابها.
                    ja | 報道資料 | 令和3年5月3日 | ベルマル港に最初の船が入港しました | 最初の船が今朝、ベルマル港に入港しました。
                    zh | 新闻稿 | 2021年5月3日 | 维尔马港迎来今年第一艘远洋客船 | 今年第一艘远洋客船今天上午抵达维尔马港。
                    sr | САОПШТЕЊЕ ЗА ЈАВНОСТ | Велмар, 3. мај 2021 | Први брод стигао је у луку Велмар | Први брод стигао је јутрос у луку са свим путницима.
                    """)
    void kind_and_date_are_known_where_only_the_words_of_the_layout_are(
            String language, String kind, String date, String headline, String text) {
        assertThat(headline(language, kind, date, headline, text)).isEqualTo(headline);
    }

    @Test
    void two_lines_of_the_layout_state_a_language_whose_function_words_are_not_known() {
        PressRelease release =
                Drafts.release("報道資料\n\nベルマル港に最初の船が入港しました\n\n最初の船が今朝、ベルマル港に入港しました。\n\n連絡先\n\n電話 000-0000-0001\n");

        assertThat(release.getLanguage()).isEqualTo("ja");
    }

    private static String headline(String language, String... lines) {
        return Drafts.in(language, lines).getHeadline().getText();
    }
}
