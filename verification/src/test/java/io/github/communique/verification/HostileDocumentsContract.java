package io.github.communique.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.fixtures.Fixture;
import io.github.communique.report.Finding;
import io.github.communique.report.Severity;
import io.github.communique.report.ValidationReport;
import io.github.communique.wire.Limits;
import io.github.communique.wire.Reading;
import io.github.communique.wire.ReleaseReader;
import io.github.communique.wire.ReleaseWriter;
import io.github.communique.wire.spi.JsonProvider;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to a document, reading it gives a report and nothing else. */
abstract class HostileDocumentsContract {

    private final ReleaseReader standard = ReleaseReader.using(provider());

    /** The parser that keeps this contract. */
    abstract JsonProvider provider();

    private static final int MUTATIONS = 3_000;
    private static final int SMALL_STACK = 256 << 10;

    private final ReleaseWriter writer = ReleaseWriter.using(provider());

    @Test
    @Tag("slow")
    void a_mutated_document_is_read_to_a_report_with_places_and_what_was_built_can_be_written_and_read() {
        MutatedDocuments documents = new MutatedDocuments(Fixture.KFOR_VISIT_DAMAGED.json());
        for (long seed = 0; seed < MUTATIONS; seed++) {
            Reading reading = standard.read(documents.document(seed));

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

    @Test
    @Tag("slow")
    void a_million_faults_are_counted_and_a_thousand_kept() {
        Limits limits = Limits.builder()
                .documentBytes(1 << 24)
                .tokens(10_000_000)
                .listLength(2_000_000)
                .build();
        String document = "{\"keyPoints\":[" + "5,".repeat(999_995) + "5]}";

        ValidationReport report = standard.within(limits).read(document).getReport();

        assertThat(report.getTotal(Severity.ERROR)).isEqualTo(1_000_000);
        assertThat(report.getFindings()).hasSize(ValidationReport.MAX_FINDINGS);
        assertThat(report.isTruncated()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"x\":", "[", "{\"body\":[{\"type\":\"paragraph\",\"text\":[", "{\"places\":[{\"containedIn\":"
            })
    void the_stack_of_a_small_thread_is_enough_for_any_nesting(String opening) throws InterruptedException {
        StringBuilder nested = new StringBuilder("{\"places\":[{\"name\":\"a\",\"kind\":\"city\",\"x\":");
        nested.append(opening.repeat(50_000));
        String deep = "{\"x\":" + "[".repeat(63) + "]".repeat(63) + "}";
        String places = "{\"places\":[" + "{\"name\":\"a\",\"containedIn\":".repeat(61) + "{}" + "}".repeat(61) + "]}";
        int most = 128;
        String deepest =
                "{\"id\":\"urn:a\",\"kind\":\"statement\",\"language\":\"en\",\"headline\":{\"text\":\"A\"},\"places\":["
                        + "{\"name\":\"a\",\"containedIn\":".repeat(most - 3) + "{\"name\":\"b\"}"
                        + "}".repeat(most - 3) + "]}";
        ReleaseReader atMostDepth = standard.within(Limits.builder().depth(most).build());
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread thread = new Thread(
                null,
                () -> {
                    standard.read(opening.repeat(50_000));
                    standard.read(nested.toString());
                    standard.read(deep);
                    standard.read(places);
                    writer.toJson(atMostDepth.read(deepest).getRelease().orElseThrow());
                },
                "small",
                SMALL_STACK);
        thread.setUncaughtExceptionHandler((where, what) -> failure.set(what));

        thread.start();
        thread.join();

        assertThat(failure.get()).isNull();
    }

    @Test
    void the_type_of_a_variant_is_one_of_a_closed_set() {
        Reading reading = standard.withoutRules().read("""
                {"id": "urn:a", "kind": "statement", "language": "en", "headline": {"text": "A"},
                 "participants": [{"type": "java.lang.Runtime", "id": "a"}, {"type": "ImmutablePerson", "id": "b"}]}""");

        assertThat(reading.getReport().getFindings())
                .map(Finding::getRuleId)
                .containsExactly("json/unknown-type", "json/unknown-type");
        assertThat(reading.getRelease().orElseThrow().getParticipants()).isEmpty();
    }
}
