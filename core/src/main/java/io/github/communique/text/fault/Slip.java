package io.github.communique.text.fault;

import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A typing error, or an error of text recognition, found from the form of words and the marks between them alone.
 *
 * @param kind the kind of slip
 * @param block the text
 * @param start the index of its first {@code char}
 * @param end the index after its last {@code char}
 */
public record Slip(Kind kind, TextBlock block, int start, int end) {

    /** Kinds of slips. */
    public enum Kind {
        /** {@code the lake.The crews}. */
        JOINED_SENTENCES,
        /** {@code .The crews}: the text starts with a mark. */
        BEGINS_WITH_MARK,
        /** {@code the the}. */
        DOUBLED_WORD,
        /** {@code harBour}, {@code c0uncil}, {@code l0ck} beside {@code lock}, {@code har.bour}, {@code %he}: an impossible form of a word. */
        WORD_MISREAD,
        /** {@code a precise! list}: a sentence-ending mark within a sentence. */
        MARK_MISREAD;
    }

    /** The slips in texts, in order. A form that occurs repeatedly is taken as intended. Takes linear time. */
    public static List<Slip> findAll(List<TextBlock> blocks) {
        List<Slip> found = new ArrayList<>();
        DigitsForLetters shortWords = new DigitsForLetters();
        for (TextBlock block : blocks) {
            addAll(block, found, shortWords);
        }
        shortWords.addTo(found, blocks);
        return found.isEmpty() ? List.of() : RepeatedForms.without(found, blocks);
    }

    private static void addAll(TextBlock block, List<Slip> found, DigitsForLetters shortWords) {
        BetweenWords.addBeginning(block, found);
        Words words = block.words();
        int size = words.size();
        int lastEnd = Integer.MIN_VALUE / 2;
        for (int i = 0; i < size; i++) {
            if (words.start(i) - lastEnd <= BetweenWords.MAX_GAP) {
                BetweenWords.add(block, i, found);
            }
            if (words.mayHaveCapitalOrDigit(i) && words.hasSmallLetters(i)) {
                WithinWord.add(block, i, found);
                shortWords.look(block, i);
            }
            lastEnd = words.end(i);
        }
    }

    /** The text of the slip. */
    public String printed() {
        return block.part(start, end);
    }
}
