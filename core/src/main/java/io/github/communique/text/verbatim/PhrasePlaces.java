package io.github.communique.text.verbatim;

import io.github.communique.text.Letters;
import io.github.communique.text.TextBlock;
import io.github.communique.text.WordNumbers;
import io.github.communique.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds phrases in several texts, regardless of case and diacritics. The index is built in one pass; for each phrase,
 * only a bounded number of positions of its rarest word is examined.
 */
public final class PhrasePlaces {

    private static final int MAX_PLACES = 64;
    private static final int MAX_WORDS = 16;

    private final List<TextBlock> blocks;
    private final WordNumbers numbers;
    private final Map<String, int[]> places = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** Prepares the search in these texts. */
    public PhrasePlaces(List<TextBlock> blocks) {
        this.blocks = blocks;
        this.numbers = new WordNumbers(blocks);
        for (int block = 0; block < blocks.size(); block++) {
            Words words = blocks.get(block).words();
            for (int i = 0; i < words.size(); i++) {
                add(folded(words.text(i)), numbers.of(block, i));
            }
        }
    }

    /**
     * A range of words in one text or in successive texts.
     *
     * @param block the index of the text in which they start
     * @param first the index of the first word in that text
     * @param lastBlock the index of the text in which they end
     * @param last the index of the last word in that text
     */
    public record Place(int block, int first, int lastBlock, int last) {}

    private void add(String word, int number) {
        int count = counts.merge(word, 1, Integer::sum) - 1;
        if (count < MAX_PLACES) {
            int[] there = places.getOrDefault(word, new int[1]);
            if (count == there.length) {
                there = Arrays.copyOf(there, count * 2);
            }
            there[count] = number;
            places.put(word, there);
        }
    }

    /** Whether a phrase may occur in the texts; not certain if all of its words are frequent. */
    public boolean mayHave(Words phrase) {
        return phrase.isEmpty() || isFrequent(phrase) || !of(phrase).isEmpty();
    }

    private boolean isFrequent(Words phrase) {
        return counts.getOrDefault(folded(phrase.text(rarest(phrase))), 0) > MAX_PLACES;
    }

    /**
     * The positions of a phrase, in order; empty if it does not occur, or if its words are so frequent that not all
     * positions are known.
     */
    public List<Place> of(Words phrase) {
        List<Place> found = new ArrayList<>();
        if (phrase.isEmpty() || isFrequent(phrase)) {
            return found;
        }
        int rarest = rarest(phrase);
        String word = folded(phrase.text(rarest));
        int[] there = places.getOrDefault(word, new int[0]);
        for (int i = 0; i < counts.getOrDefault(word, 0); i++) {
            int start = there[i] - rarest;
            if (occursAt(phrase, start)) {
                found.add(place(start, start + phrase.size() - 1));
            }
        }
        return found;
    }

    private int rarest(Words phrase) {
        int rarest = 0;
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < Math.min(MAX_WORDS, phrase.size()); i++) {
            int count = counts.getOrDefault(folded(phrase.text(i)), 0);
            if (count < fewest) {
                fewest = count;
                rarest = i;
            }
        }
        return rarest;
    }

    private boolean occursAt(Words phrase, int start) {
        if (start < 0 || start + phrase.size() > numbers.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!word(start + i).equals(folded(phrase.text(i)))) {
                return false;
            }
        }
        return true;
    }

    private String word(int number) {
        int block = numbers.blockOf(number);
        return folded(blocks.get(block).words().text(numbers.inBlock(number, block)));
    }

    private Place place(int first, int last) {
        int block = numbers.blockOf(first);
        int lastBlock = numbers.blockOf(last);
        return new Place(block, numbers.inBlock(first, block), lastBlock, numbers.inBlock(last, lastBlock));
    }

    private static String folded(String word) {
        return Letters.lowerCase(Letters.withoutMarks(Letters.composedWord(word)));
    }
}
