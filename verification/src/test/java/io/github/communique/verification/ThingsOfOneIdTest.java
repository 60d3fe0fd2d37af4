package io.github.communique.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.communique.report.ValidationReport;
import io.github.communique.wire.ReleaseReader;
import java.lang.management.ManagementFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many things of one id, and many appointments to one post, cost as many times more as there are more of them. */
class ThingsOfOneIdTest {

    private static final String RELEASE = """
            {"id": "https://www.example.org/press/1", "kind": "statement", "language": "en", "headline": {"text": "Ministers meet"},
             "issuers": [{"participantId": "office"}], "body": [{"type": "paragraph", "text": "Nothing more."}],
             "participants": [{"type": "organisation", "id": "office", "name": "An Office"}%s]%s}""";

    private static final int FEW = 300;
    private static final int MANY = 600;

    private final ReleaseReader reader = ReleaseReader.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",{'type': 'person', 'id': 'p', 'name': {'display': 'José Ñandú%1$d Álvarez', 'family': 'Álvaréz%1$d'}}",
                ",{'type': 'organisation', 'id': 'p', 'name': 'Organización %d'}",
                ",{'type': 'office-holder', 'id': 'p', 'post': {'label': 'Señoría %d'}}"
            })
    void the_memory_that_a_check_takes_grows_as_their_number_does(String participant) {
        allocated(participant, FEW);
        long few = allocated(participant, FEW);
        long many = allocated(participant, MANY);

        assertThat(many).isLessThan(3 * few);
    }

    @Test
    void each_of_many_appointments_to_one_post_that_overlaps_one_before_is_told() {
        String appointments = IntStream.range(0, 2_000)
                .mapToObj(i -> "{'post': {'label': 'Minister'}, 'period': '%1$04d-01-01/%1$04d-12-31'}"
                        .formatted(1_000 + (i * 7_919) % 2_000))
                .collect(Collectors.joining(","));
        String again = ", {'post': {'label': 'Minister'}, 'period': '1500-06-01/1500-07-01'}"
                + ", {'post': {'label': 'Minister'}, 'period': '0900-01-01/..'}"
                + ", {'post': {'label': 'Minister'}, 'period': '0800-01-01/0850-01-01'}"
                + ", {'post': {'label': 'Envoy'}, 'period': '1500-06-01/1500-07-01'}";
        String person = ",{'type': 'person', 'id': 'p', 'name': {'display': 'A B'}, 'appointments': [" + appointments
                + again + "]}";

        assertThat(check(RELEASE.formatted(person, "")).getFindings())
                .filteredOn(finding -> finding.getRuleId().equals("person/appointments-overlap"))
                .map(finding -> finding.getPointer().toString())
                .containsExactly("/participants/1/appointments/2000", "/participants/1/appointments/2001");
    }

    private long allocated(String participant, int count) {
        String participants =
                IntStream.range(0, count).mapToObj(participant::formatted).collect(Collectors.joining());
        String document = RELEASE.formatted(participants, "");
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        check(document);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private ValidationReport check(String document) {
        return reader.read(document.replace('\'', '"')).getReport();
    }
}
