package io.github.communique.drafting.layout;

import io.github.communique.drafting.source.MappedText;
import io.github.communique.drafting.source.SourceBlock;
import io.github.communique.text.TextBlock;
import java.util.Optional;

/**
 * A block, or a line of one, and its role.
 *
 * @param block the block of the source
 * @param text its text, or one of its lines
 * @param words the text, analysed
 * @param role its role
 * @param value what the role says more closely: the kind of release or of section; otherwise empty
 */
public record LaidOutBlock(SourceBlock block, MappedText text, TextBlock words, BlockRole role, String value) {

    /** The reference number in a line that has one. */
    public Optional<MappedText> referenceNumber() {
        return Optional.ofNullable(HeadLines.numberIn(words)).map(range -> text.part(range.start(), range.end()));
    }

    /** Whether the text is a sentence rather than a line of details. */
    public boolean isProse() {
        return Prose.is(words);
    }

    LaidOutBlock as(BlockRole other) {
        return new LaidOutBlock(block, text, words, other, value);
    }

    LaidOutBlock as(BlockRole other, String otherValue) {
        return new LaidOutBlock(block, text, words, other, otherValue);
    }
}
