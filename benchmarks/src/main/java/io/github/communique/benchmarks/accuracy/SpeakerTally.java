package io.github.communique.benchmarks.accuracy;

import java.io.PrintStream;
import java.util.Locale;

/** Counts how often the speaker of a quoted passage was found. */
final class SpeakerTally {

    private int passages;
    private int answered;
    private int right;
    private int beyond;

    /** Counts a passage with a speaker in the gold data. */
    void add(boolean isAnswered, boolean isRight) {
        passages++;
        answered += isAnswered ? 1 : 0;
        right += isRight ? 1 : 0;
    }

    /** Counts a passage for which a speaker was found although the gold data has none. */
    void addBeyond() {
        beyond++;
    }

    void print(PrintStream out) {
        out.printf(Locale.ROOT, "passages %d, answered %d, right %d%n", passages, answered, right);
        out.printf(Locale.ROOT, "speaker right %.3f%n", share(right, passages));
        out.printf(Locale.ROOT, "precision when answered %.3f%n", share(right, answered));
        out.printf(Locale.ROOT, "answered although the gold data has no speaker %d%n", beyond);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
