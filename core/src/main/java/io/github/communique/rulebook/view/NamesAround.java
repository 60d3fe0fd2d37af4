package io.github.communique.rulebook.view;

import io.github.communique.text.Letters;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.WordClass;
import java.util.ArrayList;
import java.util.List;

/**
 * The capitalised words next to a word that form one name with it, up to a title.
 *
 * @param others the other parts, without diacritics
 * @param isLast whether the word is the last part
 * @param isFirstOfSentence whether the first part starts a sentence
 */
public record NamesAround(List<String> others, boolean isLast, boolean isFirstOfSentence) {

    private static final int MAX = 4;
    private static final String JOINING = " \u00A0\u202F-‐‑";

    /** The parts of the name around a word. */
    public static NamesAround of(TextBlock block, int word) {
        Words words = block.words();
        List<String> others = new ArrayList<>();
        int first = word;
        while (first > 0 && word - first < MAX && isJoined(block, first) && isPart(words, first - 1)) {
            first--;
            others.add(folded(words.text(first)));
        }
        int last = word;
        while (last + 1 < words.size() && last - word < MAX && isJoined(block, last + 1) && isPart(words, last + 1)) {
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

    /** Whether the word is alone and starts a sentence. */
    public boolean isAloneAtBeginning() {
        return others.isEmpty() && isFirstOfSentence;
    }

    /**
     * Whether both may name the same person: they have another part in common, or one is alone, as family names are.
     */
    public boolean mayBeSameAs(NamesAround names) {
        if (others.isEmpty() || names.others.isEmpty()) {
            return isLast && names.isLast;
        }
        return others.stream().anyMatch(names.others::contains);
    }
}
