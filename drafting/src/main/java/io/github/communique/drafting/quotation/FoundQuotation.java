package io.github.communique.drafting.quotation;

import io.github.communique.drafting.mention.TextSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quotation and its speaker.
 *
 * @param kind how the words are given
 * @param parts the words, at least one part; several if the attribution or the end of a paragraph interrupts them
 * @param speaker who is quoted; null if the text does not say it, or not with certainty
 * @param cue the verb of saying, or words such as {@code according to}; null if there is none
 * @param wording the words of the attribution, for example {@code Ambassador Ida Example said on Monday}; null if there
 *     are none
 * @param place where the attribution stands; null if there is none
 * @param alternatives the speakers between whom a person must decide, at least two, if the text can be read in more than
 *     one way; otherwise empty
 */
public record FoundQuotation(
        Kind kind,
        List<FoundPart> parts,
        @Nullable FoundSpeaker speaker,
        @Nullable TextSpan cue,
        @Nullable TextSpan wording,
        @Nullable Place place,
        List<FoundSpeaker> alternatives) {

    /** How the words of a quotation are given. */
    public enum Kind {
        /** Word for word. */
        DIRECT,
        /** In the words of the text. */
        INDIRECT,
        /** Partly in the words of the text, partly word for word: said that the talks were “open”. */
        MIXED,
        /** Word for word, in a paragraph set off from the text. */
        BLOCK
    }

    /** Where the attribution stands. */
    public enum Place {
        /** Before the words. */
        BEFORE,
        /** Between the words. */
        AMID,
        /** After the words. */
        AFTER
    }
}
