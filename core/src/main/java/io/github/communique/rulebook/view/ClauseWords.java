package io.github.communique.rulebook.view;

import io.github.communique.text.Letters;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.WordClass;

/**
 * Words next to a quoted passage, in the same sentence.
 *
 * @param block the text
 * @param from the index of the first word
 * @param to the index after the last word
 */
record ClauseWords(TextBlock block, int from, int to) {

    /** The words from one index to another, or to the end of the sentence, including the gap before the first. */
    static ClauseWords after(TextBlock block, int from, int limit, int gapStart) {
        Words words = block.words();
        int start = gapStart;
        int to = from;
        while (to < limit && !endsSentence(block, start, words.start(to))) {
            start = words.end(to);
            to++;
        }
        return new ClauseWords(block, from, to);
    }

    /** The words from one index, or from the start of the sentence, to another, including the gap after the last. */
    static ClauseWords before(TextBlock block, int limit, int to, int gapEnd) {
        Words words = block.words();
        int end = gapEnd;
        int from = to;
        while (from > limit && !endsSentence(block, words.end(from - 1), end)) {
            from--;
            end = words.start(from);
        }
        return new ClauseWords(block, from, to);
    }

    Words words() {
        return block.words();
    }

    boolean hasReportingVerb() {
        for (int i = from; i < to; i++) {
            if (words().is(i, WordClass.REPORTING_VERB)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsSentence(TextBlock block, int gapStart, int gapEnd) {
        for (int i = gapStart; i < gapEnd; i++) {
            char c = block.at(i);
            boolean isEnd = c == '!' || c == '?' || c == '\n' || c == '.' && !isAbbreviation(block, i);
            if (isEnd && (Letters.isSpace(block.at(i + 1)) || i + 1 == gapEnd)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAbbreviation(TextBlock block, int fullStop) {
        Words words = block.words();
        int word = words.before(fullStop);
        return word >= 0
                && words.end(word) == fullStop
                && (words.is(word, WordClass.ABBREVIATION) || words.end(word) - words.start(word) == 1);
    }
}
