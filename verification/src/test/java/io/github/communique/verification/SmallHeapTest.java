package io.github.communique.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hostile input does not exhaust a heap of 64 MB; each case has a JVM of its own. */
class SmallHeapTest {

    @ParameterizedTest
    @CsvSource({"2,open-marks", "3,open-marks", "2,two-open-marks", "3,two-open-marks"})
    void a_small_document_of_open_quotation_marks_is_read(String line, String input)
            throws IOException, InterruptedException {
        assertThat(output(line, input, "1")).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource({"2,1", "3,1", "2,2", "3,2"})
    void an_archive_of_the_longest_lines_is_read(String line, String threads) throws IOException, InterruptedException {
        assertThat(output(line, "long-lines", threads)).isEqualTo("40");
    }

    private static String output(String... arguments) throws IOException, InterruptedException {
        ProcessBuilder program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                SmallHeap.class.getName());
        program.command().addAll(List.of(arguments));
        Process process = program.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output.strip();
    }
}
