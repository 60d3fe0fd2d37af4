package io.github.communique.benchmarks;

import java.util.List;

/** Computes medians. */
public final class Medians {

    private Medians() {}

    /** The median; NaN if there are no values. */
    public static double of(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        if (sorted.isEmpty()) {
            return Double.NaN;
        }
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
