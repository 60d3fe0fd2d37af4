package io.github.communique.drafting.mention;

import io.github.communique.text.Letters;
import io.github.communique.text.TextBlock;
import io.github.communique.text.language.WordKind;

/** Recognises the small words between names: articles, conjunctions, words that connect the words of a name. */
public final class Connectives {

    private Connectives() {}

    /** {@code the}, {@code a}, {@code his}: a word that starts the mention of a person or body. */
    public static boolean isArticle(TextBlock block, int word) {
        return isArticle(block, block.words().text(word));
    }

    /** Whether a word taken from a text is an article in the language of the text. */
    public static boolean isArticle(TextBlock block, String word) {
        return has(block, WordKind.BEFORE_SPEAKERS, Letters.lowerCase(word)) || has(block, WordKind.ARTICLES, word);
    }

    /** {@code and}, {@code as well as}: a word that joins two persons or bodies. */
    public static boolean isJunction(TextBlock block, int word) {
        return has(block, WordKind.JUNCTIONS, block.words().text(word));
    }

    /** {@code of}, {@code for}: a word that connects the words of a name or an office. */
    public static boolean isConnecting(TextBlock block, int word) {
        return has(
                block,
                WordKind.CONNECTING_WORDS,
                Letters.lowerCase(block.words().text(word)));
    }

    /** {@code in}, {@code at}: a word before the place of an event. */
    public static boolean isBeforePlace(TextBlock block, int word) {
        return has(block, WordKind.BEFORE_PLACES, block.words().text(word));
    }

    private static boolean has(TextBlock block, WordKind kind, String word) {
        return block.language().words(kind).contains(word);
    }
}
