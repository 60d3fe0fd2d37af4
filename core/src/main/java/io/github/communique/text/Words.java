package io.github.communique.text;

import io.github.communique.text.language.HashedWords;
import io.github.communique.text.language.Language;
import io.github.communique.text.language.WordClass;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * The words of one text, in order. Methods that take the index of a word create no objects; {@link Word} objects are
 * created only if the words are read as a list.
 */
public final class Words extends AbstractList<Word> implements RandomAccess, HashedWords {

    private final String text;
    private final WordStore store;
    private final int from;
    private final int to;
    private final int shapes;
    private final long classes;

    /**
     * Creates a view of words in a store.
     *
     * @param shapes the union of the shapes of the words
     * @param classes the union of the codes of the words
     */
    Words(String text, WordStore store, int from, int to, int shapes, long classes) {
        this.text = text;
        this.store = store;
        this.from = from;
        this.to = to;
        this.shapes = shapes;
        this.classes = classes;
    }

    /** Scans the words of a text outside a release. */
    public static Words of(String text) {
        return TextScanner.of(Language.none()).scan(text).words();
    }

    @Override
    public int size() {
        return to - from;
    }

    @Override
    public Word get(int word) {
        return new Word(start(word), end(word), text(word));
    }

    /** The index of the first {@code char} of a word. */
    public int start(int word) {
        return store.start(from + word);
    }

    /** The index after the last {@code char} of a word. */
    public int end(int word) {
        return store.end(from + word);
    }

    /** The text of a word. */
    public String text(int word) {
        return text.substring(start(word), end(word));
    }

    /** The text between a word and the one before it. */
    public String gapBefore(int word) {
        return text.substring(end(word - 1), start(word));
    }

    /** The hash of a word: equal for equal words, composed or not; collisions are rare. */
    @Override
    public int hash(int word) {
        return store.hash(from + word);
    }

    /** Whether the vocabulary of the language lists a word in a class. */
    public boolean is(int word, WordClass wordClass) {
        return wordClass.isIn(store.code(from + word));
    }

    /**
     * Whether one of the words may be in a class; {@code false} means that none is. Answers for the whole text if this
     * is a part of it. Takes constant time.
     */
    public boolean mayHave(WordClass wordClass) {
        return wordClass.isIn(classes);
    }

    /**
     * Whether one of the words may have digits; {@code false} means that none has. Answers for the whole text if this
     * is a part of it. Takes constant time.
     */
    public boolean mayHaveDigits() {
        return (shapes & WordStore.DIGITS) != 0;
    }

    /**
     * Whether one of the words may start with a letter beyond Latin; {@code false} means that none does. Answers for
     * the whole text if this is a part of it. Takes constant time.
     */
    public boolean mayBeForeign() {
        return (shapes & WordStore.FOREIGN) != 0;
    }

    /**
     * Whether one of the words may have a character outside ASCII; {@code false} means that none has. Answers for the
     * whole text if this is a part of it. Takes constant time.
     */
    public boolean mayBeNonAscii() {
        return (shapes & WordStore.NON_ASCII) != 0;
    }

    /**
     * The value of a word in a class of the vocabulary, for example 7 for {@code July}; -1 if it is not in the class.
     */
    public int value(int word, WordClass wordClass) {
        return wordClass.value(store.code(from + word));
    }

    /** Whether a word equals another text, both composed. */
    @Override
    public boolean equals(int word, String other) {
        int length = end(word) - start(word);
        return length == other.length() && text.startsWith(other, start(word))
                || store.shape(from + word, WordStore.MARKED)
                        && Letters.composedWord(text(word)).equals(other);
    }

    /** Whether two words are equal, both composed. */
    public boolean equals(int word, Words others, int other) {
        return hash(word) == others.hash(other)
                && (text.regionMatches(start(word), others.text, others.start(other), end(word) - start(word))
                                && end(word) - start(word) == others.end(other) - others.start(other)
                        || Letters.composedWord(text(word)).equals(Letters.composedWord(others.text(other))));
    }

    /** Whether another text has the same words. */
    public boolean sameAs(Words others) {
        if (size() != others.size()) {
            return false;
        }
        for (int i = 0; i < size(); i++) {
            if (!equals(i, others, i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word starts with a capital letter. */
    public boolean isCapitalised(int word) {
        return store.shape(from + word, WordStore.CAPITALISED);
    }

    /** Whether a word has at least two capital letters and no small ones: an acronym, or a word in capitals. */
    public boolean isInCapitals(int word) {
        return store.shape(from + word, WordStore.CAPITALISED)
                && !store.shape(from + word, WordStore.SMALL)
                && end(word) - start(word) > 1;
    }

    /** Whether a word has a small letter. */
    public boolean hasSmallLetters(int word) {
        return store.shape(from + word, WordStore.SMALL);
    }

    /** Whether a word may have a capital letter or a digit; {@code false} means that it has neither. */
    public boolean mayHaveCapitalOrDigit(int word) {
        return store.shape(from + word, WordStore.CAPITAL | WordStore.DIGITS | WordStore.NON_ASCII);
    }

    /** Whether a word consists of ASCII digits only. */
    public boolean isNumber(int word) {
        return store.shape(from + word, WordStore.DIGITS)
                && !store.shape(from + word, WordStore.LETTERS | WordStore.NON_ASCII);
    }

    /** Whether a word starts with an ASCII digit. */
    public boolean startsWithDigit(int word) {
        char first = firstChar(word);
        return first >= '0' && first <= '9';
    }

    /** The number of ASCII digits at the start of a word. */
    public int leadingDigits(int word) {
        int at = start(word);
        while (at < end(word) && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - start(word);
    }

    public char firstChar(int word) {
        return text.charAt(start(word));
    }

    /** Whether a word has a character outside ASCII. */
    public boolean isNonAscii(int word) {
        return store.shape(from + word, WordStore.NON_ASCII);
    }

    /** The index of the last word that starts before an offset; -1 if there is none. Takes logarithmic time. */
    public int before(int offset) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (start(middle) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** The words from one index to another, exclusive. */
    @Override
    public Words subList(int first, int last) {
        return new Words(text, store, from + first, from + last, shapes, classes);
    }

    /** A hash of all words: equal for equal sequences of words; collisions are rare. */
    public int hashOfAll() {
        int hash = size();
        for (int i = 0; i < size(); i++) {
            hash = hash * 31 + hash(i);
        }
        return hash;
    }

    /** The words in lower case. */
    public List<String> lowerCase() {
        return stream().map(Word::lowerCase).toList();
    }
}
