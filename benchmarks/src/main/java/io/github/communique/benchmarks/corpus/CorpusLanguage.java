package io.github.communique.benchmarks.corpus;

import java.util.Locale;
import java.util.regex.Pattern;

/** A language in which releases are composed. */
enum CorpusLanguage {
    /** English, with curly quotation marks. */
    ENGLISH("en", "english", "“", ",” ", "”") {
        @Override
        String adjusted(String text) {
            return ARTICLE_BEFORE_VOWEL.matcher(text).replaceAll("$1n ");
        }
    },
    /** French, with guillemets and narrow no-break spaces. */
    FRENCH("fr", "french", "«\u202F", "\u202F», ", "\u202F»") {
        @Override
        String adjusted(String text) {
            String contracted = text.replace(" de le ", " du ")
                    .replace(" de les ", " des ")
                    .replace(" de des ", " de ")
                    .replace(" à le ", " au ")
                    .replace(" à les ", " aux ");
            return ELIDED.matcher(contracted).replaceAll("$1’");
        }
    };

    private static final Pattern ARTICLE_BEFORE_VOWEL = Pattern.compile("\\b([Aa]) (?=[aeio])");
    private static final Pattern ELIDED = Pattern.compile("\\b([dq]u?)e (?=[aeiouyhéèêAEIOUÉ])");

    private final String tag;
    private final String grammar;
    private final String opening;
    private final String closingBeforeCue;
    private final String closing;

    CorpusLanguage(String tag, String grammar, String opening, String closingBeforeCue, String closing) {
        this.tag = tag;
        this.grammar = grammar;
        this.opening = opening;
        this.closingBeforeCue = closingBeforeCue;
        this.closing = closing;
    }

    /** The tag, for example {@code en}. */
    String tag() {
        return tag;
    }

    Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** The name of its grammar, for example {@code english}. */
    String grammar() {
        return grammar;
    }

    /** The text with the articles and contractions that the words side by side need. */
    abstract String adjusted(String text);

    /** A quotation and the words that attribute it. */
    String quoted(String words, String cue, String speaker) {
        return opening + words + closingBeforeCue + cue + " " + speaker + ".";
    }

    /** A further sentence of the same speaker, without words that attribute it. */
    String quoted(String sentence) {
        return opening + sentence + "." + closing;
    }
}
