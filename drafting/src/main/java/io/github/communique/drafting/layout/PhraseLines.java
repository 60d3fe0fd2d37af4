package io.github.communique.drafting.layout;

import io.github.communique.text.NameSearch;
import io.github.communique.text.TextBlock;
import io.github.communique.text.language.Language;
import io.github.communique.text.language.PerLanguage;
import io.github.communique.text.language.WordKind;
import org.jspecify.annotations.Nullable;

/** Recognises lines by the phrases at their start, in any case. */
final class PhraseLines {

    private final PerLanguage<NameSearch.Index<String>> phrases;

    PhraseLines(WordKind kind) {
        this.phrases = new PerLanguage<>(language -> index(language, kind));
    }

    /** The phrase at the start of a line, and its value; null if there is none. */
    NameSearch.@Nullable Hit<String> at(TextBlock line) {
        return line.words().isEmpty() ? null : phrases.of(line.language()).at(line.words(), 0);
    }

    /** The phrase that starts with a word, and its value; null if there is none. */
    NameSearch.@Nullable Hit<String> at(TextBlock line, int word) {
        return phrases.of(line.language()).at(line.words(), word);
    }

    private static NameSearch.Index<String> index(Language language, WordKind kind) {
        NameSearch.Index<String> index = new NameSearch.Index<>();
        language.words(kind).forEach(index::addInAllCases);
        return index;
    }
}
