package io.github.communique.text;

/**
 * A word of a text: letters, digits and combining marks.
 *
 * @param start the index of its first {@code char} in the text
 * @param end the index after its last {@code char}
 * @param text the word
 */
public record Word(int start, int end, String text) {

    /** The word in lower case, independent of the default locale. */
    public String lowerCase() {
        return Letters.lowerCase(text);
    }

    /** The word composed (NFC). */
    public String composed() {
        return Letters.composedWord(text);
    }

    /** The word without diacritics. */
    public String withoutMarks() {
        return Letters.withoutMarks(composed());
    }
}
