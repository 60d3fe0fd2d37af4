package io.github.communique.text;

import io.github.communique.PressRelease;
import io.github.communique.body.TextRole;
import io.github.communique.report.Pointer;
import io.github.communique.text.language.Language;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The result of one pass over the text of a release, shared by all rules. */
public final class TextAnalysis {

    private final String languageTag;
    private final Language language;
    private final List<TextBlock> blocks;

    private final @Nullable TextBlock firstParagraph;

    private @Nullable WordIndex index;

    private TextAnalysis(PressRelease release) {
        this.languageTag = release.getLanguage();
        this.language = Language.of(release.getLanguage());
        this.blocks = TextBlocks.of(release, language);
        this.firstParagraph = firstParagraph(blocks);
    }

    /** Analyses the text of a release. */
    public static TextAnalysis of(PressRelease release) {
        return new TextAnalysis(release);
    }

    /** The index of words, created on first use. */
    public WordIndex index() {
        WordIndex made = index;
        if (made == null) {
            made = new WordIndex(blocks);
            index = made;
        }
        return made;
    }

    /** Analyses another text in the language of the release, which is not part of its body. */
    public TextBlock read(Pointer pointer, String text) {
        return TextBlock.of(pointer, TextRole.BODY, text, TextScanner.of(language));
    }

    /** The language tag of the release. */
    public String languageTag() {
        return languageTag;
    }

    /** The language data for the release. */
    public Language language() {
        return language;
    }

    /** The texts in reading order: headline, lede, body, sections. */
    public List<TextBlock> blocks() {
        return blocks;
    }

    /** The texts below the headline, in reading order; empty if there are none. */
    public List<TextBlock> blocksBelowHeadline() {
        int first = 0;
        while (first < blocks.size() && blocks.get(first).role() == TextRole.HEADLINE) {
            first++;
        }
        return blocks.subList(first, blocks.size());
    }

    /** The first paragraph of the body, or empty if the body starts with none. */
    public Optional<TextBlock> firstParagraph() {
        return Optional.ofNullable(firstParagraph);
    }

    private static @Nullable TextBlock firstParagraph(List<TextBlock> blocks) {
        for (TextBlock block : blocks) {
            if (block.role() == TextRole.PARAGRAPH) {
                return block;
            }
            if (block.role() == TextRole.BODY) {
                return null;
            }
        }
        return null;
    }
}
