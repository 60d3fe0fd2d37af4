package io.github.communique.benchmarks.corpus;

import java.util.Locale;
import java.util.regex.Pattern;

/** A language of composed releases. */
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

    /** The text with its articles and contractions adjusted to adjacent words. */
    abstract String adjusted(String text);

    /** A quotation with its attribution. */
    String quoted(String words, String cue, String speaker) {
        return opening + words + closingBeforeCue + cue + " " + speaker + ".";
    }

    /** A further quoted sentence by the same speaker, without attribution. */
    String quoted(String sentence) {
        return opening + sentence + "." + closing;
    }
}
