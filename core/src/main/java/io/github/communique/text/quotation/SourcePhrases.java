package io.github.communique.text.quotation;

import io.github.communique.text.NameSearch;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.Language;
import io.github.communique.text.language.PerLanguage;
import io.github.communique.text.language.WordKind;

/** Finds phrases that name the source of quoted words without a reporting verb, such as {@code according to}. */
public final class SourcePhrases {

    private static final PerLanguage<NameSearch.Index<String>> PHRASES = new PerLanguage<>(SourcePhrases::index);

    private SourcePhrases() {}

    /** The index of the word after the phrase that starts with a word; -1 if none does. */
    public static int endAt(TextBlock block, int word) {
        Words words = block.words();
        if (word < 0 || word >= words.size()) {
            return -1;
        }
        NameSearch.Hit<String> hit = PHRASES.of(block.language()).at(words, word);
        return hit == null ? -1 : words.before(hit.end()) + 1;
    }

    private static NameSearch.Index<String> index(Language language) {
        NameSearch.Index<String> index = new NameSearch.Index<>();
        language.words(WordKind.BEFORE_SOURCES).forms().forEach(phrase -> index.addInAllCases(phrase, phrase));
        return index;
    }
}
