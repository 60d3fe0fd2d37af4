package org.example.inbox;

import static io.github.communique.fixtures.assertj.CommuniqueAssertions.assertThat;
import static io.github.communique.fixtures.assertj.DraftAssertions.draftOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.fixtures.Corpus;
import io.github.communique.fixtures.Fixture;
import org.junit.jupiter.api.Test;

class MailTest {

    private final Fixture course = Corpus.named("press-release-welding-course-excerpt");

    @Test
    void the_text_of_a_mail_has_the_facts_that_the_newspaper_needs() {
        draftOf(course.text())
                .hasEvidence("/headline/text", "Welders in Baidoa finish their course")
                .release()
                .isInLanguage("en")
                .namesMission("ATMIS")
                .citesInstrument("S/RES/2628 (2022)");
    }

    @Test
    void a_mail_is_kept_with_its_headline() {
        Inbox inbox = new Inbox();

        assertThat(inbox.receiveMail(course.text()).isKept()).isTrue();
        assertThat(inbox.kept())
                .singleElement()
                .satisfies(kept -> assertThat(kept)
                        .hasHeadline(course.release().getHeadline().getText()));
    }

    @Test
    void a_mail_without_a_text_is_not_kept() {
        Inbox inbox = new Inbox();

        assertThat(inbox.receiveMail("").isKept()).isFalse();
        draftOf("").hasNoRelease();
    }
}
