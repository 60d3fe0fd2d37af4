package io.github.communique.text.language;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of words in the folder of a language, one file each: {@link #MONTHS} is {@code months.txt}. The first line
 * of each file says what the kind is for.
 */
public enum WordKind {
    MONTHS(WordClass.MONTH),
    WEEKDAYS(WordClass.WEEKDAY),
    BEFORE_DATES,
    WITHIN_DATES,
    RELATIVE_DATES(WordClass.RELATIVE_DATE),
    BEFORE_REPEATED_DAYS,
    NUMBERS(WordClass.NUMBER),
    SCALES(WordClass.SCALE),
    SCALE_SUFFIXES,
    ORDINAL_ENDINGS,
    APPROXIMATIONS(WordClass.APPROXIMATION),
    BOUNDS,
    REPORTING_VERBS(WordClass.REPORTING_VERB),
    PRONOUNS(WordClass.PRONOUN),
    AUXILIARIES(WordClass.AUXILIARY),
    PASSIVE_AUXILIARIES,
    BEFORE_SPEAKERS,
    BEFORE_SOURCES,
    BEFORE_TITLES,
    FIRST_PERSON_PRONOUNS,
    QUOTATION_VERBS,
    SPEECH_AUXILIARIES,
    SPEECH_ADVERBS,
    SPEAKER_PRONOUNS,
    SPEAKER_NOUNS,
    PHRASE_DETERMINERS,
    PREPOSITIONS,
    CLAUSE_WORDS,
    SPEECHES(WordClass.SPEECH),
    HONORIFICS(WordClass.TITLE),
    OFFICES(WordClass.TITLE),
    RANKS(WordClass.TITLE),
    TITLES_IN_NAMES,
    AMBIGUOUS_TITLES,
    OFFICES_LIKE_RANKS,
    ARTICLES,
    GENITIVES,
    NAME_PARTICLES,
    OBLIQUE_ENDINGS,
    POST_NOMINALS(WordClass.POST_NOMINAL),
    NON_PERSONS,
    KINSHIP,
    CONNECTING_WORDS,
    DETERMINERS,
    MEMBERSHIPS,
    ABBREVIATIONS(WordClass.ABBREVIATION),
    SHORTENED_WORDS,
    JOINED_PREFIXES,
    SPELLING(WordClass.SPELLING),
    SPELLING_VARIANTS,
    LOAN_WORDS(WordClass.LOAN),
    TITLE_CASE_EXCEPTIONS,
    NON_PLACES,
    SECTION_HEADINGS,
    END_MARKS,
    WORD_UNITS,
    CHARACTER_UNITS,
    LENGTH_QUALIFIERS,
    PLACEHOLDERS(WordClass.PLACEHOLDER),
    PLACEHOLDERS_IN_BRACKETS,
    EDITOR_NOTES,
    PLACEHOLDER_FIELDS,
    PLACEHOLDER_CONTINUATIONS,
    TO_COME(WordClass.TO_COME),
    IMAGE_WORDS,
    EMBARGO_LINES,
    IMMEDIATE_RELEASE_LINES,
    BEFORE_NUMERALS,
    AFTER_NUMERALS,
    NON_EVENT_ATTRIBUTES,
    FRACTIONS,
    FUNCTION_WORDS(WordClass.FUNCTION),
    COMPARED_LANGUAGES,
    LAYOUT_LANGUAGES,
    KIND_LINES,
    STATUS_LINES,
    SECTION_KINDS,
    REFERENCE_LABELS,
    CONTACT_LABELS,
    ORGANISATION_NOUNS,
    OFFICE_NOUNS,
    MEMBER_NOUNS,
    ENGAGEMENT_VERBS,
    JUNCTIONS,
    BEFORE_PLACES,
    LED_WORDS,
    DAY_HALVES,
    MANDATE_WORDS,
    MISSION_NOUNS,
    NON_REPEATABLE_WORDS,
    REPEATABLE_WORDS,
    COLON_ENDINGS,
    APOSTROPHE_ENDINGS,
    NUMBERED_THINGS,
    AMOUNT_UNITS,
    PAGE_BUTTONS(WordClass.PAGE_BUTTON),
    SOCIAL_NETWORKS,
    TEST_TEXTS(WordClass.TEMPLATE),
    TEMPLATE_VERBS(WordClass.TEMPLATE),
    TEMPLATE_PARTS(WordClass.TEMPLATE),
    TEMPLATE_PLACES,
    LINK_WORDS(WordClass.TEMPLATE),
    DOCUMENT_WORDS,
    FILE_EXTENSIONS,
    MARKUP_ELEMENTS,
    CHARACTER_REFERENCES,
    STYLE_PROPERTIES;

    private final @Nullable WordClass wordClass;
    private final String fileName = name().toLowerCase(Locale.ROOT).replace('_', '-');

    WordKind() {
        this.wordClass = null;
    }

    WordKind(WordClass wordClass) {
        this.wordClass = wordClass;
    }

    /** The name of the files of this kind, without {@code .txt}. */
    public String fileName() {
        return fileName;
    }

    /**
     * The class in which the vocabulary lists the words, or the first words of phrases, of this kind; null if it does
     * not list them.
     */
    @Nullable
    WordClass wordClass() {
        return wordClass;
    }
}
