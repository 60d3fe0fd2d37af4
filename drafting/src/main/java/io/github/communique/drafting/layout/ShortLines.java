package io.github.communique.drafting.layout;

import java.lang.Character.UnicodeScript;

/** Judges the form of lines above a text. */
final class ShortLines {

    private static final int MAX_WORDS_OF_KICKER = 8;
    private static final int MAX_LENGTH_OF_UNSPACED_KICKER = 9;

    private ShortLines() {}

    /** Whether a line is too short for a headline that has another line below it. */
    static boolean isKicker(LaidOutBlock block) {
        String text = block.text().text();
        int words = block.words().words().size();
        if (isUnspaced(text)) {
            return text.length() <= MAX_LENGTH_OF_UNSPACED_KICKER;
        }
        return words <= 2 || text.endsWith(":") && words <= MAX_WORDS_OF_KICKER;
    }

    /** Whether a whole line stands in brackets. */
    static boolean isInBrackets(String text) {
        return text.length() > 2
                && "([（［".indexOf(text.charAt(0)) >= 0
                && ")]）］".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Chinese and Japanese have no spaces between words. */
    static boolean isUnspaced(String text) {
        return text.codePoints().anyMatch(ShortLines::isIdeograph);
    }

    static boolean isIdeograph(int c) {
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }
}
