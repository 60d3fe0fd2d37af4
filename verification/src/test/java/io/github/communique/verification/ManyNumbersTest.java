package io.github.communique.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.communique.report.Finding;
import io.github.communique.report.ValidationReport;
import io.github.communique.wire.ReleaseReader;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A release with many numbers in its headline, its reference numbers and its text. */
class ManyNumbersTest {

    private static final String RELEASE = """
            {"id": "https://www.example.org/press/1", "kind": "statement", "language": "en", "headline": {"text": "Ships counted: %s"},
             "issuers": [{"participantId": "office"}], "body": [{"type": "paragraph", "text": "They counted %s."}],
             "participants": [{"type": "organisation", "id": "office", "name": "An Office"}], "referenceNumbers": [%s]}""";

    /** Numbers that neither the text nor a reference number has, or rounds, or adds up to. */
    private static final List<Integer> NOWHERE = List.of(70_123, 70_457);

    private final ReleaseReader reader = ReleaseReader.standard();

    @Test
    void numbers_of_the_headline_that_are_nowhere_else_are_found_among_many() {
        ValidationReport report = reader.read(release(2_000)).getReport();

        assertThat(report.getFindings())
                .filteredOn(finding -> finding.getRuleId().equals("headline/number-not-in-body"))
                .extracting(Finding::getArguments)
                .extracting(arguments -> arguments.get("found"))
                .containsExactlyElementsOf(NOWHERE.stream().map(String::valueOf).toList());
    }

    @Test
    void the_memory_that_a_check_takes_grows_as_their_number_does() {
        String few = release(1_000);
        String many = release(2_000);
        allocated(few);

        assertThat(allocated(many)).isLessThan(3 * allocated(few));
    }

    /** Half of the numbers of the headline stand in the text, half in reference numbers. */
    private static String release(int numbers) {
        String headline = IntStream.range(0, 20)
                .mapToObj(i -> String.valueOf(i % 2 == 0 ? 10_001 + 7 * i : 40_001 + 7 * i))
                .collect(Collectors.joining(" ships, ", "", " ships, "));
        String text = IntStream.range(0, numbers)
                .mapToObj(i -> (10_001 + 7 * i) + " ships")
                .collect(Collectors.joining(", "));
        String references = IntStream.range(0, numbers)
                .mapToObj(i -> "{\"value\": \"%d\"}".formatted(40_001 + 7 * i))
                .collect(Collectors.joining(","));
        String nowhere = NOWHERE.stream().map(String::valueOf).collect(Collectors.joining(" ships, ", "", " ships"));
        return RELEASE.formatted(headline + nowhere, text, references);
    }

    private long allocated(String document) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        reader.read(document);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
