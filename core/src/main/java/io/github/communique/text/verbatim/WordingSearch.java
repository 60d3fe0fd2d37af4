package io.github.communique.text.verbatim;

import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.Language;
import io.github.communique.text.language.WordKind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds recorded wording in texts, in scripts without spaces between words and after prefixes that are joined to a word
 * too. Each search takes bounded time.
 */
public final class WordingSearch {

    private final List<TextBlock> blocks;
    private final Set<String> prefixes;
    private final PhrasePlaces words;
    private @Nullable PhrasePlaces letters;

    /**
     * Prepares the search.
     *
     * @param blocks the texts
     * @param language their language, whose joined prefixes may precede the wording
     */
    public WordingSearch(List<TextBlock> blocks, Language language) {
        this.blocks = blocks;
        this.prefixes = language.words(WordKind.JOINED_PREFIXES).forms();
        this.words = new PhrasePlaces(blocks);
    }

    /** Whether the wording may occur in the texts; not certain if all of its words are frequent. */
    public boolean mayHave(String wording) {
        return words.mayHave(Words.of(wording))
                || LetterWords.areIn(wording) && letters().mayHave(Words.of(LetterWords.apart(wording)))
                || mayHaveAfterPrefix(wording);
    }

    private boolean mayHaveAfterPrefix(String wording) {
        String first = wording.stripLeading();
        return !first.isEmpty() && prefixes.stream().anyMatch(prefix -> words.mayHave(Words.of(prefix + first)));
    }

    private PhrasePlaces letters() {
        PhrasePlaces made = letters;
        if (made == null) {
            made = new PhrasePlaces(blocks.stream()
                    .map(block -> TextBlock.of(LetterWords.apart(block.text())))
                    .toList());
            letters = made;
        }
        return made;
    }
}
