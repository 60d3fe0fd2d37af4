package io.github.communique.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * A ratio of two benchmarks of one run, and its goal.
 *
 * @param benchmark the class and method
 * @param peer the class and method to compare with
 * @param most the maximum ratio; NaN if the ratio is only for comparison with earlier runs
 */
record Goal(String benchmark, String peer, double most) {

    private static final String PACKAGE = "io.github.communique.benchmarks.";

    private static final List<Goal> ALL = List.of(
            new Goal("ReadingBenchmark.reading", "ReadingBenchmark.databindToRecords", 0.75),
            new Goal("ReadingBenchmark.reading", "ReadingBenchmark.fastjson2ToRecords", 1.2),
            new Goal("WritingBenchmark.writing", "WritingBenchmark.databindFromRecords", 1),
            new Goal("CorpusBenchmark.readingAndChecking", "CorpusBenchmark.schemaAndDatabind", 0.75),
            new Goal("CorpusBenchmark.reading", "CorpusBenchmark.databind", 0.75),
            new Goal("CorpusBenchmark.checking", "CorpusBenchmark.schemaAndDatabind", Double.NaN));

    /**
     * Prints the ratios of the benchmarks that were run.
     *
     * @param time the processor time of a benchmark by its full name; NaN if it was not run
     */
    static void print(ToDoubleFunction<String> time) {
        System.out.printf("%n| ratio of processor time | seen | goal, at most |%n|---|---:|---:|%n");
        for (Goal goal : ALL) {
            double ratio = time.applyAsDouble(PACKAGE + goal.benchmark) / time.applyAsDouble(PACKAGE + goal.peer);
            if (!Double.isNaN(ratio)) {
                String most = Double.isNaN(goal.most) ? "" : String.format(Locale.ROOT, "%.2f", goal.most);
                System.out.printf(Locale.ROOT, "| %s / %s | %.2f | %s |%n", goal.benchmark, goal.peer, ratio, most);
            }
        }
    }
}
