package io.github.communique.text.fault;

import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A slip in the writing, or a fault of the machine that read a print: found by how words and the marks between them stand, without
 * knowing what they mean.
 *
 * @param kind what it is
 * @param block the text
 * @param start its first {@code char}
 * @param end the {@code char} after its last
 */
public record Slip(Kind kind, TextBlock block, int start, int end) {

    /** Kinds of slips. */
    public enum Kind {
        /** {@code the lake.The crews}. */
        JOINED_SENTENCES,
        /** {@code .The crews}: the text begins with a mark. */
        BEGINS_WITH_MARK,
        /** {@code the the}. */
        DOUBLED_WORD,
        /** {@code harBour}, {@code c0uncil}, {@code har.bour}, {@code %he}: no word is written so. */
        WORD_MISREAD,
        /** {@code a precise! list}: a mark that ends a sentence stands within it. */
        MARK_MISREAD;
    }

    /** The slips in texts, in order; one that comes again in the same form is meant. Linear. */
    public static List<Slip> findAll(List<TextBlock> blocks) {
        List<Slip> found = new ArrayList<>();
        for (TextBlock block : blocks) {
            addAll(block, found);
        }
        return found.isEmpty() ? List.of() : RepeatedForms.without(found, blocks);
    }

    private static void addAll(TextBlock block, List<Slip> found) {
        BetweenWords.addBeginning(block, found);
        Words words = block.words();
        int size = words.size();
        int lastEnd = Integer.MIN_VALUE / 2;
        for (int i = 0; i < size; i++) {
            if (words.start(i) - lastEnd <= BetweenWords.LONGEST_GAP) {
                BetweenWords.add(block, i, found);
            }
            if (words.mayHaveCapitalOrDigit(i) && words.hasSmallLetters(i)) {
                WithinWord.add(block, i, found);
            }
            lastEnd = words.end(i);
        }
    }

    /** What is printed there. */
    public String printed() {
        return block.part(start, end);
    }
}
