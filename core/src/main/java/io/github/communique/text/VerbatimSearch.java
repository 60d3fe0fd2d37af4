package io.github.communique.text;

import io.github.communique.report.Pointer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds quoted words in the text of a release, marks, spaces and line breaks aside. The comparison is by words, composed
 * (NFC). To prepare the search is linear in the text, each search linear in the quotation.
 */
public final class VerbatimSearch {

    private static final int PASSAGE_WORDS = 12;

    private final List<String> words = new ArrayList<>();
    private final List<TextBlock> blockOf = new ArrayList<>();
    private final List<Word> places = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final WordSequences sequences;

    /** Prepares the search in these texts. */
    public VerbatimSearch(List<TextBlock> blocks) {
        for (TextBlock block : blocks) {
            if (block.role() != TextBlock.Role.HEADLINE) {
                for (Word word : block.words()) {
                    words.add(word.composed());
                    blockOf.add(block);
                    places.add(word);
                }
            }
        }
        int[] numbered = new int[words.size()];
        for (int i = 0; i < numbered.length; i++) {
            numbered[i] = numbers.computeIfAbsent(words.get(i), word -> numbers.size());
        }
        this.sequences = new WordSequences(numbered);
    }

    /** The passage with the longest run of the quoted words from their first on. */
    public Passage nearest(String quoted) {
        List<Word> quotedWords = Word.split(quoted);
        int[] numbered = quotedWords.stream()
                .mapToInt(word -> numbers.getOrDefault(word.composed(), -1))
                .toArray();
        WordSequences.Found found = sequences.find(numbered);
        return passage(quoted, quotedWords, found.words(), found.end());
    }

    private Passage passage(String quoted, List<Word> quotedWords, int matched, int end) {
        TextBlock quotation = TextBlock.of(Pointer.ROOT, TextBlock.Role.PARAGRAPH, quoted);
        if (matched == quotedWords.size()) {
            return new Passage(true, "", "", "", quotation.range(0, 0));
        }
        Word differing = quotedWords.get(matched);
        boolean isAnywhere = matched > 0 && end < words.size();
        return new Passage(
                false,
                matched == 0 ? "" : printed(end - matched, end + PASSAGE_WORDS / 2),
                differing.text(),
                isAnywhere ? words.get(end) : "",
                quotation.range(differing));
    }

    /** The text from one word to another, as far as they stand in one block. */
    private String printed(int from, int to) {
        TextBlock block = blockOf.get(from);
        int last = from;
        while (last + 1 < Math.min(to, words.size()) && blockOf.get(last + 1).equals(block)) {
            last++;
        }
        return block.text().substring(places.get(from).start(), places.get(last).end());
    }
}
