package io.github.communique.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.benchmarks.records.ReleaseRecords.PressReleaseRecord;
import io.github.communique.report.Severity;
import io.github.communique.validation.ReleaseValidator;
import io.github.communique.wire.ReleaseReader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** What is measured is what the benchmarks say, and each of them runs; how fast is not asserted here. */
class BenchmarksTest {

    @Test
    void each_benchmark_runs_once() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("io\\.github\\.communique\\.benchmarks\\..*")
                        .mode(Mode.SingleShotTime)
                        .forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .measurementBatchSize(1)
                        .shouldFailOnError(true)
                        .build())
                .run();

        assertThat(results).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void the_measured_release_is_sound_and_of_about_10_kilobytes() {
        assertThat(MeasuredRelease.document().length).isBetween(8_500, 10_500);
        assertThat(ReleaseReader.standard().read(MeasuredRelease.document()).isComplete())
                .isTrue();
        assertThat(ReleaseValidator.standard().validate(MeasuredRelease.value()).getFindings())
                .noneMatch(finding -> finding.getSeverity() != Severity.INFO);
    }

    @Test
    void the_records_hold_all_that_the_document_says() {
        JsonMapper mapper = JsonMapper.shared();
        PressReleaseRecord records = mapper.readValue(MeasuredRelease.document(), PressReleaseRecord.class);

        assertThat(withoutNulls(mapper.writeValueAsString(records)))
                .isEqualTo(new String(MeasuredRelease.document(), StandardCharsets.UTF_8));
    }

    private static String withoutNulls(String json) {
        return json.replaceAll("\"\\w+\":null,", "").replaceAll(",\"\\w+\":null", "");
    }
}
