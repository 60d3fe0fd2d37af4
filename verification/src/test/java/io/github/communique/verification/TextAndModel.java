package io.github.communique.verification;

import static io.github.communique.fixtures.assertj.CommuniqueAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.ReleaseKind;
import io.github.communique.engagement.Engagement;
import io.github.communique.engagement.EngagementKind;
import io.github.communique.engagement.Participation;
import io.github.communique.metadata.Dateline;
import io.github.communique.metadata.Headline;
import io.github.communique.mission.Mission;
import io.github.communique.participant.Appointment;
import io.github.communique.participant.Organisation;
import io.github.communique.participant.Person;
import io.github.communique.participant.PersonName;
import io.github.communique.participant.Post;
import io.github.communique.place.Designation;
import io.github.communique.place.Place;
import io.github.communique.place.PlaceName;
import io.github.communique.quote.Attribution;
import io.github.communique.quote.Quote;
import io.github.communique.quote.QuoteKind;
import io.github.communique.quote.QuotePart;
import io.github.communique.quote.QuotePartKind;
import io.github.communique.quote.TextAnchor;
import io.github.communique.report.Pointer;
import io.github.communique.validation.ReleaseValidator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small releases in which a text and the model go together or do not. */
abstract class TextAndModel {

    static Person bauer(String post) {
        return Person.builder()
                .id("p")
                .name(PersonName.builder().display("Ada Bauer").family("Bauer").build())
                .addAppointments(Appointment.builder()
                        .post(Post.builder().label(post).build())
                        .build())
                .build();
    }

    static PressRelease saying(String words, String text, Person speaker, String office) {
        return SoundTexts.release("en", "A statement", List.of(text)).toBuilder()
                .headline(Headline.builder().text("A statement").build())
                .addParticipants(speaker)
                .addQuotes(SoundTexts.quote(
                        words,
                        Attribution.builder()
                                .addSpeakerIds("p")
                                .cue("said")
                                .office(office)
                                .build()))
                .build();
    }

    static List<String> ids(PressRelease release) {
        return ReleaseValidator.standard().validate(release).getFindings().stream()
                .map(finding -> finding.getRuleId())
                .toList();
    }

    static List<String> pointers(PressRelease release, String rule) {
        return ReleaseValidator.standard().validate(release).getFindings().stream()
                .filter(finding -> finding.getRuleId().equals(rule))
                .map(finding -> finding.getPointer().toString())
                .toList();
    }
}
