package io.github.communique.benchmarks;

import io.github.communique.benchmarks.corpus.Corpus;
import io.github.communique.benchmarks.corpus.CorpusRelease;
import io.github.communique.report.ValidationReport;
import io.github.communique.validation.ReleaseValidator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Checks the corpus repeatedly for a time, to be profiled. */
public final class CheckCorpus {

    private static final int SECONDS = 60;

    private CheckCorpus() {}

    /**
     * Runs.
     *
     * @param arguments the number of seconds, 60 unless stated
     */
    public static void main(String[] arguments) {
        int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : SECONDS;
        List<CorpusRelease> corpus = Corpus.chosen();
        ReleaseValidator validator = ReleaseValidator.standard();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        do {
            long start = ProcessorTime.ofThisProcess();
            long findings = 0;
            for (CorpusRelease one : corpus) {
                ValidationReport report = validator.validate(one.value());
                findings += report.getFindings().size();
            }
            double micros = (ProcessorTime.ofThisProcess() - start) / 1_000.0 / corpus.size();
            System.out.printf("%d releases, %d findings, %.1f µs a release%n", corpus.size(), findings, micros);
        } while (System.nanoTime() < end);
    }
}
