package io.github.communique.text;

import io.github.communique.body.TextRole;
import io.github.communique.registry.TriState;
import io.github.communique.text.language.WordTable;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An index of the words of several texts, built in one pass. A name is searched for at the positions of one of its
 * words.
 */
public final class WordIndex {

    private static final String HYPHENS = "-‐‑";
    private static final int NONE = -1;
    private static final int FEW = 16;

    private final List<TextBlock> blocks;
    private final WordNumbers numbers;
    private final int[] heads;
    private final int[] next;

    /**
     * Names of frequent words that were searched for below the headline and not found, so that each is searched for
     * once.
     */
    private final Set<String> absent = new HashSet<>();

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
     * Whether a name occurs in a headline, or in another text, exactly except for kinds of spaces. Tries the first
     * positions of its longest word, then all positions of its rarest word.
     */
    public boolean has(String name, boolean inHeadline) {
        int first = firstLetter(name, 0);
        if (first == name.length()) {
            return false;
        }
        int word = longestWord(name);
        TriState answer = has(name, inHeadline, word - first, head(name, word), FEW);
        return answer == TriState.UNKNOWN ? hasAmongMany(name, inHeadline, first) : answer == TriState.YES;
    }

    private boolean hasAmongMany(String name, boolean inHeadline, int first) {
        if (!inHeadline && absent.contains(name)) {
            return false;
        }
        int rarest = rarestWord(name);
        boolean occurs = has(name, inHeadline, rarest - first, head(name, rarest), Integer.MAX_VALUE) == TriState.YES;
        if (!occurs && !inHeadline) {
            absent.add(name);
        }
        return occurs;
    }

    /**
     * Whether the name occurs at one of the first positions of one of its words; unknown if the word has further
     * positions.
     */
    private TriState has(String name, boolean inHeadline, int offset, int firstPlace, int places) {
        int first = firstLetter(name, 0);
        int place = firstPlace;
        int remaining = places;
        while (remaining > 0 && place != NONE) {
            remaining--;
            int number = numbers.blockOf(place);
            TextBlock block = blocks.get(number);
            boolean isHeadline = block.role() == TextRole.HEADLINE;
            if (inHeadline && !isHeadline) {
                return TriState.NO;
            }
            int start = startOfName(block, block.words().start(numbers.inBlock(place, number)), offset);
            if (isHeadline == inHeadline && occurs(name, first, block, start)) {
                return TriState.YES;
            }
            place = next[place];
        }
        return place == NONE ? TriState.NO : TriState.UNKNOWN;
    }

    /** The offset within a name of its rarest word. */
    private int rarestWord(String name) {
        for (int few = FEW; ; few *= 4) {
            for (int word = firstLetter(name, 0); word < name.length(); ) {
                int end = endOfWord(name, word);
                if (isRarer(few, head(name, word))) {
                    return word;
                }
                word = firstLetter(name, end);
            }
        }
    }

    private boolean isRarer(int places, int firstPlace) {
        int place = firstPlace;
        int remaining = places;
        while (remaining > 0 && place != NONE) {
            remaining--;
            place = next[place];
        }
        return place == NONE;
    }

    private int head(String name, int word) {
        return heads[slot(WordTable.hash(name, word, endOfWord(name, word)))];
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 16) & heads.length - 1;
    }

    private static boolean occurs(String name, int first, TextBlock block, int start) {
        if (start < 0 || isWordPart(block.at(start - 1))) {
            return false;
        }
        int at = start;
        for (int i = first; i < name.length(); i++, at++) {
            at = block.at(at) == Letters.SOFT_HYPHEN ? at + 1 : at;
            if (!isSame(name.charAt(i), block.at(at)) || at >= block.text().length()) {
                return false;
            }
        }
        return !isWordPart(block.at(at));
    }

    /**
     * The offset at which a name would start, given the position of one of its words and that word's offset within the
     * name.
     */
    private static int startOfName(TextBlock block, int word, int offset) {
        int start = word;
        for (int i = 0; i < offset && start > 0; i++) {
            start--;
            start = block.at(start) == Letters.SOFT_HYPHEN ? start - 1 : start;
        }
        return start;
    }

    /** Compares characters, ignoring kinds of spaces and hyphens: a no-break space or hyphen does not change a name. */
    private static boolean isSame(char c, char there) {
        return c == there
                || Letters.isSpace(c) && Letters.isSpace(there)
                || HYPHENS.indexOf(c) >= 0 && HYPHENS.indexOf(there) >= 0;
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
