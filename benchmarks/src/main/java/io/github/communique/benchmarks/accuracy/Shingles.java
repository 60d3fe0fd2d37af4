package io.github.communique.benchmarks.accuracy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares two texts by their runs of four words, as the article extraction benchmark does. */
final class Shingles {

    private static final int LENGTH = 4;

    /** What Python's {@code \w} matches. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    private Shingles() {}

    /**
     * What two texts have in common, in shares of all shingles of both.
     *
     * @param common the share in both
     * @param wrong the share only in the text that was found
     * @param missing the share only in the text that is expected
     */
    record Match(double common, double wrong, double missing) {

        boolean isAnswered() {
            return common + wrong > 0;
        }

        boolean isExpected() {
            return common + missing > 0;
        }

        double precision() {
            return ratio(common, wrong);
        }

        double recall() {
            return ratio(common, missing);
        }

        private double ratio(double right, double other) {
            if (wrong == 0 && missing == 0) {
                return 1;
            }
            return right == 0 ? 0 : right / (right + other);
        }
    }

    static Match match(String expected, String found) {
        Map<List<String>, Integer> inExpected = count(expected);
        Map<List<String>, Integer> inFound = count(found);
        int common = 0;
        int all = 0;
        for (Map.Entry<List<String>, Integer> shingle : inExpected.entrySet()) {
            common += Math.min(shingle.getValue(), inFound.getOrDefault(shingle.getKey(), 0));
            all += shingle.getValue();
        }
        int allFound = inFound.values().stream().mapToInt(Integer::intValue).sum();
        double sum = Math.max(1, all + allFound - common);
        return new Match(common / sum, (allFound - common) / sum, (all - common) / sum);
    }

    private static Map<List<String>, Integer> count(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        Map<List<String>, Integer> counts = new HashMap<>();
        for (int i = 0; i < Math.max(1, words.size() - LENGTH + 1); i++) {
            List<String> shingle = List.copyOf(words.subList(i, Math.min(words.size(), i + LENGTH)));
            if (!shingle.isEmpty()) {
                counts.merge(shingle, 1, Integer::sum);
            }
        }
        return counts;
    }
}
