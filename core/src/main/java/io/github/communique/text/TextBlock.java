package io.github.communique.text;

import io.github.communique.report.CodePointIndex;
import io.github.communique.report.Pointer;
import io.github.communique.report.TextRange;
import java.util.List;

/**
 * One text of a release, and the words in it.
 *
 * @param pointer the attribute that holds the text
 * @param role what the text is in the release
 * @param text the text
 * @param words its words, in order
 * @param index counts its code points
 */
public record TextBlock(Pointer pointer, Role role, String text, List<Word> words, CodePointIndex index) {

    /** What a text is in the release. */
    public enum Role {
        /** Headline, sub-headline or short form. */
        HEADLINE,
        /** Lede or key point. */
        LEDE,
        /** A paragraph of the body. */
        PARAGRAPH,
        /** Another text of the body: a heading, an item, a cell, a caption. */
        BODY,
        /** A text of a section beside the body. */
        SECTION
    }

    static TextBlock of(Pointer pointer, Role role, String text) {
        return new TextBlock(pointer, role, text, Word.split(text), new CodePointIndex(text));
    }

    /** The range in code points of a part given by {@code char} indexes. */
    public TextRange range(int start, int end) {
        return new TextRange(index.before(start), index.before(end));
    }

    /** The range of a word. */
    public TextRange range(Word word) {
        return range(word.start(), word.end());
    }
}
