package io.github.communique.text.mention;

import io.github.communique.text.NameSearch;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.Language;
import io.github.communique.text.language.PerLanguage;
import io.github.communique.text.language.WordKind;
import io.github.communique.text.language.WordList;
import java.util.Optional;

/**
 * Recognises names of groups that mean all members of an organisation: <i>the 30 NATO Allies</i>, but not <i>12 NATO
 * Allies</i>.
 */
public final class WholeMembership {

    private static final PerLanguage<NameSearch.Index<String>> PHRASES = new PerLanguage<>(WholeMembership::index);
    private static final int MAX_DIGITS = 3;

    private WholeMembership() {}

    /**
     * The acronym of the organisation whose members the end of a group's name denotes; empty if it does not denote all
     * members of an organisation.
     */
    public static Optional<String> in(String name, Language language) {
        TextBlock block = TextBlock.of(name);
        Words words = block.words();
        for (int i = 1; i < words.size(); i++) {
            NameSearch.Hit<String> members = PHRASES.of(language).at(words, i);
            if (members != null && members.end() == name.length()) {
                int before = isNumber(words, i - 1) && block.followsDirectly(i) ? i - 1 : i;
                boolean isWhole = before > 0
                        && block.followsDirectly(before)
                        && language.words(WordKind.DETERMINERS)
                                .contains(words.get(before - 1).lowerCase());
                return isWhole ? Optional.of(members.value()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isNumber(Words words, int word) {
        return words.isNumber(word) && words.end(word) - words.start(word) <= MAX_DIGITS;
    }

    private static NameSearch.Index<String> index(Language language) {
        NameSearch.Index<String> index = new NameSearch.Index<>();
        WordList phrases = language.words(WordKind.MEMBERSHIPS);
        for (String phrase : phrases.forms()) {
            String acronym = phrases.value(phrase);
            if (acronym != null) {
                index.add(phrase, acronym);
            }
        }
        return index;
    }
}
