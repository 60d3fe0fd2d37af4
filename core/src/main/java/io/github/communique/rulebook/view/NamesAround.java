package io.github.communique.rulebook.view;

import io.github.communique.text.Letters;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.WordClass;
import java.util.ArrayList;
import java.util.List;

/**
 * The names that stand beside a word as parts of one name: those with a capital letter, up to a title.
 *
 * @param others the other names, without their marks
 * @param isLast whether the word is the last of them
 * @param isFirstOfSentence whether the first of them begins a sentence
 */
public record NamesAround(List<String> others, boolean isLast, boolean isFirstOfSentence) {

    private static final int MOST = 4;
    private static final String JOINING = " \u00A0\u202F-‐‑";

    /** Those around a word. */
    public static NamesAround of(TextBlock block, int word) {
        Words words = block.words();
        List<String> others = new ArrayList<>();
        int first = word;
        while (first > 0 && word - first < MOST && isJoined(block, first) && isPart(words, first - 1)) {
            first--;
            others.add(folded(words.text(first)));
        }
        int last = word;
        while (last + 1 < words.size() && last - word < MOST && isJoined(block, last + 1) && isPart(words, last + 1)) {
            last++;
            others.add(folded(words.text(last)));
        }
        return new NamesAround(others, last == word, first == 0 || endsSentence(block, first));
    }

    private static boolean endsSentence(TextBlock block, int word) {
        String gap = block.gapBefore(word);
        return gap.length() > 1 && gap.chars().anyMatch(c -> ".!?:“\"«„‘".indexOf(c) >= 0);
    }

    private static boolean isJoined(TextBlock block, int word) {
        String gap = block.gapBefore(word);
        return gap.length() == 1 && JOINING.indexOf(gap.charAt(0)) >= 0;
    }

    private static boolean isPart(Words words, int word) {
        return words.isCapitalised(word) && !words.is(word, WordClass.TITLE);
    }

    private static String folded(String word) {
        return Letters.lowerCase(Letters.withoutMarks(Letters.composedWord(word)));
    }

    /** Whether no other name stands beside the word, and it begins a sentence. */
    public boolean isAloneAtBeginning() {
        return others.isEmpty() && isFirstOfSentence;
    }

    /** Whether the two may be names of one: they have another part in common, or one stands alone, as family names do. */
    public boolean mayBeSameAs(NamesAround names) {
        if (others.isEmpty() || names.others.isEmpty()) {
            return isLast && names.isLast;
        }
        return others.stream().anyMatch(names.others::contains);
    }
}
