package io.github.communique.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.fixtures.KforVisit;
import io.github.communique.wire.ArchivedReading;
import io.github.communique.wire.ReleaseReader;
import io.github.communique.wire.ReleaseWriter;
import io.github.communique.wire.spi.JsonProvider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No document changes what another gets. */
abstract class NextDocumentContract {

    private static final int TIMES = 40;

    private final String sound = ReleaseWriter.using(provider()).toJson(KforVisit.sound());

    /** The parser that keeps this contract; a new one each time. */
    abstract JsonProvider provider();

    @ParameterizedTest
    @ValueSource(ints = {500, 2_500})
    void names_that_collide_in_a_table_of_the_parser_are_read_and_the_next_document_as_well(int names) {
        byte[] colliding = CollidingNames.release(names).getBytes(StandardCharsets.UTF_8);
        byte[] next = sound.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < TIMES; i++) {
            ReleaseReader reader = ReleaseReader.using(provider()).withoutRules();

            assertThat(reader.read(colliding).isComplete()).as("time %d", i).isTrue();
            assertThat(reader.read(next).isComplete()).as("time %d", i).isTrue();
        }
    }

    @Test
    void colliding_names_in_texts_change_nothing_for_the_next_text() {
        ReleaseReader reader = ReleaseReader.using(provider()).withoutRules();
        for (int i = 0; i < TIMES; i++) {
            assertThat(reader.read(CollidingNames.release(2_500)).isComplete()).isTrue();
            assertThat(reader.read(sound).isComplete()).isTrue();
        }
    }

    @Test
    void a_line_of_colliding_names_costs_no_line_of_an_archive() throws IOException {
        String archive = (CollidingNames.release(2_500) + "\n" + sound + "\n").repeat(TIMES);

        try (Stream<ArchivedReading> readings = ReleaseReader.using(provider())
                .withoutRules()
                .archives()
                .readAll(new ByteArrayInputStream(archive.getBytes(StandardCharsets.UTF_8)))) {
            List<ArchivedReading> read = readings.toList();

            assertThat(read).hasSize(2 * TIMES);
            assertThat(read).allMatch(entry -> entry.reading().isComplete());
        }
    }
}
