package io.github.communique.registry;

import java.util.Optional;

/** Knows the quotation marks of languages. A host can replace it, or extend the built-in one with {@link #and}. */
@FunctionalInterface
public interface QuotationMarkRegistry {

    /**
     * The marks of a language.
     *
     * @param languageTag a BCP 47 tag, for example {@code fr-CH}
     * @return the marks, or empty if the language is not known
     */
    Optional<QuotationMarks> marksOf(String languageTag);

    /** This registry, with another for the languages it does not know. */
    default QuotationMarkRegistry and(QuotationMarkRegistry more) {
        return languageTag -> marksOf(languageTag).or(() -> more.marksOf(languageTag));
    }

    /** The built-in data, Unicode CLDR 48. */
    static QuotationMarkRegistry builtIn() {
        return QuotationMarks::of;
    }
}
