package io.github.communique.text;

import java.util.Arrays;
import java.util.List;

/** Where each word of several texts stands. Made in one pass; a name is found among the places of its first word. */
public final class WordIndex {

    private static final int NONE = -1;

    private final List<TextBlock> blocks;
    private final int[] firstWords;
    private final int[] heads;
    private final int[] next;

    WordIndex(List<TextBlock> blocks) {
        this.blocks = blocks;
        this.firstWords = new int[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            firstWords[i + 1] = firstWords[i] + blocks.get(i).words().size();
        }
        int size = firstWords[blocks.size()];
        this.heads = new int[Integer.highestOneBit(Math.max(size, 8)) * 2];
        Arrays.fill(heads, NONE);
        this.next = new int[size];
        for (int block = blocks.size() - 1; block >= 0; block--) {
            Words words = blocks.get(block).words();
            for (int word = words.size() - 1; word >= 0; word--) {
                int slot = slot(words.hash(word));
                next[firstWords[block] + word] = heads[slot];
                heads[slot] = firstWords[block] + word;
            }
        }
    }

    /** Whether a name stands in a headline, or in another text, letter for letter but for kinds of spaces. */
    public boolean has(String name, boolean inHeadline) {
        int start = firstLetter(name);
        int place = start < name.length() ? heads[slot(hashOfWord(name, start))] : NONE;
        while (place != NONE) {
            TextBlock block = blocks.get(blockOf(place));
            boolean isHeadline = block.role() == TextBlock.Role.HEADLINE;
            if (isHeadline == inHeadline
                    && stands(name, start, block, block.words().start(inBlock(place)))) {
                return true;
            }
            place = next[place];
        }
        return false;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 16) & heads.length - 1;
    }

    private int inBlock(int place) {
        return place - firstWords[blockOf(place)];
    }

    private int blockOf(int place) {
        int found = Arrays.binarySearch(firstWords, place);
        int block = found >= 0 ? found : -found - 2;
        while (firstWords[block + 1] == firstWords[block]) {
            block++;
        }
        return block;
    }

    private static boolean stands(String name, int start, TextBlock block, int place) {
        int at = place;
        for (int i = start; i < name.length(); i++, at++) {
            char c = name.charAt(i);
            char there = block.at(at);
            if (c != there
                    && !(Letters.isSpace(c)
                            && Letters.isSpace(there)
                            && at < block.text().length())) {
                return false;
            }
        }
        return !Character.isLetterOrDigit(block.at(at)) && !Letters.isMark(block.at(at));
    }

    private static int firstLetter(String name) {
        int first = 0;
        while (first < name.length() && !Character.isLetterOrDigit(name.codePointAt(first))) {
            first++;
        }
        return first;
    }

    private static int hashOfWord(String name, int start) {
        int end = start;
        while (end < name.length()) {
            int codePoint = name.codePointAt(end);
            if (!Character.isLetterOrDigit(codePoint) && !Letters.isMark(codePoint)) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return WordTable.hash(name, start, end);
    }
}
