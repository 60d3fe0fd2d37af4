package io.github.communique.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.fixtures.Fixture;
import io.github.communique.wire.JsonProvider;
import io.github.communique.wire.Reading;
import io.github.communique.wire.ReleaseReader;
import io.github.communique.wire.ReleaseWriter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is done to a document, reading it gives a report and nothing else. */
abstract class HostileDocumentsContract {

    private final ReleaseReader standard = ReleaseReader.using(provider());

    /** The parser that keeps this contract. */
    abstract JsonProvider provider();

    private static final int MUTATIONS = 3_000;
    private static final List<String> FRAGMENTS = List.of(
            "null",
            "{}",
            "[]",
            "\"\"",
            "5",
            "-1",
            "1e999",
            "true",
            "\"\\ud800\"",
            "\"type\":",
            "\"id\":",
            "{\"a\":[",
            "}",
            "]",
            "é",
            "\"2022-02-30\"",
            ",",
            ":",
            "\u0000",
            "\"\\u0000\"");

    private final ReleaseWriter writer = ReleaseWriter.using(provider());

    @Test
    void a_mutated_document_is_read_to_a_report_with_places_and_what_was_built_can_be_written_and_read() {
        byte[] original = Fixture.KFOR_VISIT_DAMAGED.json().getBytes(StandardCharsets.UTF_8);
        for (long seed = 0; seed < MUTATIONS; seed++) {
            Random random = new Random(seed);
            byte[] document = original;
            for (int i = random.nextInt(4); i >= 0; i--) {
                document = mutated(document, random);
            }

            Reading reading = standard.read(document);

            assertThat(reading.getReport().getFindings())
                    .as("seed %d", seed)
                    .allMatch(finding -> finding.getPosition().isPresent());
            assertThat(reading.getReport().toText(Locale.FRENCH))
                    .as("seed %d", seed)
                    .doesNotContain("\u0000");
            assertThat(writer.toJson(reading.getReport())).as("seed %d", seed).startsWith("{\"sound\":");
            long current = seed;
            reading.getRelease()
                    .ifPresent(release -> assertThat(standard.withoutRules()
                                    .read(writer.toJson(release))
                                    .getRelease())
                            .as("seed %d", current)
                            .contains(release));
        }
    }

    private static byte[] mutated(byte[] document, Random random) {
        int at = random.nextInt(document.length);
        ByteArrayOutputStream mutated = new ByteArrayOutputStream();
        mutated.write(document, 0, at);
        switch (random.nextInt(4)) {
            case 0 -> mutated.write(random.nextInt(256));
            case 1 -> {
                return mutated.size() == 0 ? document : mutated.toByteArray();
            }
            default ->
                mutated.writeBytes(
                        FRAGMENTS.get(random.nextInt(FRAGMENTS.size())).getBytes(StandardCharsets.UTF_8));
        }
        int rest = Math.min(document.length, at + random.nextInt(20));
        mutated.write(document, rest, document.length - rest);
        return mutated.toByteArray();
    }
}
