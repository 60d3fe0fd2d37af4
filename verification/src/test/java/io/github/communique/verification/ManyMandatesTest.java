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

/** A mission with many mandates that takes part in many engagements. */
class ManyMandatesTest {

    private static final String RELEASE = """
            {"id": "https://www.example.org/press/1", "kind": "statement", "language": "en", "headline": {"text": "A force leaves"},
             "issuers": [{"participantId": "office"}], "body": [{"type": "paragraph", "text": "Nothing more."}],
             "participants": [{"type": "organisation", "id": "office", "name": "An Office"}],
             "missions": [{"id": "force", "name": "A Force"}], "mandates": [%s], "engagements": [%s]}""";

    /** In force for one year, a year in every two from 1000 on. */
    private static final String MANDATE = """
            {"id": "m%1$d", "missionId": "force", "authorisingBodyId": "office", "adopted": "%2$04d-01-01",
             "renewals": [{"kind": "terminates", "instrument": {"citation": "Decision"}, "until": "%2$04d-12-31"}]}""";

    private static final String ENGAGEMENT = """
            {"id": "e%1$d", "kind": "visit", "date": "%2$04d-06-01", "participations": [{"partyId": "force", "role": "host"}]}""";

    private final ReleaseReader reader = ReleaseReader.standard();

    @Test
    void a_day_in_none_of_many_mandates_is_reported() {
        assertThat(outside(release(300, List.of(1_099, 1_100, 1_101, 999))))
                .containsExactly(
                        "/engagements/0/participations/0/partyId",
                        "/engagements/2/participations/0/partyId",
                        "/engagements/3/participations/0/partyId");
    }

    @Test
    void many_renewals_of_one_mandate_do_not_hide_its_end() {
        String renewals = IntStream.range(0, 300)
                .mapToObj(i ->
                        "{\"kind\": \"extends\", \"instrument\": {\"citation\": \"Decision\"}, \"until\": \"%04d-12-31\"},"
                                .formatted(1_001 + i))
                .collect(Collectors.joining());
        String mandate = MANDATE.formatted(0, 1_000)
                .replace("1000-12-31", "1400-12-31")
                .replace("\"renewals\": [", "\"renewals\": [" + renewals);

        assertThat(outside(RELEASE.formatted(mandate, engagements(List.of(1_400, 1_401)))))
                .containsExactly("/engagements/1/participations/0/partyId");
    }

    @Test
    void the_memory_that_a_check_takes_grows_as_their_number_does() {
        String few = release(400, IntStream.range(0, 400).boxed().toList());
        String many = release(800, IntStream.range(0, 800).boxed().toList());
        allocated(few);

        assertThat(allocated(many)).isLessThan(3 * allocated(few));
    }

    private static String release(int mandates, List<Integer> years) {
        String all = IntStream.range(0, mandates)
                .mapToObj(i -> MANDATE.formatted(i, 1_000 + 2 * i))
                .collect(Collectors.joining(","));
        return RELEASE.formatted(all, engagements(years));
    }

    private static String engagements(List<Integer> years) {
        return IntStream.range(0, years.size())
                .mapToObj(i -> ENGAGEMENT.formatted(i, years.get(i)))
                .collect(Collectors.joining(","));
    }

    private List<String> outside(String document) {
        ValidationReport report = reader.read(document).getReport();
        assertThat(report.getFindings())
                .noneMatch(finding -> finding.getRuleId().startsWith("structure/"));
        return report.getFindings().stream()
                .filter(finding -> finding.getRuleId().equals("mission/mandate-not-in-force"))
                .map(Finding::getPointer)
                .map(Object::toString)
                .toList();
    }

    private long allocated(String document) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        reader.read(document);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
