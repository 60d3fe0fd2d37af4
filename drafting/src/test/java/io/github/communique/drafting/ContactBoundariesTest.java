package io.github.communique.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.metadata.Contact;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What belongs to a contact, and what only stands beside it. */
class ContactBoundariesTest {

    private static final String TEXT = "The harbour is open to all the ships of the district this year.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The figures as a file: https://velmar.example/figures.json",
                "Mastodon: https://social.example/@velmar"
            })
    void an_address_behind_a_title_is_not_that_of_the_contact(String line) {
        assertThat(contacts("Tel.: +47 22 33 44 55\n" + line).get(0).getUri()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://velmar.example/press",
                "Web: https://velmar.example/press",
                "Tel. +47 22 33 44 55 | https://velmar.example/press"
            })
    void an_address_alone_or_behind_its_label_is_that_of_the_contact(String line) {
        assertThat(contacts("Email: press@velmar.example\n" + line).get(0).getUri())
                .map(Object::toString)
                .contains("https://velmar.example/press");
    }

    @Test
    void an_account_of_a_network_is_no_e_mail_address() {
        assertThat(contacts("press@velmar.example\nMastodon: @pilots@social.example")
                        .get(0)
                        .getEmails())
                .containsExactly("press@velmar.example");
    }

    @Test
    void a_desk_below_a_blank_line_is_a_contact_of_its_own() {
        List<Contact> contacts =
                contacts("Media desk\nTel.: +47 22 33 44 55", "Crew line, day and night\nTel.: +47 22 33 44 66");

        assertThat(contacts).hasSize(2);
        assertThat(contacts.get(1).getTelephones()).containsExactly("+47 22 33 44 66");
    }

    @Test
    void a_place_behind_a_desk_is_no_person() {
        assertThat(contacts("Media desk, Ministry of Ports of Velmar, Kestrel Bay\nTel.: +47 22 33 44 55")
                        .get(0)
                        .getName())
                .isEmpty();
    }

    @Test
    void two_words_before_a_street_may_be_a_body_and_are_no_person() {
        assertThat(contacts("Pilots Hall, Quay Street 4, Velmar\nTel.: +47 22 33 44 55")
                        .get(0)
                        .getName())
                .isEmpty();
    }

    @Test
    void a_title_makes_a_name_a_person_wherever_it_stands() {
        assertThat(contacts("Media desk, Dr. Anna Lind\nTel.: +47 22 33 44 55")
                        .get(0)
                        .getName())
                .contains("Dr. Anna Lind");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ar | للاستفسار | فاكس: +000 22 33 44 55
                    ja | 連絡先 | ファクス 000-2233-4455
                    zh | 联系方式 | 传真：000-2233-4455
                    """)
    void a_fax_number_is_no_telephone_number(String language, String heading, String line) {
        Contact contact = Drafts.in(language, "Velmar 2021 port", TEXT, heading + "\n" + line)
                .getContacts()
                .get(0);

        assertThat(contact.getTelephones()).isEmpty();
        assertThat(contact.getNumbers()).hasSize(1);
    }

    private static List<Contact> contacts(String... blocks) {
        return Drafts.english(TEXT, "Contact", String.join("\n\n", blocks)).getContacts();
    }
}
