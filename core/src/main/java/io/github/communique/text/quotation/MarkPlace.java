package io.github.communique.text.quotation;

import io.github.communique.text.Letters;
import io.github.communique.text.TextBlock;

/** Decides from the adjacent characters whether a mark is in an opening or a closing position. */
public final class MarkPlace {

    private static final String CLOSING_PUNCTUATION = ".,;:!?)]}…”’»\"'›。，、；：！？）」』";

    private static final String OPENING_PUNCTUATION = "([{“‘«„‚‹\"'（「『";
    private static final String ENDING_PUNCTUATION = ".,;:!?)]}";
    private static final String DASHES = "–—-/";
    private static final String DOUBLE_MARKS = "\"“”„‟＂";
    private static final int FARTHEST_MARK = 2_000;

    /** Characters that may be adjacent to marks on either side: bullets, emphasis, borders of table cells. */
    private static final String ORNAMENTS = "•‣▪●■◦·*_#~|<>=+&§\\→➤";

    private MarkPlace() {}

    static boolean opens(TextBlock block, int at) {
        char after = block.at(at + 1);
        return opensAfter(block, at) && !Letters.isSpace(after) && ENDING_PUNCTUATION.indexOf(after) < 0;
    }

    static boolean closes(TextBlock block, int at) {
        char before = block.at(at - 1);
        char after = block.at(at + 1);
        return !Letters.isSpace(before) && OPENING_PUNCTUATION.indexOf(before) < 0 && followsClosing(after);
    }

    private static boolean followsClosing(char c) {
        return Letters.isSpace(c)
                || CLOSING_PUNCTUATION.indexOf(c) >= 0
                || DASHES.indexOf(c) >= 0
                || ORNAMENTS.indexOf(c) >= 0;
    }

    /**
     * Whether a mark closes, given that a matching mark is open; a mark directly before it can only have closed a
     * nested passage.
     */
    static boolean closesWhatIsOpen(TextBlock block, int at) {
        char before = block.at(at - 1);
        return !Letters.isSpace(before) && "([{（".indexOf(before) < 0 && !Character.isLetterOrDigit(block.at(at + 1));
    }

    static boolean opensOnly(TextBlock block, int at) {
        return opens(block, at) && !closes(block, at);
    }

    static boolean closesOnly(TextBlock block, int at) {
        return closes(block, at) && !opens(block, at);
    }

    /**
     * Whether a guillemet opens and is followed by a space, as in French.
     *
     * @param mayClose whether a guillemet is open that this one may close instead
     */
    static boolean opensSpaced(TextBlock block, int at, boolean mayClose) {
        return block.at(at) == '«'
                && Letters.isSpace(block.at(at + 1))
                && (opensAfter(block, at) || !mayClose && !Character.isLetterOrDigit(block.at(at - 1)));
    }

    /** Whether a guillemet closes and is preceded by a space. */
    static boolean closesSpaced(TextBlock block, int at) {
        return block.at(at) == '»' && Letters.isSpace(block.at(at - 1)) && !Character.isLetter(block.at(at + 1));
    }

    /**
     * Whether the preceding character allows a mark to open: a space, a dash, another opening mark, or the apostrophe
     * of {@code qu’«}.
     */
    private static boolean opensAfter(TextBlock block, int at) {
        char before = block.at(at - 1);
        boolean isElided = (before == '’' || before == '\'') && Character.isLetter(block.at(at - 2));
        return isElided
                || Letters.isSpace(before)
                || OPENING_PUNCTUATION.indexOf(before) >= 0
                || DASHES.indexOf(before) >= 0
                || ORNAMENTS.indexOf(before) >= 0;
    }

    /** Whether a single mark closes a sentence and so is not an apostrophe. */
    static boolean closesSentence(TextBlock block, int at) {
        return block.at(at) == '’' && ".!?".indexOf(block.at(at - 1)) >= 0 && closesOnly(block, at);
    }

    /** Whether a mark that closes nothing stands for inches or seconds of arc. */
    static boolean isInches(TextBlock block, int at) {
        char mark = block.at(at);
        return (mark == '"' || mark == '”') && Character.isDigit(block.at(at - 1)) && !isWithinWord(block, at);
    }

    /** Whether a mark and the one after it, two apostrophes or two accents, stand for one quotation mark. */
    public static boolean isMadeOfTwo(TextBlock block, int at) {
        char mark = block.at(at);
        boolean isSingle = mark == '\'' || mark == '’' || mark == '´' || mark == '`';
        return isSingle
                && block.at(at + 1) == mark
                && block.at(at - 1) != mark
                && block.at(at + 2) != mark
                && DOUBLE_MARKS.indexOf(block.at(at + 2)) < 0
                && !Character.isDigit(block.at(at - 1))
                && (opensAsTwo(block, at) || closesAsTwo(block, at));
    }

    /**
     * Whether an accent or a prime within a word stands for an apostrophe. A prime can also be a letter of a name,
     * {@code Ol′ga}; it stands for an apostrophe only before an ending or after a word of one letter.
     */
    public static boolean isForApostrophe(TextBlock block, int at) {
        char mark = block.at(at);
        if (mark != '´' && mark != '`' && mark != '′'
                || !Character.isLetter(block.at(at - 1))
                || !Character.isLetter(block.at(at + 1))) {
            return false;
        }
        boolean isShortBefore = !Character.isLetter(block.at(at - 2));
        boolean isShortAfter = !Character.isLetter(block.at(at + 2)) || !Character.isLetter(block.at(at + 3));
        return mark != '′' || isShortBefore || isShortAfter;
    }

    static boolean opensAsTwo(TextBlock block, int at) {
        return opensAfter(block, at) && Character.isLetterOrDigit(block.at(at + 2));
    }

    private static boolean closesAsTwo(TextBlock block, int at) {
        char before = block.at(at - 1);
        return !Letters.isSpace(before) && OPENING_PUNCTUATION.indexOf(before) < 0 && followsClosing(block.at(at + 2));
    }

    /** The offset of the next double mark; -1 if there is none near. */
    static int nextDoubleMark(TextBlock block, int from) {
        int end = Math.min(block.text().length(), from + FARTHEST_MARK);
        for (int at = from; at < end; at++) {
            if (DOUBLE_MARKS.indexOf(block.at(at)) >= 0) {
                return at;
            }
        }
        return -1;
    }

    static boolean isWithinWord(TextBlock block, int at) {
        return Character.isLetterOrDigit(block.at(at - 1)) && Character.isLetterOrDigit(block.at(at + 1));
    }
}
