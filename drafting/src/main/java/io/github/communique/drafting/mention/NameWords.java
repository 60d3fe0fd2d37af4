package io.github.communique.drafting.mention;

import io.github.communique.text.Letters;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.WordClass;
import io.github.communique.text.language.WordKind;
import io.github.communique.text.mention.NamesAndComplements;

/** Judges whether capitalised words may be the name of a person. */
final class NameWords {

    private static final int MAX_WORDS = 5;
    private static final String WITHIN = " \u00A0\u202F-‑’'";

    private NameWords() {}

    /** The index of the word after the name that starts with a word; the word itself if there is none. */
    static int endOfName(TextBlock block, int first) {
        Words words = block.words();
        int end = first;
        for (int i = first; i < words.size() && i - first < MAX_WORDS; i++) {
            boolean isLinked = i == first || isWithin(block, i);
            boolean isName = mayBeOfPerson(block, i);
            boolean isParticle = i > first && NamesAndComplements.isParticle(block, i);
            boolean isPreposition = i > first && !isParticle && isPreposition(block, i);
            if (!isLinked || isPreposition || !isName && !isParticle) {
                break;
            }
            end = isName ? i + 1 : end;
        }
        return end;
    }

    /** In a headline in title case, a preposition has a capital too: {@code Brandt After the Talks}. */
    private static boolean isPreposition(TextBlock block, int word) {
        String text = Letters.lowerCase(block.words().text(word));
        return has(block, WordKind.PREPOSITIONS, text) && !has(block, WordKind.NAME_PARTICLES, text);
    }

    /** Whether one of the words belongs to a body, an office or a heading rather than to a person. */
    static boolean hasOther(TextBlock block, int first, int endExclusive) {
        for (int i = first; i < endExclusive; i++) {
            if (isOther(block, block.words().text(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOther(TextBlock block, String text) {
        return has(block, WordKind.NON_PERSONS, text)
                || has(block, WordKind.ORGANISATION_NOUNS, text)
                || has(block, WordKind.OFFICE_NOUNS, text);
    }

    /** Whether a word can be part of the name of a person: capitalised, and no word of a body, an office or a date. */
    static boolean mayBeOfPerson(TextBlock block, int word) {
        Words words = block.words();
        String text = words.text(word);
        return words.isCapitalised(word)
                && !(words.isInCapitals(word) && words.end(word) - words.start(word) > 1)
                && !words.is(word, WordClass.FUNCTION)
                && !words.is(word, WordClass.PRONOUN)
                && !isOfDate(block, word)
                && !words.is(word, WordClass.WEEKDAY)
                && !words.is(word, WordClass.RELATIVE_DATE)
                && !isOther(block, text)
                && !has(block, WordKind.SECTION_KINDS, Letters.lowerCase(text));
    }

    /** A month beside a number, or alone; in {@code Jan Example} it is a given name. */
    private static boolean isOfDate(TextBlock block, int word) {
        Words words = block.words();
        boolean isBesideNumber = word > 0 && words.startsWithDigit(word - 1)
                || word + 1 < words.size() && words.startsWithDigit(word + 1);
        boolean isGivenName = word + 1 < words.size()
                && block.followsDirectly(word + 1)
                && words.isCapitalised(word + 1)
                && !words.isInCapitals(word + 1);
        return words.is(word, WordClass.MONTH) && (isBesideNumber || !isGivenName);
    }

    private static boolean has(TextBlock block, WordKind kind, String text) {
        return block.language().words(kind).contains(text);
    }

    private static boolean isWithin(TextBlock block, int word) {
        String gap = block.gapBefore(word);
        boolean isAfterInitial = block.words().end(word - 1) - block.words().start(word - 1) == 1;
        return gap.length() == 1 && WITHIN.indexOf(gap.charAt(0)) >= 0
                || isAfterInitial && gap.length() == 2 && gap.charAt(0) == '.' && Letters.isSpace(gap.charAt(1));
    }
}
