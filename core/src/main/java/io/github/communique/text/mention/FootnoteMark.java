package io.github.communique.text.mention;

import io.github.communique.text.Letters;
import io.github.communique.text.SpecialCharacter;
import io.github.communique.text.SpecialCharacters;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A mark that leads to a footnote, such as the asterisk of {@code Kosovo*}, or one with which a footnote begins.
 *
 * @param block the text
 * @param start its first {@code char}
 * @param end the {@code char} after its last
 * @param mark the mark, for example {@code *} or {@code ²}
 * @param isNote whether the footnote begins here
 */
public record FootnoteMark(TextBlock block, int start, int end, String mark, boolean isNote) {

    private static final int LONGEST_UNIT = 3;
    private static final int MOST_STARS = 3;

    /** The marks in texts, in order. Bullets, emphasis, powers and units are none. */
    public static List<FootnoteMark> findAll(List<TextBlock> blocks) {
        List<FootnoteMark> marks = new ArrayList<>();
        Map<String, Integer> notes = new HashMap<>();
        for (TextBlock block : blocks) {
            if (block.signs().has(SpecialCharacter.FOOTNOTE)) {
                addMarks(block, marks, notes);
            }
        }
        marks.removeIf(mark -> mark.isNote && notes.getOrDefault(mark.mark, 0) > 1);
        return marks;
    }

    private static void addMarks(TextBlock block, List<FootnoteMark> marks, Map<String, Integer> notes) {
        SpecialCharacters signs = block.signs();
        List<FootnoteMark> found = new ArrayList<>();
        boolean isEmphasis = false;
        int endExclusive = 0;
        for (int start : signs.offsets(SpecialCharacter.FOOTNOTE)) {
            if (start >= endExclusive && !block.isMojibake(start)) {
                endExclusive = endOfRun(block, start);
                String mark = block.part(start, endExclusive);
                boolean isInBrackets = block.at(start - 1) == '(' && block.at(endExclusive) == ')';
                int first = isInBrackets ? start - 1 : start;
                int last = isInBrackets ? endExclusive + 1 : endExclusive;
                boolean isNote = isFirst(block, first) || isBetweenSentences(block, first, last);
                if (isNote ? isFollowedByText(block, last) : isInBrackets || isReference(block, start, endExclusive)) {
                    found.add(new FootnoteMark(block, start, endExclusive, mark, isNote));
                }
                isEmphasis |= !isNote
                        && !isInBrackets
                        && Letters.isSpace(block.at(start - 1))
                        && !Letters.isSpace(block.at(endExclusive));
                isEmphasis |= isNote
                        && Character.isLetterOrDigit(block.at(endExclusive))
                        && (block.text().indexOf(mark, endExclusive) > 0 || mark.length() > 1 && isWithoutEnd(block));
            }
        }
        if (!isEmphasis) {
            marks.addAll(found);
            found.stream().filter(FootnoteMark::isNote).forEach(note -> notes.merge(note.mark, 1, Integer::sum));
        }
    }

    /** A heading has no mark at its end. */
    private static boolean isWithoutEnd(TextBlock block) {
        return Character.isLetterOrDigit(block.at(block.text().length() - 1));
    }

    private static int endOfRun(TextBlock block, int start) {
        int end = start + 1;
        while (end < block.text().length() && isOfRun(block.at(start), block.at(end))) {
            end++;
        }
        return end;
    }

    /** Stars and daggers are repeated; superscript figures make numbers. */
    private static boolean isOfRun(char first, char next) {
        return first == next || isSuperscript(first) && isSuperscript(next);
    }

    private static boolean isSuperscript(char c) {
        return "¹²³⁰⁴⁵⁶⁷⁸⁹".indexOf(c) >= 0;
    }

    private static boolean isFirst(TextBlock block, int start) {
        for (int i = start - 1; i >= 0; i--) {
            if (block.at(i) == '\n') {
                return true;
            }
            if (!Letters.isSpace(block.at(i))) {
                return false;
            }
        }
        return true;
    }

    /** A note may follow in the paragraph that leads to it. */
    private static boolean isBetweenSentences(TextBlock block, int start, int end) {
        int before = start - 1;
        while (before >= 0 && Letters.isSpace(block.at(before))) {
            before--;
        }
        boolean isSpaced = before < start - 1 && Letters.isSpace(block.at(end));
        return isSpaced && ".!?)”\"»".indexOf(block.at(before)) >= 0;
    }

    private static boolean isFollowedByText(TextBlock block, int end) {
        int next = block.words().before(end) + 1;
        return end - 1 < block.text().length()
                && next < block.words().size()
                && block.words().start(next) - end <= 2
                && "*†‡".indexOf(block.at(end)) < 0;
    }

    private static boolean isReference(TextBlock block, int start, int end) {
        char before = block.at(start - 1);
        boolean isBehindWord = Character.isLetter(before) || ")]”’»\".,;".indexOf(before) >= 0;
        boolean isEnd = !Character.isLetterOrDigit(block.at(end));
        boolean isTooLong = end - start > MOST_STARS;
        return isBehindWord && isEnd && !isTooLong && !isPower(block, start);
    }

    /** {@code km²}, {@code m³}: a unit and its power. */
    private static boolean isPower(TextBlock block, int start) {
        Words words = block.words();
        int word = words.before(start);
        return isSuperscript(block.at(start))
                && word >= 0
                && words.end(word) == start
                && start - words.start(word) <= LONGEST_UNIT;
    }
}
