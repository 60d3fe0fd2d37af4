package io.github.communique.text.fault;

import io.github.communique.report.TextRange;
import io.github.communique.text.SpecialCharacter;
import io.github.communique.text.TextBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * Two or more spaces within a line, breaking or not.
 *
 * @param block the text
 * @param start the {@code char} index of the first space
 * @param end the index after the last space
 */
public record DoubledSpace(TextBlock block, int start, int end) {

    private static final String SENTENCE_ENDS = ".!?:…";
    private static final String CLOSING = "”’\"')]»";
    private static final int FEWEST_OF_HABIT = 2;

    /** The doubled spaces of texts, in order. Takes linear time. */
    public static List<DoubledSpace> findAll(List<TextBlock> blocks) {
        List<DoubledSpace> found = new ArrayList<>();
        for (TextBlock block : blocks) {
            int endExclusive = 0;
            for (int offset : block.specialCharacters().offsets(SpecialCharacter.SPACE)) {
                int start = isSpace(block.at(offset - 1)) && offset > 0 ? offset - 1 : offset;
                if (start >= endExclusive) {
                    int end = endOfRun(block, start);
                    if (end > start + 1) {
                        endExclusive = end;
                        addWithin(block, start, end, found);
                    }
                }
            }
        }
        return found;
    }

    private static void addWithin(TextBlock block, int start, int end, List<DoubledSpace> found) {
        boolean isAtStart = start == 0 || block.at(start - 1) == '\n';
        boolean isAtEnd = end == block.text().length() || block.at(end) == '\n';
        if (!isAtStart && !isAtEnd) {
            found.add(new DoubledSpace(block, start, end));
        }
    }

    private static int endOfRun(TextBlock block, int offset) {
        int end = offset;
        while (end < block.text().length() && isSpace(block.at(end))) {
            end++;
        }
        return end;
    }

    /** No-break spaces leave the same visible gap. */
    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
    }

    /**
     * Whether the text consistently has two spaces after sentences, as typists did and some bodies still do: more than
     * once, and after more than half of the sentences that are followed by another in the paragraph. Takes linear time.
     */
    public static boolean isHabitAfterSentences(List<DoubledSpace> doubled, List<TextBlock> blocks) {
        long behindSentences =
                doubled.stream().filter(DoubledSpace::followsSentence).count();
        return behindSentences >= FEWEST_OF_HABIT
                && 2 * behindSentences
                        > blocks.stream()
                                .mapToInt(block -> block.sentences().size() - 1)
                                .filter(followed -> followed > 0)
                                .sum();
    }

    /** Whether the doubled space follows the end of a sentence or a colon. */
    public boolean followsSentence() {
        int before = start - 1;
        while (before > 0 && CLOSING.indexOf(block.at(before)) >= 0) {
            before--;
        }
        return SENTENCE_ENDS.indexOf(block.at(before)) >= 0;
    }

    /** The spaces, in code points of the text. */
    public TextRange range() {
        return block.range(start, end);
    }
}
