package io.github.communique.text;

import io.github.communique.PressRelease;
import io.github.communique.body.TextRole;
import io.github.communique.text.language.Language;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one pass over the text of a release finds; rules only read it. */
public final class TextAnalysis {

    private final String languageTag;
    private final Language language;
    private final List<TextBlock> blocks;

    private @Nullable WordIndex index;

    private TextAnalysis(PressRelease release) {
        this.languageTag = release.getLanguage();
        this.language = Language.of(release.getLanguage());
        this.blocks = TextBlocks.of(release, language);
    }

    /** Analyses the text of a release. */
    public static TextAnalysis of(PressRelease release) {
        return new TextAnalysis(release);
    }

    /** Where each word stands. */
    public WordIndex index() {
        WordIndex made = index;
        if (made == null) {
            made = new WordIndex(blocks);
            index = made;
        }
        return made;
    }
    /** The language of the release, as it states it. */
    public String languageTag() {
        return languageTag;
    }

    /** What is known of the language of the release. */
    public Language language() {
        return language;
    }

    /** The texts in reading order: headline, lede, body, sections. */
    public List<TextBlock> blocks() {
        return blocks;
    }

    /** The first paragraph of the body, or empty if the body starts with none. */
    public Optional<TextBlock> firstParagraph() {
        return blocks.stream()
                .filter(block -> block.role() == TextRole.PARAGRAPH || block.role() == TextRole.BODY)
                .findFirst()
                .filter(block -> block.role() == TextRole.PARAGRAPH);
    }
}
