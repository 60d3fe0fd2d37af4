package io.github.communique.text.fault;

import io.github.communique.text.Letters;
import io.github.communique.text.SpecialCharacter;
import io.github.communique.text.SpecialCharacters;
import io.github.communique.text.TextBlock;
import java.util.ArrayList;
import java.util.List;

/** Pairs the brackets of a text, including those that are closed in a later paragraph. */
public final class Brackets {

    private static final String OPENING = "([{（［｛【";
    private static final String CLOSING = ")]}）］｝】";
    private static final int KINDS = 3;
    private static final int LONGEST_LABEL = 5;
    private static final int LONGEST_NUMBER = 3;
    private static final int MAX_LEVELS = 8;

    /**
     * Thai, Lao, Khmer, Chinese and Japanese have greater code points; scripts with spaces and two cases have smaller
     * ones.
     */
    private static final char FIRST_WITHOUT_SPACES = '\u0E00';

    private Brackets() {}

    /**
     * A bracket without its counterpart.
     *
     * @param block the text
     * @param offset the {@code char} index of the bracket
     * @param isOpening whether it is an opening bracket
     */
    public record Unpaired(TextBlock block, int offset, boolean isOpening) {}

    /** The unpaired brackets, except those of labels such as {@code a)} and of emoticons. */
    public static List<Unpaired> unpaired(List<TextBlock> blocks) {
        List<Unpaired> unpaired = new ArrayList<>();
        for (TextBlock block : blocks) {
            if (block.specialCharacters().has(SpecialCharacter.BRACKET)) {
                addUnpaired(block, unpaired);
            }
        }
        return unpaired;
    }

    private static void addUnpaired(TextBlock block, List<Unpaired> unpaired) {
        int before = unpaired.size();
        List<Integer> open = new ArrayList<>();
        int closedByMouths = 0;
        SpecialCharacters signs = block.specialCharacters();
        for (int offset : signs.offsets(SpecialCharacter.BRACKET)) {
            if (OPENING.indexOf(block.at(offset)) >= 0) {
                if (!isEmoticon(block, offset)) {
                    open.add(offset);
                }
            } else if (closes(block, offset, open, unpaired)) {
                closedByMouths += isMouth(block, offset) && followsSpace(block, offset) ? 1 : 0;
            } else if (closedByMouths > 0 && block.at(offset) == ')') {
                closedByMouths--;
            } else if (!isEmoticon(block, offset) && !isLabel(block, offset)) {
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
        int deepest = Math.max(0, open.size() - MAX_LEVELS);
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

    /** Whether a closing bracket closes the innermost bracket left open by an earlier paragraph. */
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

    /** The kind of bracket, round, square or curly, regardless of width. */
    private static int kind(char bracket) {
        int index = Math.max(OPENING.indexOf(bracket), CLOSING.indexOf(bracket));
        return index % KINDS;
    }

    /** Whether the brackets enclose a half-open interval such as [0, 1). */
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

    /** {@code a)}, {@code 12)}, {@code iv)}: the label of an item. */
    private static boolean isLabel(TextBlock block, int offset) {
        int end = block.at(offset - 1) == '.' ? offset - 1 : offset;
        int start = end;
        while (start > 0 && Character.isLetterOrDigit(block.at(start - 1)) && end - start <= LONGEST_LABEL) {
            start--;
        }
        int length = end - start;
        boolean isFirst = !Character.isLetterOrDigit(block.at(start - 1));
        boolean isLabel = isFirst && length > 0 && length <= LONGEST_LABEL;
        return isLabel && (length <= 2 || isRomanOrNumber(block, start, end)) || countsAfterWord(block, end);
    }

    /** {@code และ7)}: in scripts without spaces, a number directly follows a word. */
    private static boolean countsAfterWord(TextBlock block, int end) {
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

    private static boolean isEmoticon(TextBlock block, int offset) {
        return isMouth(block, offset) && Letters.isSpace(block.at(offset + 1));
    }

    private static boolean followsSpace(TextBlock block, int mouth) {
        int eyes = block.at(mouth - 1) == '-' ? mouth - 2 : mouth - 1;
        return Letters.isSpace(block.at(eyes - 1));
    }

    /**
     * Whether eyes precede a bracket: {@code (a smile :) and all)}. Within brackets such a bracket closes them unless a
     * further one follows.
     */
    private static boolean isMouth(TextBlock block, int offset) {
        char before = block.at(offset - 1);
        return before == ':' || before == ';' || before == '-' && ":;".indexOf(block.at(offset - 2)) >= 0;
    }
}
