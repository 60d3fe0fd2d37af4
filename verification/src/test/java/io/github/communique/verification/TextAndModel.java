package io.github.communique.verification;

import io.github.communique.PressRelease;
import io.github.communique.metadata.Headline;
import io.github.communique.participant.Appointment;
import io.github.communique.participant.Person;
import io.github.communique.participant.PersonName;
import io.github.communique.participant.Post;
import io.github.communique.quote.Attribution;
import io.github.communique.validation.ReleaseValidator;
import java.util.List;

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
