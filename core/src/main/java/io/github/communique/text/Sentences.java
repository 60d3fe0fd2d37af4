package io.github.communique.text;

import io.github.communique.report.TextRange;
import io.github.communique.text.language.WordClass;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text into sentences: after a full stop, a question or exclamation mark, an ellipsis or the end of a line,
 * including closing marks. A full stop does not end a sentence after an initial, a known abbreviation or a number of at
 * most two digits, nor before a small letter. The full stops of Chinese, Japanese and Devanagari need no space after
 * them.
 */
public final class Sentences {

    private static final String END_BEFORE_SPACE = ".!?…؟۔";
    private static final String END_ALONE = "。！？｡।\n";
    private static final int DIGITS_OF_DAY = 2;

    private final TextBlock block;
    private final Words words;
    private final List<TextRange> found = new ArrayList<>();

    private Sentences(TextBlock block) {
        this.block = block;
        this.words = block.words();
    }

    /** The sentences of a text, without the spaces between them; empty if the text has no word. Takes linear time. */
    static List<TextRange> of(TextBlock block) {
        return new Sentences(block).find();
    }

    private List<TextRange> find() {
        int start = 0;
        for (int next = 1; next < words.size(); next++) {
            int end = endBefore(next);
            if (end >= 0) {
                add(start, end);
                start = end;
            }
        }
        if (!words.isEmpty()) {
            add(start, block.text().length());
        }
        return found;
    }

    private void add(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(start)) {
            start++;
        }
        while (end > start && isSpace(end - 1)) {
            end--;
        }
        if (start < end) {
            found.add(block.range(start, end));
        }
    }

    /** The end of a sentence in the gap before a word; -1 if no sentence ends there. */
    private int endBefore(int next) {
        int gapEnd = words.start(next);
        for (int i = words.end(next - 1); i < gapEnd; i++) {
            char mark = block.at(i);
            if (END_ALONE.indexOf(mark) >= 0) {
                return afterClosing(i + 1, gapEnd);
            }
            if (END_BEFORE_SPACE.indexOf(mark) >= 0) {
                int space = afterMarks(i + 1, gapEnd);
                if (space < gapEnd && (mark != '.' && mark != '…' || isEnd(next, i))) {
                    return space;
                }
            }
        }
        return -1;
    }

    /** Whether a full stop or an ellipsis in the gap before a word ends a sentence. */
    private boolean isEnd(int next, int mark) {
        int before = next - 1;
        int length = words.end(before) - words.start(before);
        boolean isShort = length == 1
                || words.is(before, WordClass.ABBREVIATION)
                || words.isNumber(before) && length <= DIGITS_OF_DAY;
        return !(isShort && mark == words.end(before)) && !startsWithSmallLetter(next);
    }

    private boolean startsWithSmallLetter(int word) {
        return Character.isLowerCase(block.text().codePointAt(words.start(word)));
    }

    /** The first space from an offset on, after a closing guillemet set off by a space; or the end of the gap. */
    private int afterMarks(int from, int gapEnd) {
        int space = firstSpace(from, gapEnd);
        int mark = space;
        while (mark < gapEnd && isSpace(mark)) {
            mark++;
        }
        boolean isGuillemet = mark + 1 < gapEnd && block.at(mark) == '»';
        return isGuillemet ? firstSpace(mark, gapEnd) : space;
    }

    private int firstSpace(int from, int gapEnd) {
        int offset = from;
        while (offset < gapEnd && !isSpace(offset)) {
            offset++;
        }
        return offset;
    }

    private int afterClosing(int from, int gapEnd) {
        int offset = from;
        while (offset < gapEnd && isClosing(block.at(offset))) {
            offset++;
        }
        return offset;
    }

    private static boolean isClosing(char c) {
        int type = Character.getType(c);
        return type == Character.END_PUNCTUATION || type == Character.FINAL_QUOTE_PUNCTUATION;
    }

    private boolean isSpace(int offset) {
        char c = block.at(offset);
        return c == '\n' || c == '\t' || Letters.isSpace(c);
    }
}
