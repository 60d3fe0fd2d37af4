package io.github.communique.verification;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.communique.fixtures.Corpus;
import io.github.communique.fixtures.Fixture;
import io.github.communique.fixtures.RuleExample;
import org.junit.jupiter.api.Test;

/** The cases of parameterised tests of reports, in one test each, as in {@link EveryCase}. */
class EveryReportCase {

    @Test
    void of_a_report_read_as_it_was_written() {
        RuleExample.all().forEach(new ReportJsonTest()::a_report_is_read_as_it_was_written);
    }

    @Test
    void of_a_report_valid_by_its_schema() {
        Corpus.all().stream()
                .filter(fixture -> fixture.getForms().contains(Fixture.Form.JSON))
                .forEach(new ReportJsonTest()::a_report_is_valid_by_its_schema);
    }

    @Test
    void of_problem_details() throws JsonProcessingException {
        for (RuleExample example : RuleExample.all()) {
            new ProblemDetailsTest().errors_are_as_many_as_the_report_keeps(example);
        }
    }
}
