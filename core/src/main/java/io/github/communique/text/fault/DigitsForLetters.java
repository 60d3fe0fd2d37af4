package io.github.communique.text.fault;

import io.github.communique.text.Letters;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Short words with zero or one in place of a letter, such as {@code l0ck}. Many names have this form, so that one is an
 * error only if the text also has the word with its letter.
 */
final class DigitsForLetters {

    private static final int SHORTEST = 4;

    /** In longer words {@link WithinWord} finds the digit by itself. */
    private static final int LONGEST = 8;

    private final List<Candidate> candidates = new ArrayList<>();

    /** A word and the words that may be meant by it. */
    private record Candidate(Slip slip, Set<String> meant) {}

    /** Notes a word if it may have a digit in place of a letter. */
    void look(TextBlock block, int word) {
        Words words = block.words();
        int start = words.start(word);
        int end = words.end(word);
        boolean isShort = end - start >= SHORTEST && end - start <= LONGEST;
        if (isShort && hasDigitBetweenLetters(block, start, end)) {
            String zeros = Letters.lowerCase(words.text(word)).replace('0', 'o');
            Set<String> meant = new HashSet<>();
            meant.add(zeros.replace('1', 'l'));
            meant.add(zeros.replace('1', 'i'));
            candidates.add(new Candidate(new Slip(Slip.Kind.WORD_MISREAD, block, start, end), meant));
        }
    }

    private static boolean hasDigitBetweenLetters(TextBlock block, int start, int end) {
        int letters = 0;
        for (int i = start; i < end; i++) {
            char c = block.at(i);
            boolean isLetter = Character.isLowerCase(c) || i == start && Character.isUpperCase(c);
            if (!isLetter && c != '0' && c != '1') {
                return false;
            }
            letters += isLetter ? 1 : 0;
        }
        return letters < end - start
                && letters >= 2
                && Character.isLetter(block.at(start))
                && !WithinWord.isBesideMark(block, start, end);
    }

    /** Adds the words that the texts also have with a letter. */
    void addTo(List<Slip> found, List<TextBlock> blocks) {
        if (candidates.isEmpty()) {
            return;
        }
        Set<String> meant = new HashSet<>();
        candidates.forEach(candidate -> meant.addAll(candidate.meant));
        Set<String> printed = new HashSet<>();
        IdentityHashMap<TextBlock, Integer> places = new IdentityHashMap<>();
        for (TextBlock block : blocks) {
            places.put(block, places.size());
            Words words = block.words();
            for (int i = 0; i < words.size(); i++) {
                int length = words.end(i) - words.start(i);
                String word = length < SHORTEST || length > LONGEST ? "" : Letters.lowerCase(words.text(i));
                if (meant.contains(word)) {
                    printed.add(word);
                }
            }
        }
        Set<Slip> known = new HashSet<>(found);
        for (Candidate candidate : candidates) {
            if (!Collections.disjoint(candidate.meant, printed) && known.add(candidate.slip)) {
                found.add(candidate.slip);
            }
        }
        found.sort(Comparator.comparingInt((Slip slip) -> places.getOrDefault(slip.block(), 0))
                .thenComparingInt(Slip::start));
    }
}
