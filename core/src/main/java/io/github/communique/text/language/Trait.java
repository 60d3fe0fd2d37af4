package io.github.communique.text.language;

import java.util.Locale;

/** Properties of a language other than its words, stated in the file {@code language.txt} of its folder. */
public enum Trait {
    /** Names of persons and bodies are not inflected: they have the same form within a sentence as alone. */
    UNINFLECTED_NAMES,
    /** Only names and loan words have diacritics. */
    DIACRITICS_ON_NAMES_ONLY,
    /** Inflected forms, or different names, differ only in diacritics. */
    DIACRITICS_DISTINGUISH_WORDS,
    /** Capital letters are often printed without their diacritics. */
    CAPITALS_WITHOUT_DIACRITICS,
    /** A short word loses its vowel before another and is joined to it by an apostrophe: l’eau, dell’acqua. */
    ELIDES_VOWELS,
    /** There is a space before the marks {@code ; : ! ?}. */
    SPACE_BEFORE_PUNCTUATION,
    /** In numeric dates either the day or the month may come first; if the value lists regions, only in these. */
    AMBIGUOUS_NUMERIC_DATES,
    /** The separator of groups of three digits, as the value. */
    DIGIT_GROUPING,
    /** A dash at the start of a paragraph introduces a quotation. */
    QUOTATION_DASH,
    /** Quotation marks are used in either direction. */
    QUOTATION_MARKS_IN_EITHER_DIRECTION,
    /** A quotation mark within a word marks an abbreviation. */
    QUOTATION_MARK_IN_ABBREVIATIONS,
    /** Quotations with ” at both ends are also in use. */
    CLOSING_MARK_AT_BOTH_ENDS,
    /** The verb stands second, so that the subject follows it if another phrase begins the sentence. */
    VERB_SECOND,
    /**
     * The complement of an office follows it without a preposition, so that capitalised words after an office may be
     * its complement rather than a name: Botschafter Frankreichs, prezydent Polski.
     */
    COMPLEMENTS_WITHOUT_PREPOSITION;

    private final String fileName = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The name of the trait in {@code language.txt}. */
    public String fileName() {
        return fileName;
    }
}
