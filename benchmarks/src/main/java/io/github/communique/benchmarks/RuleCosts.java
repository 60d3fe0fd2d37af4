package io.github.communique.benchmarks;

import io.github.communique.benchmarks.corpus.Corpus;
import io.github.communique.benchmarks.corpus.CorpusRelease;
import io.github.communique.rule.ValidationRule;
import io.github.communique.validation.ReleaseValidator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Runs each rule alone over the corpus, in turns, and prints its cost beyond a check without rules. A rule that needs
 * an analysis of the text is charged for it here, although a check of all rules shares one analysis.
 */
public final class RuleCosts {

    private static final int ROUNDS = 12;
    private static final int WARM_UP = 4;
    private static final String NONE = "(no rule)";
    private static final String ALL = "(all rules)";

    private RuleCosts() {}

    /**
     * Runs.
     *
     * @param arguments the number of rounds, 12 unless stated
     */
    public static void main(String[] arguments) {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : ROUNDS;
        List<CorpusRelease> corpus = Corpus.chosen();
        Map<String, List<ValidationRule<?>>> groups = groups();
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int round = -WARM_UP; round < rounds; round++) {
            for (Map.Entry<String, List<ValidationRule<?>>> group : groups.entrySet()) {
                double micros = microsEach(ReleaseValidator.of(group.getValue()), corpus);
                if (round >= 0) {
                    times.computeIfAbsent(group.getKey(), id -> new ArrayList<>())
                            .add(micros);
                }
            }
        }
        print(times);
    }

    private static Map<String, List<ValidationRule<?>>> groups() {
        Map<String, List<ValidationRule<?>>> groups = new LinkedHashMap<>();
        groups.put(NONE, List.of());
        for (ValidationRule<?> rule : ReleaseValidator.standard().getRules()) {
            groups.computeIfAbsent(rule.getId(), id -> new ArrayList<>()).add(rule);
        }
        groups.put(ALL, ReleaseValidator.standard().getRules());
        return groups;
    }

    private static double microsEach(ReleaseValidator validator, List<CorpusRelease> corpus) {
        long start = ProcessorTime.ofThisThread();
        long findings = 0;
        for (CorpusRelease one : corpus) {
            findings += validator.validate(one.value()).getFindings().size();
        }
        long time = ProcessorTime.ofThisThread() - start;
        return findings < 0 ? Double.NaN : time / 1_000.0 / corpus.size();
    }

    private static void print(Map<String, List<Double>> times) {
        double none = Medians.of(times.getOrDefault(NONE, List.of()));
        System.out.printf(
                Locale.ROOT, "%n| rule alone | µs a release, above the %.1f without rules |%n|---|---:|%n", none);
        Map<String, Double> costs = new LinkedHashMap<>();
        times.forEach((rule, samples) -> costs.put(rule, Medians.of(samples) - none));
        costs.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(entry -> System.out.printf(Locale.ROOT, "| %s | %.2f |%n", entry.getKey(), entry.getValue()));
    }
}
