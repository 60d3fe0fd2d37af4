package io.github.communique.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.body.SectionKind;
import io.github.communique.drafting.evidence.Basis;
import io.github.communique.drafting.evidence.Evidence;
import io.github.communique.lifecycle.Lifecycle;
import io.github.communique.metadata.Contact;
import io.github.communique.time.PartialDate;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands below the text, and where in the source each value comes from. */
class TailAndEvidenceTest {

    private static final String TEXT = "The harbour is open to all the ships of the district this year.";

    @ParameterizedTest
    @ValueSource(strings = {"Background", "Notes to editors", "Notes to Editors:", "BACKGROUND"})
    void a_heading_of_a_section_starts_one(String heading) {
        PressRelease release = Drafts.english(TEXT, heading, "The harbour was built in 1921.");

        assertThat(release.getBody()).hasSize(1);
        assertThat(release.getSections()).hasSize(1);
    }

    @Test
    void about_an_organisation_is_a_section_with_its_title() {
        PressRelease release =
                Drafts.english(TEXT, "About the Maritime Rescue Agency", "The agency saves lives at sea every day.");

        assertThat(release.getSections())
                .extracting(section -> section.getTitle())
                .satisfiesExactly(title -> assertThat(title).contains("About the Maritime Rescue Agency"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | Media contact: | Tel.: +47 22 33 44 55
                    fr | Contact presse : | Tél. : +47 22 33 44 55
                    de | Pressekontakt: | Telefon: +47 22 33 44 55
                    es | Contacto de prensa: | Tel.: +47 22 33 44 55
                    it | Contatti: | Tel.: +47 22 33 44 55
                    nl | Contact: | Tel.: +47 22 33 44 55
                    sv | Presskontakt: | Tel: +47 22 33 44 55
                    pl | Kontakt dla mediów: | tel. +47 22 33 44 55
                    uk | Контакти для преси: | тел. +47 22 33 44 55
                    """)
    void a_contact_has_name_number_and_address(String language, String heading, String number) {
        PressRelease release = Drafts.in(
                language, "Velmar 2022 port", TEXT, heading + "\nAnna Lind\n" + number + "\nanna.lind@velmar.example");

        assertThat(release.getContacts()).hasSize(1);
        Contact contact = release.getContacts().get(0);
        assertThat(contact.getName()).contains("Anna Lind");
        assertThat(contact.getTelephones()).hasSize(1);
        assertThat(contact.getEmails()).hasSize(1);
    }

    @Test
    void a_number_with_the_label_of_a_mobile_telephone_keeps_it() {
        PressRelease release =
                Drafts.english(TEXT, "Media contact:\nAnna Lind\nTel.: +47 22 33 44 55\nMobile: +47 900 11 222");

        assertThat(release.getContacts().get(0).getNumbers()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"###", "# # #", "-30-", "ENDS", "***"})
    void an_end_mark_ends_the_text_and_is_no_part_of_it(String mark) {
        PressRelease release = Drafts.english(TEXT, mark);

        assertThat(release.getBody()).hasSize(1);
        assertThat(release.getSections())
                .extracting(section -> section.getKind())
                .containsExactly(SectionKind.END_MARK);
    }

    @Test
    void figures_in_the_text_are_no_telephone_numbers() {
        assertThat(Drafts.english("The harbour has 1 204 551 tonnes a year, and 22 33 44 55 of them are fish.")
                        .getContacts())
                .isEmpty();
    }

    @Test
    void relative_dates_count_from_today_beside_a_date() {
        PressRelease release = Drafts.english("The harbour opened today (7 July 2022). It closed yesterday.");

        assertThat(release.getLifecycle().flatMap(Lifecycle::getIssued))
                .contains(PartialDate.of(LocalDate.of(2022, 7, 7)));
        assertThat(release.getRelativeDates())
                .extracting(date -> date.getResolved().map(Object::toString).orElse(""))
                .containsExactly("2022-07-07", "2022-07-06");
    }

    @Test
    void without_a_date_relative_dates_are_not_resolved() {
        assertThat(Drafts.english("The harbour opened today. It closed yesterday.")
                        .getRelativeDates())
                .allSatisfy(date -> assertThat(date.getResolved()).isEmpty());
    }

    @Test
    void given_values_say_so() {
        Draft draft = Drafts.of(Source.text("Harbour opens\n\n" + TEXT + "\n")
                .inLanguage("en-GB")
                .issuedBy("Port of Velmar")
                .issuedOn(PartialDate.parse("2022-07-07")));

        assertThat(draft.getEvidence("/language").map(Evidence::getBasis)).contains(Basis.GIVEN);
        assertThat(draft.getEvidence("/lifecycle/issued").map(Evidence::getBasis))
                .contains(Basis.GIVEN);
        assertThat(draft.getEvidence("/issuers/0").map(Evidence::getBasis)).contains(Basis.GIVEN);
    }

    @Test
    void a_date_of_the_text_goes_before_the_given_one() {
        PressRelease release = Drafts.of(Source.text("12 September 2022\n\nHarbour opens\n\n" + TEXT + "\n")
                        .inLanguage("en")
                        .issuedOn(PartialDate.parse("2021-01-01")))
                .getRelease()
                .orElseThrow();

        assertThat(release.getLifecycle().flatMap(Lifecycle::getIssued))
                .map(Object::toString)
                .contains("2022-09-12");
    }

    @Test
    void evidence_counts_lines_and_columns_of_a_text() {
        Draft draft = Drafts.of(Source.text("Harbour opens\n\nToday Dr Zoë Müller opened the harbour.\n")
                .inLanguage("en"));

        Evidence.Passage passage = draft.getEvidence("/participants/0/name/display")
                .flatMap(Evidence::getPassage)
                .orElseThrow();
        assertThat(passage.wording()).isEqualTo("Zoë Müller");
        assertThat(passage.start()).hasToString("3:10");
    }

    @Test
    void evidence_in_a_page_counts_its_references_and_tags() {
        Draft draft = Drafts.of(Source.html(
                "<html lang=en>\n<body><h1>Harbour &amp; bridge open</h1>\n<p>Dr <b>Zo&euml;</b> M&uuml;ller opened the harbour.</p>"
                        .getBytes(StandardCharsets.UTF_8),
                "text/html; charset=utf-8"));

        Evidence.Passage headline = draft.getEvidence("/headline/text")
                .flatMap(Evidence::getPassage)
                .orElseThrow();
        Evidence.Passage name = draft.getEvidence("/participants/0/name/display")
                .flatMap(Evidence::getPassage)
                .orElseThrow();
        assertThat(headline.wording()).isEqualTo("Harbour & bridge open");
        assertThat(headline.start()).hasToString("2:11");
        assertThat(name.wording()).isEqualTo("Zoë Müller");
        assertThat(name.start()).hasToString("3:10");
    }

    @Test
    void evidence_in_markdown_counts_its_marks() {
        Draft draft = Drafts.of(Source.markdown("# Harbour *opens*\n\nToday **Dr Ida Lund** opened the harbour.\n"
                        .getBytes(StandardCharsets.UTF_8))
                .inLanguage("en"));

        assertThat(draft.getEvidence("/headline/text")
                        .flatMap(Evidence::getPassage)
                        .orElseThrow()
                        .start())
                .hasToString("1:3");
        assertThat(draft.getEvidence("/participants/0/name/display")
                        .flatMap(Evidence::getPassage)
                        .orElseThrow()
                        .start())
                .hasToString("3:12");
    }

    @Test
    void each_stated_value_stands_in_the_source_as_it_is_worded() {
        String text =
                "FOR IMMEDIATE RELEASE\n\nHarbour opens\n\nVELMAR, 7 July 2022 – The Minister for Ports, Dr Ida Lund, "
                        + "met with Ms Inès Torp.\n\n“We stay,” said Dr Lund.\n";
        Draft draft = Drafts.of(Source.text(text).inLanguage("en"));

        assertThat(draft.getEvidence())
                .filteredOn(evidence -> evidence.getBasis() == Basis.STATED)
                .isNotEmpty()
                .allSatisfy(evidence -> assertThat(text)
                        .contains(evidence.getPassage().orElseThrow().wording()));
    }
}
