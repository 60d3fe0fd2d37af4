package io.github.communique.text.verbatim;

import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.WordClass;
import io.github.communique.text.language.WordKind;

/** Tells whether words within a quotation are not quoted themselves, but state who speaks. */
public final class Interruptions {

    /** The most words of an attribution wherever its verb stands: We stay, he said, for ever. */
    static final int SHORT = 8;

    /** The most words of an attribution that begins with its verb, and has the office and the name of a speaker. */
    static final int LONG = 24;

    /** How many words of an attribution may precede its verb: a-t-elle déclaré. */
    private static final int BEFORE_VERB = 3;

    private static final String DASHES = "–—―";
    private static final String COMMAS = ",،、，";

    private Interruptions() {}

    /** Whether the words from one index to another, exclusive, may be an attribution; both are within the text. */
    public static boolean mayBe(TextBlock block, int from, int to) {
        return to - from <= SHORT && hasVerb(block.words(), from, to)
                || to - from <= LONG && mayBeLong(block, from, block.gapBefore(from), block.gapBefore(to));
    }

    /**
     * Whether a long attribution may begin at a word: its verb is among the first words, and commas or dashes set it off.
     * If the reporting verbs of the language are not known, there must be dashes.
     *
     * @param before the text before the word
     * @param after the text before the word with which the quotation continues
     */
    static boolean mayBeLong(TextBlock block, int from, String before, String after) {
        Words words = block.words();
        boolean hasDashes = hasDash(before) && hasDash(after);
        boolean isSetOff = (hasDash(before) || hasComma(before)) && (hasDash(after) || hasComma(after));
        return block.language().knows(WordKind.REPORTING_VERBS)
                ? isSetOff && hasVerb(words, from, Math.min(words.size(), from + BEFORE_VERB + 1))
                : hasDashes;
    }

    private static boolean hasDash(String gap) {
        return gap.contains(" - ") || gap.chars().anyMatch(c -> DASHES.indexOf(c) >= 0);
    }

    private static boolean hasComma(String gap) {
        return gap.chars().anyMatch(c -> COMMAS.indexOf(c) >= 0);
    }

    private static boolean hasVerb(Words words, int from, int to) {
        boolean hasVerb = false;
        for (int i = from; i < to; i++) {
            hasVerb |= words.is(i, WordClass.REPORTING_VERB);
        }
        return hasVerb;
    }
}
