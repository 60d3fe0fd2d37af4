package io.github.communique.text.mention;

import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.Language;
import io.github.communique.text.language.PerLanguage;
import io.github.communique.text.language.Trait;
import io.github.communique.text.language.WordKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Distinguishes names of persons from the complements of offices in languages in which complements have no preposition:
 * {@code pułkownik Jan Przykład}, but {@code prezydent Polski}. There only a given name and a family name are a certain
 * name, and only in the nominative.
 */
public final class NamesAndComplements {

    private static final PerLanguage<Endings> ENDINGS = new PerLanguage<>(Endings::new);
    private static final int PARTS = 2;
    private static final String HYPHENS = "-‑";

    private NamesAndComplements() {}

    /** Whether capitalised words after an office, or beside it, are certainly a name. */
    public static boolean isName(TextBlock block, int first, int endExclusive) {
        return !block.language().has(Trait.COMPLEMENTS_WITHOUT_PREPOSITION)
                || block.words().isCapitalised(first)
                        && parts(block, first, endExclusive) == PARTS
                        && isNominative(block, first, endExclusive);
    }

    /** Whether capitalised words after a courtesy title are certainly a name. */
    static boolean isNameAfterCourtesyTitle(TextBlock block, int first, int endExclusive) {
        return !block.language().knows(WordKind.OBLIQUE_ENDINGS) || isName(block, first, endExclusive);
    }

    /**
     * Whether a word in small letters may be a particle within a name. An article is one only after another particle, as
     * in {@code von der}; after a name, it starts another phrase.
     */
    public static boolean isParticle(TextBlock block, int word) {
        Language language = block.language();
        String text = block.words().text(word);
        return language.words(WordKind.NAME_PARTICLES).contains(text)
                && !(language.words(WordKind.ARTICLES).contains(text)
                        && word > 0
                        && block.words().isCapitalised(word - 1));
    }

    /** The number of given and family names: words joined by a hyphen are one, particles and initials are none. */
    private static int parts(TextBlock block, int first, int endExclusive) {
        Words words = block.words();
        int parts = 0;
        for (int i = first; i < endExclusive; i++) {
            boolean isJoined = i > first
                    && block.gapBefore(i).length() == 1
                    && HYPHENS.indexOf(block.gapBefore(i).charAt(0)) >= 0;
            boolean isPart = words.isCapitalised(i) && words.end(i) - words.start(i) > 1 && !isJoined;
            parts += isPart ? 1 : 0;
        }
        return parts;
    }

    private static boolean isNominative(TextBlock block, int first, int endExclusive) {
        Endings endings = ENDINGS.of(block.language());
        Words words = block.words();
        boolean isNominative =
                endings.exceptions.contains(words.text(first)) || !ends(words.text(first), endings.given);
        for (int i = first; i < endExclusive; i++) {
            isNominative &= !ends(words.text(i), endings.any);
        }
        return isNominative;
    }

    private static boolean ends(String word, List<String> endings) {
        return endings.stream().anyMatch(word::endsWith);
    }

    /** The endings of a language: of given names, which have a value, of any word, and the names that end like these. */
    private static final class Endings {

        private final List<String> given = new ArrayList<>();
        private final List<String> any = new ArrayList<>();
        private final List<String> exceptions = new ArrayList<>();

        Endings(Language language) {
            language.words(WordKind.OBLIQUE_ENDINGS).forEach((form, value) -> {
                boolean isEnding = form.charAt(0) == '-';
                List<String> endings = value.isEmpty() ? any : given;
                (isEnding ? endings : exceptions).add(isEnding ? form.substring(1) : form);
            });
        }
    }
}
