package org.example.inbox;

import static io.github.communique.fixtures.assertj.CommuniqueAssertions.assertThat;
import static io.github.communique.fixtures.assertj.DraftAssertions.draftOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.fixtures.Corpus;
import io.github.communique.fixtures.Fixture;
import org.junit.jupiter.api.Test;

class MailTest {

    private final Fixture course = Corpus.named("press-release-unifil-first-aid-course");

    @Test
    void the_text_of_a_mail_has_the_facts_that_the_newspaper_needs() {
        draftOf(course.text())
                .hasEvidence("/headline/text", "24 first responders finish winter course at UNIFIL headquarters")
                .release()
                .isInLanguage("en")
                .hasQuoteBy("Aoife Brannock", "A bandage is the same in every language")
                .citesInstrument("S/RES/1701 (2006)");
    }

    @Test
    void a_mail_is_kept_with_its_headline() {
        Inbox inbox = new Inbox();

        assertThat(inbox.receiveMail(course.text()).isKept()).isTrue();
        assertThat(inbox.kept()).singleElement().satisfies(kept -> assertThat(kept)
                .hasHeadline(Corpus.named(course.getName()).release().getHeadline().getText()));
    }

    @Test
    void a_mail_without_a_text_is_not_kept() {
        Inbox inbox = new Inbox();

        assertThat(inbox.receiveMail("").isKept()).isFalse();
        draftOf("").hasNoRelease();
    }
}
