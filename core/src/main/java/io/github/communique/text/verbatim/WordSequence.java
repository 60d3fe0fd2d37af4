package io.github.communique.text.verbatim;

import io.github.communique.text.TextBlock;
import io.github.communique.text.WordNumbers;
import io.github.communique.text.Words;
import io.github.communique.text.language.WordClass;
import java.util.List;

/** The words of several texts as one sequence. */
public final class WordSequence {

    private final List<TextBlock> blocks;
    private final WordNumbers numbers;
    private final int[] hashes;

    WordSequence(List<TextBlock> blocks) {
        this.blocks = blocks;
        this.numbers = new WordNumbers(blocks);
        this.hashes = new int[numbers.size()];
        for (int i = 0; i < blocks.size(); i++) {
            Words words = blocks.get(i).words();
            for (int k = 0; k < words.size(); k++) {
                hashes[numbers.of(i, k)] = words.hash(k);
            }
        }
    }

    int size() {
        return hashes.length;
    }

    int hash(int word) {
        return hashes[word];
    }

    /** The index of the text that contains a word. Takes logarithmic time. */
    int blockOf(int word) {
        return numbers.blockOf(word);
    }

    /** The index of a word within its text. */
    int inBlock(int word, int block) {
        return numbers.inBlock(word, block);
    }

    boolean equals(int word, Words others, int other) {
        if (hashes[word] != others.hash(other)) {
            return false;
        }
        int block = blockOf(word);
        return blocks.get(block).words().equals(inBlock(word, block), others, other);
    }

    boolean is(int word, WordClass trait) {
        int block = blockOf(word);
        return blocks.get(block).words().is(inBlock(word, block), trait);
    }

    /** Whether the words from one to another, exclusive, may be a long attribution, both in one text. */
    boolean mayBeLong(int word, int to) {
        int block = blockOf(word);
        return Interruptions.mayBeLong(blocks.get(block), inBlock(word, block), gapBefore(word), gapBefore(to));
    }

    String text(int word) {
        int block = blockOf(word);
        return blocks.get(block).words().text(inBlock(word, block));
    }

    /** The text between a word and the one before it; a line break at the start of a text. */
    String gapBefore(int word) {
        int block = blockOf(word);
        int inBlock = inBlock(word, block);
        return inBlock == 0 ? "\n" : blocks.get(block).gapBefore(inBlock);
    }

    /** The text from one word to another, exclusive, up to the end of the first word's text. */
    String printed(int from, int to) {
        int block = blockOf(from);
        Words words = blocks.get(block).words();
        int first = inBlock(from, block);
        int last = Math.max(first, Math.min(inBlock(to, block), words.size()) - 1);
        return blocks.get(block).part(words.start(first), words.end(last));
    }
}
