package io.github.communique.form;

/** Converts between {@code char} indexes and code points of one text, after one pass over it. */
public final class CodePointIndex {

    private static final int STEP = 256;
    private static final int[] NONE = {};

    private final String text;

    /** Empty if the text has no surrogate pair, which is the usual case. */
    private final int[] pairsBefore;

    /** Prepares the index of a text. */
    public CodePointIndex(String text) {
        this.text = text;
        this.pairsBefore = hasLowSurrogates(text) ? countPairs() : NONE;
    }

    private static boolean hasLowSurrogates(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private int[] countPairs() {
        int[] before = new int[text.length() / STEP + 1];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i % STEP == 0) {
                before[i / STEP] = count;
            }
            count += endsPair(i) ? 1 : 0;
        }
        if (text.length() % STEP == 0) {
            before[text.length() / STEP] = count;
        }
        return before;
    }

    /** The number of code points before a {@code char} index. Takes constant time. */
    public int before(int index) {
        if (pairsBefore.length == 0) {
            return index;
        }
        int pairs = pairsBefore[index / STEP];
        for (int i = index - index % STEP; i < index; i++) {
            pairs += endsPair(i) ? 1 : 0;
        }
        return index - pairs;
    }

    /**
     * The {@code char} index after a number of code points; the length of the text if there are fewer. Takes
     * logarithmic time.
     */
    public int offset(int codePoints) {
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = low + high >>> 1;
            if (before(middle) < codePoints) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        boolean splitsPair = low < text.length() && endsPair(low);
        return splitsPair ? low + 1 : low;
    }

    private boolean endsPair(int index) {
        return Character.isLowSurrogate(text.charAt(index))
                && index > 0
                && Character.isHighSurrogate(text.charAt(index - 1));
    }
}
