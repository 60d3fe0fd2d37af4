package io.github.communique.text;

/**
 * A word of a text: letters, digits and the marks on them.
 *
 * @param start its first {@code char} in the text
 * @param end the {@code char} after its last
 * @param text the word
 */
public record Word(int start, int end, String text) {

    /** The word in lower case, whatever the language of the machine. */
    public String lowerCase() {
        return Letters.lowerCase(text);
    }

    /** The word composed (NFC). */
    public String composed() {
        return Letters.composedWord(text);
    }

    /** The word without the marks on its letters. */
    public String withoutMarks() {
        return Letters.withoutMarks(composed());
    }
}
