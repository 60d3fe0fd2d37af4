package io.github.communique.text;

import io.github.communique.report.Pointer;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds quoted words in the text of a release, marks, spaces and line breaks aside. The comparison is by words, composed
 * (NFC); its cost is linear in text and quotation (the search of Knuth, Morris and Pratt).
 */
public final class VerbatimSearch {

    private static final int PASSAGE_WORDS = 12;

    private final List<String> words = new ArrayList<>();
    private final List<TextBlock> blockOf = new ArrayList<>();
    private final List<Word> places = new ArrayList<>();

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
    }

    /** The passage with the longest run of the quoted words from their first on. */
    public Passage nearest(String quoted) {
        List<Word> quotedWords = Word.split(quoted);
        List<String> pattern = quotedWords.stream().map(Word::composed).toList();
        int[] borders = borders(pattern);
        int matched = 0;
        int longest = 0;
        int longestEnd = 0;
        for (int i = 0; i < words.size() && longest < pattern.size(); i++) {
            while (matched > 0 && !words.get(i).equals(pattern.get(matched))) {
                matched = borders[matched - 1];
            }
            matched += words.get(i).equals(pattern.get(matched)) ? 1 : 0;
            if (matched > longest) {
                longest = matched;
                longestEnd = i + 1;
            }
        }
        return passage(quoted, quotedWords, longest, longestEnd);
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

    /** For each word of the pattern, how long a beginning of the pattern ends there. */
    private static int[] borders(List<String> pattern) {
        int[] borders = new int[pattern.size()];
        int length = 0;
        for (int i = 1; i < pattern.size(); i++) {
            while (length > 0 && !pattern.get(i).equals(pattern.get(length))) {
                length = borders[length - 1];
            }
            length += pattern.get(i).equals(pattern.get(length)) ? 1 : 0;
            borders[i] = length;
        }
        return borders;
    }
}
