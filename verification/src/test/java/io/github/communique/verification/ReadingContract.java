package io.github.communique.verification;

import static io.github.communique.fixtures.assertj.CommuniqueAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.report.Finding;
import io.github.communique.report.Severity;
import io.github.communique.wire.Limits;
import io.github.communique.wire.Reading;
import io.github.communique.wire.ReleaseReader;
import io.github.communique.wire.spi.JsonProvider;
import java.util.List;

/** A reader under test, and small documents to read. */
abstract class ReadingContract {

    final ReleaseReader standard = ReleaseReader.using(provider());

    /** The parser that keeps this contract. */
    abstract JsonProvider provider();

    static final String MINIMAL = """
            {
              "id": "https://www.example.org/press/1",
              "kind": "statement",
              "language": "en",
              "headline": {"text": "A headline"}%s
            }
            """;

    /** What the rules ask of every release. */
    static final String ISSUER_AND_BODY = ",\"issuers\": [{\"participantId\": \"c\"}],"
            + "\"body\": [{\"type\": \"paragraph\", \"text\": \"Nothing more.\"}]";

    final ReleaseReader reader = standard.withoutRules();

    boolean tooLarge(Limits limits, String further) {
        Reading reading = reader.within(limits).read(MINIMAL.formatted(further));
        List<Finding> findings = reading.getReport().getFindings(Severity.ERROR);
        assertThat(findings)
                .hasSizeLessThan(2)
                .allMatch(finding -> finding.getRuleId().equals("json/too-large"));
        return !findings.isEmpty();
    }

    Reading readWith(String further) {
        return reader.read(MINIMAL.formatted(further));
    }

    static String summary(Finding finding) {
        return finding.getRuleId() + " " + finding.getPointer() + " "
                + finding.getPosition().orElseThrow();
    }
}
