package io.github.communique.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.report.Severity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources that are no releases, or are made to do harm: a finding or a smaller draft, never an exception or an invention. */
class HostileSourceTest {

    private static final int MEBIBYTE = 1 << 20;

    @Test
    void an_empty_text_is_no_release_and_a_finding_says_so() {
        Draft draft = Drafts.of("");

        assertThat(draft.getRelease()).isEmpty();
        assertThat(draft.getReport().getFindings()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n\n\n", "\t \r\n \r", "\u00A0\u2003", "\uFEFF", "\u200B\u200B"})
    void a_blank_text_is_no_release(String blank) {
        assertThat(Drafts.of(blank).getRelease()).isEmpty();
    }

    @Test
    void binary_content_is_no_release() {
        byte[] bytes = new byte[10_000];
        new Random(7).nextBytes(bytes);
        bytes[3] = 0;

        Draft draft = Drafts.of(Source.of(bytes, "release.txt"));

        assertThat(draft.getReport().getFindings().get(0).getSeverity() == Severity.ERROR)
                .isTrue();
        assertThat(draft.getRelease()).isEmpty();
    }

    @Test
    void a_page_of_navigation_only_is_no_release() {
        String links = "<li><a href='/a'>Harbours</a></li>".repeat(40);

        Draft draft = page("<html><body><nav><ul>" + links + "</ul></nav></body></html>");

        assertThat(draft.getRelease()).isEmpty();
        assertThat(draft.getReport().getFindings()).isNotEmpty();
    }

    @Test
    void a_page_of_five_megabytes_is_drafted() {
        String paragraph = "<p>The harbour stays open to all ships during the coming winter months.</p>\n";
        String page = "<html lang=en><body><main><h1>Harbour stays open</h1>"
                + paragraph.repeat(5 * MEBIBYTE / paragraph.length()) + "</main></body></html>";

        PressRelease release = page(page).getRelease().orElseThrow();

        assertThat(release.getHeadline().getText()).isEqualTo("Harbour stays open");
    }

    @Test
    void a_source_over_the_limit_is_refused_with_a_finding() {
        Draft draft =
                Drafting.standard().withMaxBytes(100).draft(Source.text("Harbour opens\n\n" + "a b. ".repeat(40)));

        assertThat(draft.getRelease()).isEmpty();
        assertThat(draft.getReport().getFindings().get(0).getSeverity() == Severity.ERROR)
                .isTrue();
    }

    @Test
    void tags_nested_a_hundred_thousand_deep_do_not_overflow() {
        Draft draft =
                page("<div>".repeat(100_000) + "<h1>Harbour opens</h1><p>The harbour is open to all ships now.</p>");

        assertThat(draft.getReport().getFindings()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "Port ",
                "PORT ",
                ",",
                "“",
                "”",
                "\"",
                "«",
                "1@",
                "1 ",
                "@",
                "Mr A. B. ",
                "Dr Ilse Brandvik, ",
                "Mr ",
                "the Minister of ",
                "Ministry of Ports (MOP) ",
                "met with ",
                "John Torp met with Ida Lund and ",
                "12 states ",
                "1 May 2022 ",
                "today ",
                "+47 22 33 44 55 ",
                "Tel.: ",
                "(",
                ":",
                "- ",
                "—",
                "#",
                "http://a.b ",
                "said Torp ",
                "\u202E",
                "e\u0301",
                "’",
                "The Director of the "
            })
    void one_line_of_a_mebibyte_ends_without_an_exception(String piece) {
        String line = piece.repeat(MEBIBYTE / piece.length());

        Draft draft = Drafts.of(
                Source.text("Harbour of Velmar opens\n\n" + line + "\n").inLanguage("en"));

        assertThat(draft.getReport()).isNotNull();
    }

    @Test
    void a_wrong_charset_in_the_content_type_does_not_damage_names() {
        byte[] page =
                "<html lang=en><body><h1>Minister Núñez visits the harbour</h1><p>The harbour is open to all ships.</p>"
                        .getBytes(StandardCharsets.UTF_8);

        PressRelease release = Drafts.of(Source.html(page, "text/html; charset=us-ascii"))
                .getRelease()
                .orElseThrow();

        assertThat(release.getHeadline().getText()).isEqualTo("Minister Núñez visits the harbour");
    }

    @Test
    void a_content_type_with_an_unknown_charset_is_as_good_as_none() {
        byte[] page = "<h1>Harbour opens</h1><p>The harbour is open to all ships.</p>".getBytes(StandardCharsets.UTF_8);

        assertThat(Drafts.of(Source.html(page, "text/html; charset=no such thing"))
                        .getRelease())
                .isPresent();
    }

    @Test
    void mixed_line_ends_give_the_draft_of_even_ones() {
        String even =
                "Harbour opens its gates\n\nThe harbour is open to all ships.\n\nThe bridge is closed until the spring.\n";
        String mixed = even.replaceFirst("\n\n", "\r\n\r").replaceFirst("\n\n", "\r\r\n");

        assertThat(Drafts.release(mixed).getBody())
                .isEqualTo(Drafts.release(even).getBody());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u202Eevil\u202C",
                "har\u200Bbour",
                "\uD800 harbour",
                "harbour \uDC00",
                "\uFFFE harbour",
                "\uFFFF",
                "\u0001",
                "\u2028",
                "\u2066\u2069",
                "\uD83D\uDE00",
                "a\u0300\u0301\u0302\u0303",
                "\u0000"
            })
    void hostile_characters_end_without_an_exception(String hostile) {
        Draft draft = Drafts.of(
                Source.text("Minister " + hostile + " opens the harbour\n\nMr " + hostile + " Torp met with Ms Ida "
                                + hostile + " Lund today.\n\n“We " + hostile + " stay,” said Mr Torp.\n")
                        .inLanguage("en"));

        assertThat(draft.getReport()).isNotNull();
    }

    @Test
    void scripts_and_their_links_are_never_carried() {
        Draft draft = page(
                "<html lang=en><body onload=\"evil()\"><main><h1>Harbour opens</h1><script>evil()</script>"
                        + "<p onclick='evil()'>The harbour is <a href=\"javascript:evil()\">open</a> to all ships this year.</p>"
                        + "<p><a href='java\nscript:evil()'>More on the harbour can be read on this page.</a></p>"
                        + "<img src='javascript:evil()' alt='The harbour'><form><input value='evil()'></form></main></body></html>");

        assertThat(contentOf(draft.getRelease().orElseThrow()))
                .doesNotContain("evil")
                .doesNotContain("javascript");
    }

    @Test
    void a_script_as_its_own_address_is_no_publication_language_version_or_image() {
        Draft draft = page(
                "<html lang=en><head><link rel=alternate hreflang=fr href='javascript:evil()'>"
                        + "<meta property='og:image' content='javascript:evil()'><link rel=canonical href='javascript:evil()'></head>"
                        + "<body><main><h1>Harbour opens</h1><p>The harbour is open to all ships this year.</p></main></body></html>");

        assertThat(contentOf(draft.getRelease().orElseThrow())).doesNotContain("evil");
    }

    @Test
    void a_text_in_a_language_without_a_folder_keeps_its_paragraphs() {
        PressRelease release =
                Drafts.of(Source.text("""
                                        Porth Velmar yn agor

                                        Mae'r porthladd ar agor i bob llong eleni.

                                        Bydd y bont ar gau tan y gwanwyn nesaf.
                                        """).inLanguage("cy")).getRelease().orElseThrow();

        assertThat(release.getLanguage()).isEqualTo("cy");
        assertThat(release.getBody()).hasSize(2);
        assertThat(release.getParticipants()).isEmpty();
    }

    @Test
    void a_text_whose_language_is_not_recognised_is_a_finding_and_und() {
        Draft draft =
                Drafts.of("Qapla Velmar\n\nQapla batlh je tlhIngan maH yIn DaH.\n\nHeghlu meH QaQ jajvam wo batlh.\n");

        assertThat(Drafts.rules(draft)).contains("drafting/unknown-language");
        assertThat(draft.getRelease().map(PressRelease::getLanguage)).contains("und");
    }

    @Test
    void the_turns_of_a_transcript_are_nobodys_meeting() {
        PressRelease release = Drafts.english(
                "Q: Will the bridge be open in the coming winter?",
                "A: The bridge will be open from May.",
                "Q: And who pays for the repairs of it?",
                "A: The harbour pays for the repairs.");

        assertThat(release.getEngagements()).isEmpty();
        assertThat(release.getParticipants()).isEmpty();
    }

    @Test
    void a_table_of_numbers_gives_no_person_date_or_contact() {
        String row = "| 2021 | 1,204,551 | 22 33 44 55 | 07/08 |\n";

        Draft draft =
                Drafts.of(Source.markdown(("# Traffic of the harbour\n\nThe table shows the ships of each year.\n\n"
                                + "| Year | Tonnes | Ships | Ratio |\n|---|---|---|---|\n" + row.repeat(30))
                        .getBytes(StandardCharsets.UTF_8)));

        PressRelease release = draft.getRelease().orElseThrow();
        assertThat(release.getParticipants()).isEmpty();
        assertThat(release.getContacts()).isEmpty();
        assertThat(release.getLifecycle().flatMap(it -> it.getIssued())).isEmpty();
    }

    @Test
    void only_the_first_of_two_releases_is_drafted_and_a_finding_stands_on_the_second() {
        Draft draft = Drafts.of("""
                FOR IMMEDIATE RELEASE

                Harbour opens its gates

                The harbour is open to all the ships of the district.

                ###

                FOR IMMEDIATE RELEASE

                Bridge closes for the winter

                The bridge is closed to all traffic until the spring.
                """);

        assertThat(draft.getRelease().orElseThrow().getBody()).hasSize(1);
        assertThat(draft.getReport().getFindings())
                .filteredOn(finding -> finding.getRuleId().startsWith("drafting/"))
                .extracting(
                        finding -> finding.getPosition().map(it -> it.line()).orElse(0))
                .contains(9);
    }

    @Test
    void the_same_source_gives_the_same_draft() {
        String text = "Harbour opens\n\nMr Erik Torp met with Ms Ida Lund in Velmar on 7 July 2022.\n";

        Draft first = Drafts.of(text);
        Draft second = Drafting.standard().draft(Source.text(text));

        assertThat(second.getRelease()).isEqualTo(first.getRelease());
        assertThat(Drafts.rules(second)).isEqualTo(Drafts.rules(first));
    }

    private static String contentOf(PressRelease release) {
        return List.of(
                        release.getId(),
                        release.getBody(),
                        release.getMedia(),
                        release.getLanguageVersions(),
                        release.getContacts())
                .toString();
    }

    private static Draft page(String html) {
        return Drafts.of(Source.html(html.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8"));
    }
}
