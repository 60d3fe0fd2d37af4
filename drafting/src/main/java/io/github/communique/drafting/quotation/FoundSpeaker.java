package io.github.communique.drafting.quotation;

import io.github.communique.drafting.mention.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * The words by which a text names a speaker.
 *
 * @param span the words: of a named person the name alone, otherwise the whole mention, for example
 *     {@code a spokesman for the harbour}
 * @param kind how the speaker is named
 * @param title the title, rank or office directly before a name, for example {@code Ambassador}; null if there is none
 * @param apposition what an apposition says of the speaker, for example {@code head of the harbour office}; null if
 *     there is none
 * @param antecedent of a pronoun, the mention of the only person whom it can mean; null if there is more than one, or none
 */
public record FoundSpeaker(
        TextSpan span,
        Kind kind,
        @Nullable TextSpan title,
        @Nullable TextSpan apposition,
        @Nullable TextSpan antecedent) {

    /** A speaker without title, apposition and antecedent. */
    public FoundSpeaker(TextSpan span, Kind kind) {
        this(span, kind, null, null, null);
    }

    /** How a speaker is named. */
    public enum Kind {
        /** By a name, for example {@code Ida Example}. */
        NAME,
        /** By an office or another noun for one person, for example {@code the minister}. */
        OFFICE,
        /** By a pronoun, for example {@code she}. */
        PRONOUN,
        /** As several, for example {@code the ministers} or {@code they}. */
        COLLECTIVE,
        /** As a body, for example {@code the ministry} or {@code NATO}. */
        ORGANISATION,
        /** As a document, for example {@code the statement}. */
        DOCUMENT
    }

    /** This speaker, a pronoun, with what it stands for. */
    FoundSpeaker standingFor(@Nullable TextSpan mention) {
        return new FoundSpeaker(span, kind, title, apposition, mention);
    }
}
