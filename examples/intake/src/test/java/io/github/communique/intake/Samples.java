package io.github.communique.intake;

import io.github.communique.PressRelease;
import io.github.communique.fixtures.Fixture;
import io.github.communique.wire.ReleaseWriter;
import java.net.URI;
import java.util.UUID;

/** Releases of the corpus under ids that no other test uses. */
final class Samples {

    private Samples() {}

    /** A sound release. */
    static PressRelease sound() {
        return under(Fixture.SMALL_RELEASE.release(), "urn:uuid:" + UUID.randomUUID());
    }

    static PressRelease under(PressRelease release, String id) {
        return release.toBuilder().id(URI.create(id)).build();
    }

    /** The same release with another headline. */
    static PressRelease retitled(PressRelease release, String headline) {
        return release.toBuilder()
                .headline(release.getHeadline().toBuilder().text(headline).build())
                .build();
    }

    /** The release in the wire form. */
    static String json(PressRelease release) {
        return ReleaseWriter.standard().toJson(release);
    }

    /** The same, written in another way. */
    static String indented(PressRelease release) {
        return ReleaseWriter.standard().indented().toJson(release);
    }

    /** A release with an error: nobody knows who speaks. */
    static String unsound() {
        return indented(sound()).replaceFirst("\"speakerIds\": \\[\\s+\"[^\"]+\"", "\"speakerIds\": [\"nobody\"");
    }

    /** A text with faults, different at each call. */
    static String damagedText() {
        return Fixture.KFOR_VISIT_DAMAGED.text() + "\n\nReference " + UUID.randomUUID() + ".\n";
    }
}
