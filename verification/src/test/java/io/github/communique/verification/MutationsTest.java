package io.github.communique.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.communique.fixtures.Fixture;
import io.github.communique.fixtures.KforVisit;
import io.github.communique.jackson.Jackson3Provider;
import io.github.communique.wire.Reading;
import io.github.communique.wire.ReleaseReader;
import io.github.communique.wire.ReleaseWriter;
import io.github.communique.wire.spi.JsonProvider;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Whatever is done to a fixture, reading it throws nothing and loses nothing silently. A part of the million seeds in each
 * build; {@code -Dmutations=1000000} runs them all.
 */
class MutationsTest {

    private static final long MUTATIONS = Long.getLong("mutations", 20_000);

    private final JsonProvider provider = new Jackson3Provider();
    private final ReleaseReader reader = ReleaseReader.using(provider).withoutRules();
    private final Accounts accounts = new Accounts(provider);

    @Test
    void every_value_of_a_mutated_document_is_in_the_release_or_in_a_finding() {
        List<MutatedDocuments> originals = List.of(
                new MutatedDocuments(ReleaseWriter.using(provider).toJson(KforVisit.sound())),
                new MutatedDocuments(Fixture.KFOR_VISIT_DAMAGED.json()));

        LongStream.range(0, MUTATIONS).parallel().forEach(seed -> {
            byte[] document = originals.get((int) (seed / 2 % 2)).document(seed);
            assertThat(lost(document, seed)).as("seed %d", seed).isEmpty();
        });
    }

    private List<String> lost(byte[] document, long seed) {
        try {
            Reading reading = reader.read(document);
            assertThat(reading.getReport().getFindings())
                    .as("seed %d", seed)
                    .allMatch(finding -> finding.getPosition().isPresent());
            return accounts.lost(new String(document, StandardCharsets.UTF_8), reading);
        } catch (Exception e) {
            return fail("seed " + seed, e);
        }
    }
}
