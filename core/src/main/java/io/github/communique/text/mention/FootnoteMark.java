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
 * A footnote mark: a reference, such as the asterisk of {@code Kosovo*}, or the mark at the start of a footnote.
 *
 * @param block the text
 * @param start the index of its first {@code char}
 * @param end the index after its last {@code char}
 * @param mark the mark, for example {@code *} or {@code ²}
 * @param isNote whether the mark starts a footnote
 */
public record FootnoteMark(TextBlock block, int start, int end, String mark, boolean isNote) {

    private static final int LONGEST_UNIT = 3;
    private static final int MAX_STARS = 3;

    /** The footnote marks in texts, in order. Bullets, emphasis, powers and units are not included. */
    public static List<FootnoteMark> findAll(List<TextBlock> blocks) {
        List<FootnoteMark> marks = new ArrayList<>();
        Map<String, Integer> notes = new HashMap<>();
        boolean isAfterColon = false;
        for (TextBlock block : blocks) {
            if (block.specialCharacters().has(SpecialCharacter.FOOTNOTE)) {
                int before = marks.size();
                addMarks(block, marks, notes);
                if (isAfterColon) {
                    List<String> referred = marks.subList(0, before).stream()
                            .filter(mark -> !mark.isNote)
                            .map(FootnoteMark::mark)
                            .toList();
                    marks.subList(before, marks.size())
                            .removeIf(mark -> mark.isNote && !mark.isWithinText() && !referred.contains(mark.mark));
                }
            }
            isAfterColon = ":;,".indexOf(block.at(block.text().length() - 1)) >= 0;
        }
        marks.removeIf(mark -> mark.isNote && notes.getOrDefault(mark.mark, 0) > 1);
        return marks;
    }

    private static void addMarks(TextBlock block, List<FootnoteMark> marks, Map<String, Integer> notes) {
        SpecialCharacters signs = block.specialCharacters();
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
                boolean isMark = isNote
                        ? isFollowedByText(block, last) && !isOrnament(block, start, endExclusive)
                        : isInBrackets || isReference(block, start, endExclusive);
                if (isMark || isJoined(block, start, found)) {
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

    /** {@code *** ADVISORY ***}: the line starts and ends with the same characters. */
    private static boolean isOrnament(TextBlock block, int start, int end) {
        int lineEnd = block.text().indexOf('\n', end);
        int last = (lineEnd < 0 ? block.text().length() : lineEnd) - 1;
        while (last > end && Letters.isSpace(block.at(last))) {
            last--;
        }
        boolean isLong = end - start > MAX_STARS;
        boolean isClosed = block.at(last) == block.at(start) && last >= end;
        return isLong || isClosed && (Letters.isSpace(block.at(last - 1)) || block.at(last - 1) == block.at(start));
    }

    /** {@code * / **}: a mark after another, separated by a slash, a comma or a space. */
    private static boolean isJoined(TextBlock block, int start, List<FootnoteMark> found) {
        FootnoteMark before = found.isEmpty() ? null : found.get(found.size() - 1);
        return before != null && !before.isNote && before.end == start - 1 && "/|, ".indexOf(block.at(start - 1)) >= 0;
    }

    /** Whether the note starts on a later line of its text; such a line may also be an item of a list. */
    public boolean isWithinText() {
        for (int i = start - 1; i >= 0; i--) {
            if (!Letters.isSpace(block.at(i)) && block.at(i) != '(') {
                return true;
            }
        }
        return false;
    }

    /** Whether the text is a heading, judged by the lack of a final mark. */
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

    /** Whether two characters belong to one mark: stars and daggers are repeated, superscript digits form numbers. */
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

    /** Whether the mark is between sentences; a note may follow in the paragraph that refers to it. */
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
        boolean followsDigit = !isSuperscript(block.at(start)) && (Character.isDigit(before) || before == '%');
        boolean followsWord = Character.isLetter(before) || followsDigit || ")]”’»\".,;".indexOf(before) >= 0;
        boolean isEnd = !Character.isLetterOrDigit(block.at(end));
        boolean isTooLong = end - start > MAX_STARS;
        return followsWord && isEnd && !isTooLong && !isPower(block, start) && !isCensored(block, start, end);
    }

    /** {@code d**}: the stars replace the letters of an offensive word. */
    private static boolean isCensored(TextBlock block, int start, int end) {
        Words words = block.words();
        int word = words.before(start);
        boolean isBeside = word >= 0 && words.end(word) == start && block.at(start) == '*';
        int letters = isBeside ? start - words.start(word) : 0;
        return end - start > 1 && (letters == 1 || letters == 2 && words.hasSmallLetters(word));
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
