package io.github.communique.text.language;

import java.util.Locale;

/** What the rules know of a language beside its words, stated in the file {@code language.txt} of its folder. */
public enum Trait {
    /** Names of persons and bodies have no cases: they stand in a sentence as they stand alone. */
    NAMES_KEEP_THEIR_FORM,
    /** Marks on letters are of names and of loan words only. */
    MARKS_ON_NAMES_ONLY,
    /** Endings, or words of a name, differ in marks alone. */
    MARKS_TELL_WORDS_APART,
    /** Capital letters are often printed without their marks. */
    CAPITALS_WITHOUT_MARKS,
    /** A short word loses its vowel before another and is joined to it by an apostrophe: l’eau, dell’acqua. */
    ELIDES_VOWELS,
    /** A space stands before the marks {@code ; : ! ?}. */
    SPACE_BEFORE_MARKS,
    /** In dates in digits either the day or the month may stand first; with regions as value, in these only. */
    AMBIGUOUS_NUMERIC_DATES,
    /** The mark between groups of three digits, as its value. */
    DIGIT_GROUPING,
    /** A paragraph that begins with a dash quotes. */
    QUOTES_WITH_DASH,
    /** Practice uses the quotation marks in either direction. */
    QUOTES_IN_EITHER_DIRECTION,
    /** A quotation mark within a word makes an abbreviation. */
    MARK_IN_WORD_ABBREVIATES,
    /** Practice quotes with ” at both ends as well. */
    CLOSING_MARK_AT_BOTH_ENDS;

    private final String fileName = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Its name in {@code language.txt}. */
    public String fileName() {
        return fileName;
    }
}
