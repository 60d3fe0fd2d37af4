package io.github.communique.text;

import io.github.communique.PressRelease;
import io.github.communique.body.TextRole;
import io.github.communique.text.language.Languages;
import io.github.communique.text.language.Vocabulary;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one pass over the text of a release finds; rules only read it. */
public final class TextAnalysis {

    private final String languageTag;
    private final String language;
    private final List<TextBlock> blocks;

    private @Nullable WordIndex index;

    private TextAnalysis(PressRelease release) {
        this.languageTag = release.getLanguage();
        this.language = Languages.primary(release.getLanguage());
        this.blocks = TextBlocks.of(release);
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

    /** Whether words of the language are known, such as months, numbers and titles: of English and French. */
    public boolean hasKnownWords() {
        return Vocabulary.LANGUAGES.contains(language);
    }

    /** The language of the release, as it states it. */
    public String languageTag() {
        return languageTag;
    }

    /** The language of the release without script and region, in small letters. */
    public String language() {
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
