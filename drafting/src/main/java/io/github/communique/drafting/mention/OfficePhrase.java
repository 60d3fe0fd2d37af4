package io.github.communique.drafting.mention;

import io.github.communique.text.Letters;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.WordClass;
import io.github.communique.text.language.WordKind;
import org.jspecify.annotations.Nullable;

/**
 * An office beside a name: {@code the KFOR Commander, Major General Ida Example}; {@code Ida Example, director of the
 * Harbour Office,}.
 *
 * @param first the index of its first word, without the article
 * @param endExclusive the index of the word after it
 */
record OfficePhrase(int first, int endExclusive) {

    private static final int MAX_WORDS = 16;
    private static final int MAX_WORDS_BEFORE_HEAD = 6;

    /**
     * The office before the name between commas, which may end in an adjective: {@code la ministre des Affaires étrangères,
     * Anne Exemple,}; null if there is none.
     */
    static @Nullable OfficePhrase withAdjectiveBefore(TextBlock block, int word) {
        int last = word - 1;
        boolean mayEndInAdjective = last > 1
                && block.language().knows(WordKind.GENITIVES)
                && isLinked(block, last)
                && block.words().isCapitalised(last - 1)
                && !block.words().isCapitalised(last)
                && !block.words().is(last, WordClass.FUNCTION)
                && !block.words().is(last, WordClass.REPORTING_VERB)
                && !Connectives.isConnecting(block, last);
        OfficePhrase noun = mayEndInAdjective ? before(block, last) : null;
        return noun == null || !Connectives.isConnecting(block, last - 2) ? null : new OfficePhrase(noun.first, word);
    }

    /** The office that ends directly before a word, with a comma between if so required; null if there is none. */
    static @Nullable OfficePhrase before(TextBlock block, int word) {
        Words words = block.words();
        int last = word - 1;
        if (last < 0) {
            return null;
        }
        int first = last + 1;
        int start = -1;
        while (first > 0 && last - first + 1 < MAX_WORDS && mayBePart(block, first - 1, first <= last)) {
            first--;
            boolean begins = first == 0
                    || !isLinked(block, first)
                    || Connectives.isArticle(block, first)
                    || Connectives.isJunction(block, first);
            if (begins) {
                int from =
                        Connectives.isArticle(block, first) || Connectives.isJunction(block, first) ? first + 1 : first;
                boolean isAtBorder =
                        !Connectives.isArticle(block, first) || first == 0 || !isComplement(block, first - 1);
                if (isAtBorder && from <= last && hasHead(block, from, last)) {
                    start = from;
                    break;
                }
            }
        }
        if (start < 0
                && first <= last
                && hasHead(block, first, last)
                && block.words().isCapitalised(first)) {
            start = first;
        }
        return start < 0 || !words.isCapitalised(start) && !isOfficeNoun(block, start)
                ? null
                : new OfficePhrase(start, word);
    }

    /** The office that starts with a word, after a comma; null if there is none. */
    static @Nullable OfficePhrase after(TextBlock block, int word) {
        Words words = block.words();
        int first = word < words.size() && Connectives.isArticle(block, word) ? word + 1 : word;
        int end = first;
        int head = -1;
        while (end < words.size() && end - first < MAX_WORDS && (end == first || isLinked(block, end))) {
            boolean isVerb = words.is(end, WordClass.REPORTING_VERB) && !words.isCapitalised(end);
            if (isVerb) {
                break;
            }
            if (head < 0 && isOfficeNoun(block, end) && end - first <= MAX_WORDS_BEFORE_HEAD) {
                head = end;
            }
            boolean isPart = words.isCapitalised(end)
                    || Connectives.isArticle(block, end)
                    || Connectives.isConnecting(block, end)
                    || isOfficeNoun(block, end)
                    || head < 0
                    || words.startsWithDigit(end);
            if (!isPart) {
                break;
            }
            end++;
        }
        while (end > first && (Connectives.isConnecting(block, end - 1) || Connectives.isArticle(block, end - 1))) {
            end--;
        }
        boolean isClosed = end == words.size() || !isLinked(block, end) || words.is(end, WordClass.REPORTING_VERB);
        boolean isPlain = head >= 0 && areOfOffice(block, first, head);
        return isPlain && isClosed && !isPersonal(block, first) ? new OfficePhrase(first, end) : null;
    }

    /** Whether the words before the head noun can belong to it: names and adjectives, not a clause. */
    private static boolean areOfOffice(TextBlock block, int first, int head) {
        Words words = block.words();
        for (int i = first; i < head; i++) {
            boolean isOther = words.is(i, WordClass.PRONOUN)
                    || words.is(i, WordClass.FUNCTION) && !Connectives.isConnecting(block, i);
            if (isOther) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPersonal(TextBlock block, int word) {
        return word < block.words().size() && block.words().is(word, WordClass.PRONOUN);
    }

    /** Whether an office noun is the head: the last word, or before the first complement. */
    private static boolean hasHead(TextBlock block, int first, int last) {
        if (isOfficeNoun(block, last)) {
            return true;
        }
        for (int i = first; i <= last; i++) {
            if (isOfficeNoun(block, i)) {
                return i < last && Connectives.isConnecting(block, i + 1);
            }
            if (Connectives.isConnecting(block, i)) {
                return false;
            }
        }
        return false;
    }

    static boolean isOfficeNoun(TextBlock block, int word) {
        return block.language()
                .words(WordKind.OFFICE_NOUNS)
                .contains(block.words().text(word));
    }

    private static boolean mayBePart(TextBlock block, int word, boolean needsLink) {
        boolean isLinked = !needsLink || isLinked(block, word + 1);
        Words words = block.words();
        boolean isTime = words.isCapitalised(word)
                && !Connectives.isArticle(block, word)
                && (words.is(word, WordClass.RELATIVE_DATE)
                        || words.is(word, WordClass.WEEKDAY)
                        || words.is(word, WordClass.MONTH));
        return isLinked
                && !isTime
                && (block.words().isCapitalised(word)
                        || isOfficeNoun(block, word)
                        || Connectives.isArticle(block, word)
                        || Connectives.isConnecting(block, word));
    }

    /** Whether a space or a hyphen alone separates a word from the one before it. */
    private static boolean isLinked(TextBlock block, int word) {
        String gap = word == 0 ? "" : block.gapBefore(word);
        return gap.length() == 1 && (Letters.isSpace(gap.charAt(0)) || "-‑’'".indexOf(gap.charAt(0)) >= 0);
    }

    private static boolean isComplement(TextBlock block, int word) {
        return Connectives.isConnecting(block, word) && !Connectives.isJunction(block, word);
    }
}
