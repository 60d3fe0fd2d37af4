package io.github.communique.text;

import io.github.communique.PressRelease;
import java.util.List;
import java.util.Optional;

/** What one pass over the text of a release finds; rules only read it. */
public final class TextAnalysis {

    private final List<TextBlock> blocks;
    private final List<RelativeMention> relativeDates;
    private final List<DateMention> dates;

    private TextAnalysis(PressRelease release) {
        this.blocks = new TextBlocks().of(release);
        this.relativeDates = blocks.stream()
                .flatMap(block -> RelativeMention.findAll(block, release.getLanguage()).stream())
                .toList();
        this.dates = blocks.stream()
                .flatMap(block -> DateMention.findAll(block, release.getLanguage()).stream())
                .toList();
    }

    /** Analyses the text of a release. */
    public static TextAnalysis of(PressRelease release) {
        return new TextAnalysis(release);
    }

    /** The texts in reading order: headline, lede, body, sections. */
    public List<TextBlock> blocks() {
        return blocks;
    }

    /** The first paragraph of the body, or empty if the body starts with none. */
    public Optional<TextBlock> firstParagraph() {
        return blocks.stream()
                .filter(block -> block.role() == TextBlock.Role.PARAGRAPH || block.role() == TextBlock.Role.BODY)
                .findFirst()
                .filter(block -> block.role() == TextBlock.Role.PARAGRAPH);
    }

    /** The relative dates in the text. */
    public List<RelativeMention> relativeDates() {
        return relativeDates;
    }

    /** The full dates in the text. */
    public List<DateMention> dates() {
        return dates;
    }
}
