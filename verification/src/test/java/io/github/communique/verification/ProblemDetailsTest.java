package io.github.communique.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.communique.fixtures.Fixture;
import io.github.communique.fixtures.RuleExample;
import io.github.communique.fixtures.junit.RuleExampleSource;
import io.github.communique.report.ProblemDetails;
import io.github.communique.report.ReportedFailure;
import io.github.communique.report.Severity;
import io.github.communique.report.ValidationReport;
import io.github.communique.validation.ReleaseValidator;
import io.github.communique.wire.Limits;
import io.github.communique.wire.Reading;
import io.github.communique.wire.ReleaseReader;
import io.github.communique.wire.ReleaseWriter;
import java.net.URI;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** The answer of a service to a refused release (RFC 9457). */
class ProblemDetailsTest {

    private static final String UNSOUND =
            "{\"id\":\"https://www.example.org/press/1\",\"kind\":\"statement\",\"language\":\"en\",\n"
                    + "\"headline\":{\"text\":\"Harbour opens\"}}";

    private final ReleaseReader reader = ReleaseReader.standard();
    private final ReleaseWriter writer = ReleaseWriter.standard();

    @Test
    void a_sound_release_has_no_problem() {
        assertThat(reader.read(Fixture.SMALL_RELEASE.json()).getProblem()).isEmpty();
    }

    @Test
    void a_document_that_cannot_be_read_is_a_bad_request() {
        assertThat(reader.read("{").getProblem())
                .hasToString("Optional[400 https://communique.github.io/problems/unreadable-release]");
    }

    @Test
    void a_document_above_a_limit_is_too_large() {
        Limits narrow = Limits.builder().documentBytes(10).build();

        assertThat(reader.within(narrow).read(UNSOUND).getProblem())
                .hasToString("Optional[413 https://communique.github.io/problems/too-large-release]");
    }

    @Test
    void a_release_that_is_not_sound_cannot_be_processed() {
        assertThat(reader.read(UNSOUND).getProblem())
                .hasToString("Optional[422 https://communique.github.io/problems/unsound-release]");
    }

    @Test
    void the_json_has_the_members_of_the_standard_and_each_finding() {
        ProblemDetails problem = reader.read(UNSOUND).getProblem().orElseThrow();

        assertThat(writer.toJson(problem.at(URI.create("/releases"))))
                .startsWith("{\"type\":\"https://communique.github.io/problems/unsound-release\","
                        + "\"title\":\"The release is not sound\",\"status\":422,\"detail\":\"Errors: ")
                .contains("\"instance\":\"/releases\",\"totals\":{\"error\":")
                .contains(
                        "\"pointer\":\"/body\",\"line\":1,\"column\":1,\"rule\":\"body/empty\",\"severity\":\"error\"");
    }

    @Test
    void title_detail_and_findings_are_in_the_language_asked_for() {
        ProblemDetails problem = reader.read(UNSOUND).getProblem().orElseThrow();

        assertThat(writer.inLanguage(Locale.CANADA_FRENCH).toJson(problem))
                .contains("\"title\":\"Le communiqué n’est pas valable\"", "\"detail\":\"Erreurs : ");
    }

    @Test
    void a_language_without_messages_gets_english() {
        ProblemDetails problem = reader.read(UNSOUND).getProblem().orElseThrow();

        assertThat(writer.inLanguage(Locale.JAPANESE).toJson(problem)).isEqualTo(writer.toJson(problem));
    }

    @ParameterizedTest
    @RuleExampleSource
    void errors_are_as_many_as_the_report_keeps(RuleExample example) throws JsonProcessingException {
        Reading reading = reader.with(ReleaseValidator.standard().with(example.getProfile()))
                .read(example.getFaultyRelease());

        JsonNode json = new ObjectMapper().readTree(writer.toJson(ProblemDetails.ofUnsound(reading.getReport())));

        assertThat(json.get("errors")).hasSize(reading.getReport().getFindings().size());
        assertThat(json.at("/totals/error").intValue())
                .isEqualTo(reading.getReport().getTotal(Severity.ERROR));
    }

    @Test
    void the_exceptions_of_both_jackson_modules_carry_the_report() {
        assertThat(ReportedFailure.class)
                .isAssignableFrom(io.github.communique.jackson.StructureException.class)
                .isAssignableFrom(io.github.communique.jackson2.StructureException.class);
    }

    @Test
    void an_empty_report_has_no_errors() {
        assertThat(writer.toJson(ProblemDetails.ofUnsound(ValidationReport.empty())))
                .endsWith("\"errors\":[]}");
    }
}
