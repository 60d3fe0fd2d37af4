package io.github.communique.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.fixtures.Fixture;
import io.github.communique.fixtures.KforVisit;
import io.github.communique.fixtures.ReleaseGenerator;
import io.github.communique.jackson.Jackson3Provider;
import io.github.communique.jackson2.Jackson2Provider;
import io.github.communique.wire.ReleaseReader;
import io.github.communique.wire.ReleaseWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Whichever Jackson stands behind the wire form, what is written and what is told is the same to the letter. */
class BothJacksonsTest {

    private static final int RELEASES = 300;

    private final ReleaseWriter writer3 = ReleaseWriter.using(new Jackson3Provider());
    private final ReleaseWriter writer2 = ReleaseWriter.using(new Jackson2Provider());
    private final ReleaseReader reader3 = ReleaseReader.using(new Jackson3Provider());
    private final ReleaseReader reader2 = ReleaseReader.using(new Jackson2Provider());

    @Test
    void both_write_the_same_text() {
        for (long seed = 0; seed < RELEASES; seed++) {
            PressRelease release = new ReleaseGenerator(seed).release();

            assertThat(writer2.toJson(release)).as("seed %d", seed).isEqualTo(writer3.toJson(release));
            assertThat(writer2.indented().toJson(release))
                    .as("seed %d", seed)
                    .isEqualTo(writer3.indented().toJson(release));
        }
    }

    @Test
    void both_write_characters_beyond_the_first_plane_as_they_are() throws IOException {
        for (String text : List.of("😍", "A 😍 \"b\" \\ c\n", "𝄞".repeat(30), "\u0001😍")) {
            PressRelease release = KforVisit.sound().toBuilder().lede(text).build();
            ByteArrayOutputStream bytes3 = new ByteArrayOutputStream();
            ByteArrayOutputStream bytes2 = new ByteArrayOutputStream();
            writer3.write(release, bytes3);
            writer2.write(release, bytes2);

            assertThat(bytes2.toString(StandardCharsets.UTF_8)).isEqualTo(writer2.toJson(release));
            assertThat(bytes3.toString(StandardCharsets.UTF_8)).isEqualTo(writer3.toJson(release));
        }
    }

    @Test
    void both_tell_the_same_of_every_cut_document() {
        String json = Fixture.KFOR_VISIT_DAMAGED.json();
        for (int length = 0; length < json.length(); length += 97) {
            String cut = json.substring(0, length);

            assertThat(reader2.read(cut).getReport().toText(Locale.ENGLISH))
                    .as("cut at %d", length)
                    .isEqualTo(reader3.read(cut).getReport().toText(Locale.ENGLISH));
        }
    }

    @Test
    void jackson_3_serves_where_both_are_found() {
        assertThat(ReleaseReader.standard()).hasToString("ReleaseReader on Jackson 3");
    }

    @Test
    void a_foreign_context_class_loader_changes_nothing() {
        Thread thread = Thread.currentThread();
        ClassLoader own = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            assertThat(ReleaseReader.standard().read(Fixture.KFOR_VISIT.json()).isSound())
                    .isTrue();
        } finally {
            thread.setContextClassLoader(own);
        }
    }
}
