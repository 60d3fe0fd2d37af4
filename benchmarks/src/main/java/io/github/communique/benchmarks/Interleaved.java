package io.github.communique.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks in rounds with one fork of each per round, so that other load on the machine affects all of them
 * alike. Prints for each the medians over the rounds of its processor time and allocation.
 */
public final class Interleaved {

    private static final String ALLOCATION = "gc.alloc.rate.norm";

    private Interleaved() {}

    /**
     * Runs the benchmarks whose names match.
     *
     * @param arguments a pattern and the number of rounds; all benchmarks and 3 rounds unless stated
     */
    public static void main(String[] arguments) throws RunnerException {
        String pattern = arguments.length > 0 ? arguments[0] : ".*";
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        Map<String, Samples> samples = new TreeMap<>();
        for (int round = 0; round < rounds; round++) {
            for (RunResult result : new Runner(options(pattern)).run()) {
                samples.computeIfAbsent(name(result.getParams()), Samples::new).add(result);
            }
        }
        print(samples.values());
        Goal.print(name -> samples.containsKey(name) ? Medians.of(samples.get(name).times) : Double.NaN);
    }

    private static String name(BenchmarkParams benchmark) {
        StringBuilder name = new StringBuilder(benchmark.getBenchmark());
        benchmark.getParamsKeys().forEach(key -> name.append(" of ").append(benchmark.getParam(key)));
        return name.toString();
    }

    private static Options options(String pattern) {
        return new OptionsBuilder()
                .include(pattern)
                .forks(1)
                .jvmArgsAppend("-Xmx1g", "-XX:+UseSerialGC")
                .addProfiler(GCProfiler.class)
                .addProfiler(ProcessorTime.class)
                .build();
    }

    private static void print(Collection<Samples> samples) {
        System.out.printf("%n| benchmark | processor time, µs | allocation, KB |%n|---|---:|---:|%n");
        samples.stream()
                .sorted(Comparator.comparing(Samples::group).thenComparing(one -> Medians.of(one.times)))
                .forEach(one -> System.out.printf(
                        Locale.ROOT,
                        "| %s | %.1f | %.1f |%n",
                        one.shortName(),
                        Medians.of(one.times),
                        Medians.of(one.allocations) / 1_024));
    }

    private record Samples(String name, List<Double> times, List<Double> allocations) {

        Samples(String name) {
            this(name, new ArrayList<>(), new ArrayList<>());
        }

        void add(RunResult result) {
            int batch = result.getParams().getMeasurement().getBatchSize();
            times.add(scoreOf(result.getSecondaryResults().get(ProcessorTime.NAME)) / batch);
            allocations.add(scoreOf(result.getSecondaryResults().get(ALLOCATION)) / batch);
        }

        private static double scoreOf(@Nullable Result<?> result) {
            return result == null ? Double.NaN : result.getScore();
        }

        String group() {
            int parameters = name.indexOf(' ');
            return name.substring(0, name.lastIndexOf('.', parameters < 0 ? name.length() : parameters));
        }

        String shortName() {
            return name.substring(name.lastIndexOf('.', group().length() - 1) + 1);
        }
    }
}
