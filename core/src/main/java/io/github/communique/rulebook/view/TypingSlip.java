package io.github.communique.rulebook.view;

/**
 * Recognises a word that was typed wrongly: two neighbouring letters exchanged, a letter doubled or not doubled, or a
 * letter within it left out. Unlike other differences of a letter, these rarely make another word.
 */
final class TypingSlip {

    /** Without one of its letters, a shorter word is often another word. */
    private static final int SHORTEST = 6;

    private static final int SHORTEST_EXCHANGED = 4;

    private TypingSlip() {}

    /** Whether a word, in lower case, is the intended one with a slip. */
    static boolean isBetween(String found, String intended) {
        if (found.isEmpty() || intended.isEmpty() || found.charAt(0) != intended.charAt(0)) {
            return false;
        }
        return switch (found.length() - intended.length()) {
            case 0 -> intended.length() >= SHORTEST_EXCHANGED && areExchanged(found, intended);
            case 1 -> intended.length() >= SHORTEST && hasOneMore(found, intended, true);
            case -1 -> intended.length() >= SHORTEST && hasOneMore(intended, found, false);
            default -> false;
        };
    }

    private static boolean areExchanged(String found, String intended) {
        int at = firstDifference(found, intended);
        return at + 1 < found.length()
                && found.charAt(at) == intended.charAt(at + 1)
                && found.charAt(at + 1) == intended.charAt(at)
                && found.regionMatches(at + 2, intended, at + 2, found.length() - at - 2);
    }

    /** Whether the longer word has one letter more, which repeats the one before it or, if allowed, is within it. */
    private static boolean hasOneMore(String longer, String shorter, boolean mustRepeat) {
        int at = firstDifference(longer, shorter);
        boolean isSame = longer.regionMatches(at + 1, shorter, at, shorter.length() - at);
        boolean isRepeated = at > 0 && longer.charAt(at) == longer.charAt(at - 1);
        boolean isWithin = at > 0 && at < shorter.length();
        return isSame && (isRepeated || !mustRepeat && isWithin);
    }

    private static int firstDifference(String one, String other) {
        int least = Math.min(one.length(), other.length());
        int at = 0;
        while (at < least && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }
}
