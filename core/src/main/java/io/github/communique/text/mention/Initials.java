package io.github.communique.text.mention;

import io.github.communique.text.Letters;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.WordClass;
import io.github.communique.text.language.WordKind;

/**
 * Decides whether a letter with a full stop is an initial in a language that has a title of the same form, such as
 * {@code M.}
 */
final class Initials {

    /** The maximum number of words in an entry of a list of authors: one or two initials and a name. */
    private static final int MAX_WORDS_OF_ENTRY = 4;

    private Initials() {}

    /**
     * Whether a word is an initial: within a name, or in a list of names in which other names start with initials that
     * are not titles.
     */
    static boolean isInitial(TextBlock block, int word, int endOfName) {
        return isLetter(block, word)
                && (followsGivenName(block, word) || isListedBefore(block, word) || isListedAfter(block, endOfName));
    }

    private static boolean isLetter(TextBlock block, int word) {
        Words words = block.words();
        return word < words.size()
                && words.end(word) - words.start(word) == 1
                && words.isCapitalised(word)
                && block.at(words.end(word)) == '.';
    }

    private static boolean isOtherInitial(TextBlock block, int word) {
        return isLetter(block, word) && !block.words().is(word, WordClass.TITLE);
    }

    /**
     * Whether the initial follows a given name: the M. of Samuel M. Beispiel and J. M. Beispiel, but not of le
     * président du Mali M. Beispiel.
     */
    private static boolean followsGivenName(TextBlock block, int word) {
        Words words = block.words();
        if (word == 0 || words.is(word - 1, WordClass.TITLE)) {
            return false;
        }
        if (isLetter(block, word - 1)) {
            return words.start(word) - words.end(word - 1) <= 2;
        }
        return words.isCapitalised(word - 1)
                && !words.is(word - 1, WordClass.FUNCTION)
                && !words.isInCapitals(word - 1)
                && block.followsDirectly(word)
                && (word == 1 || !isJoined(block, word - 1));
    }

    /** After a preposition, an article or another capitalised word, the word is part of the name of a body or place. */
    private static boolean isJoined(TextBlock block, int word) {
        String before = Letters.lowerCase(block.words().text(word - 1));
        boolean isNear = block.gapBefore(word).length() == 1;
        return isNear
                && (block.language().words(WordKind.CONNECTING_WORDS).contains(before)
                        || block.language().words(WordKind.GENITIVES).contains(before)
                        || block.language().words(WordKind.ARTICLES).contains(before)
                        || block.words().isCapitalised(word - 1));
    }

    private static boolean isListedBefore(TextBlock block, int word) {
        if (word == 0 || !block.gapBefore(word).startsWith(",")) {
            return false;
        }
        for (int i = word - 1; i >= Math.max(0, word - MAX_WORDS_OF_ENTRY); i--) {
            if (isOtherInitial(block, i)) {
                return true;
            }
            if (i < word - 1 && block.gapBefore(i + 1).indexOf(',') >= 0) {
                return false;
            }
        }
        return false;
    }

    private static boolean isListedAfter(TextBlock block, int endOfName) {
        return endOfName < block.words().size()
                && block.gapBefore(endOfName).startsWith(",")
                && isOtherInitial(block, endOfName);
    }
}
