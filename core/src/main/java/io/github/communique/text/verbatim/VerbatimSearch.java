package io.github.communique.text.verbatim;

import io.github.communique.body.TextRole;
import io.github.communique.report.TextRange;
import io.github.communique.text.Letters;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.verbatim.Passage.Difference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds quoted words in the text of a release, ignoring punctuation, spaces and line breaks. Words are compared
 * composed (NFC); in scripts without spaces between words, letters are, so that a quotation may begin and end at any
 * letter. All searches together take time linear in the text and the quotations: words are compared one by one
 * while that is cheap, and with a suffix automaton after that.
 */
public final class VerbatimSearch {

    private static final int CHEAP_COMPARISONS = 16;

    private final WordSequence text;
    private long comparisonsLeft;
    private final List<TextBlock> blocks;
    private @Nullable Sequences sequences;
    private @Nullable VerbatimSearch letters;

    /** Prepares the search in texts, except headlines. */
    public VerbatimSearch(List<TextBlock> blocks) {
        this.blocks = blocks.stream()
                .filter(block -> block.role() != TextRole.HEADLINE)
                .toList();
        this.text = new WordSequence(this.blocks);
        this.comparisonsLeft = (long) CHEAP_COMPARISONS * text.size();
    }

    /** Prepares the search in texts outside a release. */
    public static VerbatimSearch in(List<String> texts) {
        return new VerbatimSearch(texts.stream().map(TextBlock::of).toList());
    }

    /** The passage that is nearest to quoted words, and the first difference. */
    public Passage nearest(String quoted) {
        Passage nearest = nearest(TextBlock.of(quoted));
        return nearest.difference() == Difference.NONE || !LetterWords.areIn(quoted)
                ? nearest
                : nearestInLetters(quoted);
    }

    private Passage nearestInLetters(String quoted) {
        VerbatimSearch search = letters;
        if (search == null) {
            search = in(blocks.stream()
                    .map(block -> LetterWords.apart(block.text()))
                    .toList());
            letters = search;
        }
        Passage nearest = search.nearest(TextBlock.of(LetterWords.apart(quoted)));
        TextRange differing = new TextRange(
                LetterWords.offsetBefore(quoted, nearest.differing().start()),
                LetterWords.offsetBefore(quoted, nearest.differing().end()));
        return new Passage(
                nearest.difference(),
                LetterWords.together(nearest.quoted()),
                LetterWords.together(nearest.found()),
                differing,
                LetterWords.together(nearest.passage()));
    }

    private Passage nearest(TextBlock quotation) {
        Passage inexact = null;
        int from = 0;
        while (comparisonsLeft > 0) {
            int found = next(quotation.words(), from);
            if (found < 0) {
                break;
            }
            Passage passage = PunctuationDifference.compare(quotation, text, found);
            if (passage.difference() == Difference.NONE) {
                return passage;
            }
            inexact = inexact == null ? passage : inexact;
            from = found + 1;
        }
        return inexact == null ? thorough(quotation) : inexact;
    }

    /** Whether the text has the words in sequence. */
    public boolean contains(Words words) {
        if (words.isEmpty()) {
            return true;
        }
        int found = next(words, 0);
        return found >= 0 || comparisonsLeft <= 0 && sequences().find(words).words() == words.size();
    }

    /** The next position of the words; -1 if there is none, or if comparing one by one is no longer cheap. */
    private int next(Words words, int from) {
        int last = text.size() - words.size();
        int at = words.isEmpty() ? last + 1 : from;
        while (at <= last && comparisonsLeft > 0) {
            int matched = 0;
            while (matched < words.size() && text.equals(at + matched, words, matched)) {
                matched++;
            }
            comparisonsLeft -= matched + 1;
            if (matched == words.size()) {
                return at;
            }
            at++;
        }
        return -1;
    }

    private Passage thorough(TextBlock quotation) {
        WordSuffixAutomaton.Found whole = sequences().find(quotation.words());
        if (whole.words() == quotation.words().size()) {
            return whole.words() == 0
                    ? new Passage(Difference.NONE, "", "", new TextRange(0, 0), "")
                    : PunctuationDifference.compare(quotation, text, whole.end() - whole.words());
        }
        WordSuffixAutomaton.Part longest = sequences().longestPart(quotation.words());
        int start = whole.words() > 0
                ? whole.end() - whole.words()
                : longest.found().end() - longest.found().words() - longest.start();
        Passage inPieces = inPieces(start, quotation);
        return inPieces == null ? new NearestPassage(text, quotation).after(whole, longest) : inPieces;
    }

    /** The words in pieces from one position on, or from another at which the text has the first of them. */
    private @Nullable Passage inPieces(int start, TextBlock quotation) {
        Passage found = InterruptedQuotation.at(start, text, quotation);
        int[] starts = found == null ? sequences().startsOf(quotation.words()) : new int[0];
        for (int i = 0; i < starts.length && found == null; i++) {
            found = InterruptedQuotation.at(starts[i], text, quotation);
        }
        return found;
    }

    private Sequences sequences() {
        Sequences prepared = sequences;
        if (prepared == null) {
            prepared = new Sequences(text);
            sequences = prepared;
        }
        return prepared;
    }

    /** All sequences of words of the text. */
    private static final class Sequences {

        private static final int MAX_STARTS = 64;

        private final Map<String, Integer> numbers = new HashMap<>();
        private final int[][] starts;
        private final WordSuffixAutomaton sequences;

        Sequences(WordSequence text) {
            int[] numbered = new int[text.size()];
            for (int i = 0; i < numbered.length; i++) {
                numbered[i] = numbers.computeIfAbsent(Letters.composedWord(text.text(i)), word -> numbers.size());
            }
            this.sequences = new WordSuffixAutomaton(numbered);
            this.starts = starts(numbered, numbers.size());
        }

        /** The first positions of each word. */
        private static int[][] starts(int[] numbered, int words) {
            int[] counts = new int[words];
            for (int word : numbered) {
                counts[word] += counts[word] < MAX_STARTS ? 1 : 0;
            }
            int[][] starts = new int[words][];
            for (int i = 0; i < numbered.length; i++) {
                int word = numbered[i];
                if (starts[word] == null) {
                    starts[word] = new int[counts[word]];
                }
                if (counts[word] > 0) {
                    starts[word][starts[word].length - counts[word]--] = i;
                }
            }
            return starts;
        }

        /** The first positions of the first of the words. */
        int[] startsOf(Words words) {
            Integer first = words.isEmpty() ? null : numbers.get(Letters.composedWord(words.text(0)));
            return first == null ? new int[0] : starts[first];
        }

        WordSuffixAutomaton.Found find(Words words) {
            return sequences.find(numbered(words));
        }

        WordSuffixAutomaton.Part longestPart(Words words) {
            return sequences.longestPart(numbered(words));
        }

        private int[] numbered(Words words) {
            return words.stream()
                    .mapToInt(word -> numbers.getOrDefault(word.composed(), -1))
                    .toArray();
        }
    }
}
