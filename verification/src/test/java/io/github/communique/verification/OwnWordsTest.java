package io.github.communique.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.ReleaseKind;
import io.github.communique.metadata.Headline;
import io.github.communique.metadata.Voice;
import io.github.communique.quote.Attribution;
import io.github.communique.quote.Quote;
import io.github.communique.quote.QuoteKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A release in which somebody speaks throughout need not say again who speaks, and on what occasion. */
class OwnWordsTest extends TextAndModel {

    private static final String NAME = "headline/name-not-in-body";
    private static final String NUMBER = "headline/number-not-in-body";

    private static PressRelease release(String headline, String text) {
        return SoundTexts.release("en", headline, List.of(text)).toBuilder()
                .headline(Headline.builder().text(headline).build())
                .addParticipants(bauer("Minister"))
                .build();
    }

    private static Quote wholeText() {
        return Quote.builder()
                .kind(QuoteKind.WHOLE_TEXT)
                .attribution(Attribution.builder().addSpeakerIds("p").build())
                .build();
    }

    @Test
    void a_person_in_the_headline_is_named_below() {
        assertThat(ids(release("Ada Bauer opens the pier", "The pier was opened at noon.")))
                .contains(NAME);
        assertThat(ids(release("Ada Bauer opens the pier", "The Minister opened it at noon.")))
                .doesNotContain(NAME);
    }

    @Test
    void the_speaker_of_the_whole_text_is_not_named_below() {
        PressRelease release = release("Ada Bauer thanks the crews", "I thank the crews of the lake.");

        assertThat(ids(release)).contains(NAME);
        assertThat(ids(release.toBuilder().addQuotes(wholeText()).build())).doesNotContain(NAME);
    }

    @Test
    void whose_voice_the_text_has_is_not_named_below() {
        PressRelease release = release("Ada Bauer on the new pier", "We have a new pier.").toBuilder()
                .voice(Voice.builder().speakerId("p").build())
                .build();

        assertThat(ids(release)).doesNotContain(NAME);
    }

    @Test
    void the_headline_of_a_speech_names_its_occasion_with_its_figures() {
        PressRelease release = release("Ada Bauer at the opening of 47 piers", "Thank you, crews of the lake.");

        assertThat(ids(release)).contains(NUMBER);
        assertThat(ids(release.toBuilder().kind(ReleaseKind.SPEECH).build())).doesNotContain(NUMBER);
        assertThat(ids(release.toBuilder().addQuotes(wholeText()).build())).doesNotContain(NUMBER);
    }
}
