package io.github.communique.text;

import java.util.List;

/** Numbers the words of several texts as one sequence, from 0. */
public final class WordNumbers {

    /** The number of the first word of each text, followed by the total number of words. */
    private final int[] firstWords;

    public WordNumbers(List<TextBlock> blocks) {
        this.firstWords = new int[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            firstWords[i + 1] = firstWords[i] + blocks.get(i).words().size();
        }
    }

    public int size() {
        return firstWords[firstWords.length - 1];
    }

    /** The number in the sequence of a word given by its text and its index there. */
    public int of(int block, int wordOfBlock) {
        return firstWords[block] + wordOfBlock;
    }

    /** The index of the text that contains a word. Takes logarithmic time. */
    public int blockOf(int word) {
        int low = 0;
        int high = firstWords.length - 2;
        while (low < high) {
            int middle = low + high + 1 >>> 1;
            if (firstWords[middle] <= word) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The index of a word within its text. */
    public int inBlock(int word, int block) {
        return word - firstWords[block];
    }
}
