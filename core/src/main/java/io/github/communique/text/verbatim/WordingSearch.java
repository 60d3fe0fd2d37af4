package io.github.communique.text.verbatim;

import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.Language;
import io.github.communique.text.language.WordKind;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds recorded wording in texts, in scripts without spaces between words and after prefixes that are joined to a word
 * too. Each search takes bounded time.
 */
public final class WordingSearch {

    private static final Set<UnicodeScript> WITHOUT_SPACES = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.TIBETAN);

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
                || isWithoutSpaces(wording) && letters().mayHave(Words.of(apart(wording)))
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
                    .map(block -> TextBlock.of(apart(block.text())))
                    .toList());
            letters = made;
        }
        return made;
    }

    private static boolean isWithoutSpaces(String text) {
        return text.codePoints().anyMatch(WordingSearch::isWithoutSpaces);
    }

    private static boolean isWithoutSpaces(int codePoint) {
        return Character.isLetter(codePoint) && WITHOUT_SPACES.contains(UnicodeScript.of(codePoint));
    }

    /** The text with a space between letters of scripts without spaces, so that each is a word. */
    private static String apart(String text) {
        StringBuilder apart = new StringBuilder(text.length() * 2);
        boolean isAfterLetter = false;
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            boolean isLetter = isWithoutSpaces(codePoint);
            if (isLetter || isAfterLetter && Character.isLetterOrDigit(codePoint)) {
                apart.append(' ');
            }
            apart.appendCodePoint(codePoint);
            isAfterLetter = isLetter || isAfterLetter && !Character.isLetterOrDigit(codePoint);
            at += Character.charCount(codePoint);
        }
        return apart.toString();
    }
}
