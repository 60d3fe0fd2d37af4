package io.github.communique.text;

import io.github.communique.TextRole;
import java.util.Arrays;
import java.util.List;

/** Where each word of several texts stands. Made in one pass; a name is found among the places of its first word. */
public final class WordIndex {

    private static final int NONE = -1;

    private final List<TextBlock> blocks;
    private final WordNumbers numbers;
    private final int[] heads;
    private final int[] next;

    WordIndex(List<TextBlock> blocks) {
        this.blocks = blocks;
        this.numbers = new WordNumbers(blocks);
        int size = numbers.size();
        this.heads = new int[Integer.highestOneBit(Math.max(size, 8)) * 2];
        Arrays.fill(heads, NONE);
        this.next = new int[size];
        for (int block = blocks.size() - 1; block >= 0; block--) {
            Words words = blocks.get(block).words();
            for (int word = words.size() - 1; word >= 0; word--) {
                int slot = slot(words.hash(word));
                next[numbers.of(block, word)] = heads[slot];
                heads[slot] = numbers.of(block, word);
            }
        }
    }

    /**
     * Whether a name stands in a headline, or in another text, letter for letter but for kinds of spaces. Looks at the places of
     * its longest word.
     */
    public boolean has(String name, boolean inHeadline) {
        int first = firstLetter(name, 0);
        int word = longestWord(name);
        int place = first < name.length() ? heads[slot(WordTable.hash(name, word, endOfWord(name, word)))] : NONE;
        while (place != NONE) {
            int number = numbers.blockOf(place);
            TextBlock block = blocks.get(number);
            boolean isHeadline = block.role() == TextRole.HEADLINE;
            int start = block.words().start(numbers.inBlock(place, number)) - (word - first);
            if (isHeadline == inHeadline && stands(name, first, block, start)) {
                return true;
            }
            place = next[place];
        }
        return false;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 16) & heads.length - 1;
    }

    private static boolean stands(String name, int first, TextBlock block, int start) {
        if (start < 0 || isWordPart(block.at(start - 1))) {
            return false;
        }
        int at = start;
        for (int i = first; i < name.length(); i++, at++) {
            char c = name.charAt(i);
            char there = block.at(at);
            if (c != there
                    && !(Letters.isSpace(c)
                            && Letters.isSpace(there)
                            && at < block.text().length())) {
                return false;
            }
        }
        return !isWordPart(block.at(at));
    }

    private static boolean isWordPart(int codePoint) {
        return CharacterClass.isWordPart(Character.getType(codePoint));
    }

    private static int firstLetter(String name, int from) {
        int first = from;
        while (first < name.length() && !Character.isLetterOrDigit(name.codePointAt(first))) {
            first++;
        }
        return first;
    }

    private static int longestWord(String name) {
        int longest = 0;
        int length = 0;
        for (int start = firstLetter(name, 0); start < name.length(); ) {
            int end = endOfWord(name, start);
            if (end - start > length) {
                longest = start;
                length = end - start;
            }
            start = firstLetter(name, end);
        }
        return longest;
    }

    private static int endOfWord(String name, int start) {
        int end = start;
        while (end < name.length() && isWordPart(name.codePointAt(end))) {
            end += Character.charCount(name.codePointAt(end));
        }
        return end;
    }
}
