package io.github.communique.text.fault;

import io.github.communique.text.Letters;
import io.github.communique.text.SpecialCharacter;
import io.github.communique.text.SpecialCharacters;
import io.github.communique.text.TextBlock;
import java.util.ArrayList;
import java.util.List;

/** Pairs the brackets of a text, and those that paragraphs later are closed. */
public final class Brackets {

    private static final String OPENING = "([{（［｛【";
    private static final String CLOSING = ")]}）］｝】";
    private static final int KINDS = 3;
    private static final int LONGEST_LABEL = 5;
    private static final int LONGEST_NUMBER = 3;
    private static final int MOST_LEVELS = 8;

    /** Thai, Lao, Khmer, Chinese and Japanese come after it; the scripts that have spaces and letters of two cases come before. */
    private static final char FIRST_WITHOUT_SPACES = '\u0E00';

    private Brackets() {}

    /**
     * A bracket without the other one.
     *
     * @param block the text
     * @param offset the bracket, a {@code char} index
     * @param isOpening whether it opens
     */
    public record Unpaired(TextBlock block, int offset, boolean isOpening) {}

    /** The brackets that do not pair; those of labels such as {@code a)} and of faces are left alone. */
    public static List<Unpaired> unpaired(List<TextBlock> blocks) {
        List<Unpaired> unpaired = new ArrayList<>();
        for (TextBlock block : blocks) {
            if (block.signs().has(SpecialCharacter.BRACKET)) {
                addUnpaired(block, unpaired);
            }
        }
        return unpaired;
    }

    private static void addUnpaired(TextBlock block, List<Unpaired> unpaired) {
        int before = unpaired.size();
        List<Integer> open = new ArrayList<>();
        SpecialCharacters signs = block.signs();
        for (int offset : signs.offsets(SpecialCharacter.BRACKET)) {
            if (OPENING.indexOf(block.at(offset)) >= 0) {
                if (!isFace(block, offset)) {
                    open.add(offset);
                }
            } else if (!closes(block, offset, open, unpaired) && !isFace(block, offset) && !isLabel(block, offset)) {
                if (before == 0 || !closesEarlier(block, offset, unpaired, before)) {
                    unpaired.add(new Unpaired(block, offset, false));
                } else {
                    before--;
                }
            }
        }
        open.forEach(offset -> unpaired.add(new Unpaired(block, offset, true)));
    }

    private static boolean closes(TextBlock block, int offset, List<Integer> open, List<Unpaired> unpaired) {
        int match = open.size() - 1;
        int deepest = Math.max(0, open.size() - MOST_LEVELS);
        while (match >= deepest && kind(block.at(open.get(match))) != kind(block.at(offset))) {
            match--;
        }
        if (match < deepest) {
            return isInterval(block, offset, open);
        }
        while (open.size() > match + 1) {
            unpaired.add(new Unpaired(block, open.remove(open.size() - 1), true));
        }
        open.remove(match);
        return true;
    }

    /** A bracket opened paragraphs before is closed here; it must be the last one that is open. */
    private static boolean closesEarlier(TextBlock block, int offset, List<Unpaired> unpaired, int before) {
        Unpaired last = unpaired.get(before - 1);
        boolean isSame = last.isOpening
                && last.block.role() == block.role()
                && kind(last.block.at(last.offset)) == kind(block.at(offset));
        if (isSame) {
            unpaired.remove(before - 1);
        }
        return isSame;
    }

    /** Round, square or curly, whatever the width. */
    private static int kind(char bracket) {
        int index = Math.max(OPENING.indexOf(bracket), CLOSING.indexOf(bracket));
        return index % KINDS;
    }

    /** A half-open interval such as [0, 1). */
    private static boolean isInterval(TextBlock block, int offset, List<Integer> open) {
        if (open.isEmpty() || offset - open.get(open.size() - 1) > 2 * LONGEST_LABEL + 2) {
            return false;
        }
        int start = open.get(open.size() - 1);
        for (int i = start + 1; i < offset; i++) {
            if (Character.isLetter(block.at(i))) {
                return false;
            }
        }
        open.remove(open.size() - 1);
        return true;
    }

    /** {@code a)}, {@code 12)}, {@code iv)}: a label of an item. */
    private static boolean isLabel(TextBlock block, int offset) {
        int end = block.at(offset - 1) == '.' ? offset - 1 : offset;
        int start = end;
        while (start > 0 && Character.isLetterOrDigit(block.at(start - 1)) && end - start <= LONGEST_LABEL) {
            start--;
        }
        int length = end - start;
        boolean isFirst = !Character.isLetterOrDigit(block.at(start - 1));
        boolean isLabel = isFirst && length > 0 && length <= LONGEST_LABEL;
        return isLabel && (length <= 2 || isRomanOrNumber(block, start, end)) || countsBehindWord(block, end);
    }

    /** {@code และ7)}: where a script has no spaces, a number stands directly after a word. */
    private static boolean countsBehindWord(TextBlock block, int end) {
        int start = end;
        while (start > 0 && Character.isDigit(block.at(start - 1)) && end - start <= LONGEST_NUMBER) {
            start--;
        }
        char before = block.at(start - 1);
        return end > start
                && end - start <= LONGEST_NUMBER
                && Character.getType(before) != Character.UPPERCASE_LETTER
                && Character.isLetter(before)
                && before >= FIRST_WITHOUT_SPACES;
    }

    private static boolean isRomanOrNumber(TextBlock block, int start, int end) {
        for (int i = start; i < end; i++) {
            if ("ivxIVX0123456789".indexOf(block.at(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFace(TextBlock block, int offset) {
        char before = block.at(offset - 1);
        boolean isMouth = before == ':' || before == ';' || before == '-' && ":;".indexOf(block.at(offset - 2)) >= 0;
        return isMouth && Letters.isSpace(block.at(offset + 1));
    }
}
