package io.github.communique.text.fault;

import io.github.communique.text.Letters;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.WordClass;
import io.github.communique.text.language.WordKind;

/**
 * {@code XX per cent}, {@code €XX}, {@code XX.XX.2024}: one or two X in place of digits. By themselves they are Roman
 * numerals or names.
 */
final class AmountToCome {

    private static final int TWO = 2;
    private static final String UNITS = "%‰€$£¥°";

    private AmountToCome() {}

    /** Whether a word of one or two X stands for digits. */
    static boolean isAt(TextBlock block, int word) {
        Words words = block.words();
        int start = words.start(word);
        int end = words.end(word);
        boolean isTwo = end - start == TWO;
        char before = block.at(start - 1);
        char next = block.at(end);
        char unit = Letters.isSpace(next) ? block.at(end + 1) : next;
        boolean isBesideSign = "€$£¥".indexOf(before) >= 0 || UNITS.indexOf(unit) >= 0;
        boolean isPartOfDate =
                isTwo && (isPlaceholderX(block, word + 1) || isPlaceholderX(block, word - 1)) && isJoined(block, word);
        return isBesideSign || isPartOfDate || isTwo && (isBeforeUnit(block, word) || isApproximate(block, word));
    }

    private static boolean isBeforeUnit(TextBlock block, int word) {
        Words words = block.words();
        int next = word + 1;
        if (next >= words.size() || !block.followsDirectly(next)) {
            return false;
        }
        boolean isArticle = word > 0
                && block.language()
                        .words(WordKind.BEFORE_NUMERALS)
                        .contains(words.get(word - 1).lowerCase());
        return !isArticle
                && (words.is(next, WordClass.MONTH)
                        || block.language().words(WordKind.AMOUNT_UNITS).contains(Letters.lowerCase(words.text(next))));
    }

    /** {@code some XX boats}: a word for an approximation before it, and a thing that is counted after it. */
    private static boolean isApproximate(TextBlock block, int word) {
        Words words = block.words();
        return word > 0
                && word + 1 < words.size()
                && words.is(word - 1, WordClass.APPROXIMATION)
                && block.followsDirectly(word)
                && block.followsDirectly(word + 1)
                && Character.isLowerCase(words.firstChar(word + 1));
    }

    private static boolean isPlaceholderX(TextBlock block, int word) {
        Words words = block.words();
        return word >= 0
                && word < words.size()
                && words.end(word) - words.start(word) >= TWO
                && Letters.lowerCase(words.text(word)).chars().allMatch(c -> c == 'x');
    }

    /** Whether a full stop, a slash or a colon joins the X to others or to digits. */
    private static boolean isJoined(TextBlock block, int word) {
        Words words = block.words();
        boolean followsMark = word > 0 && isMark(block.gapBefore(word));
        boolean isBefore = word + 1 < words.size() && isMark(block.gapBefore(word + 1));
        return followsMark || isBefore;
    }

    private static boolean isMark(String gap) {
        return gap.equals(".") || gap.equals("/") || gap.equals(":") || gap.equals("-") || gap.equals(",");
    }
}
