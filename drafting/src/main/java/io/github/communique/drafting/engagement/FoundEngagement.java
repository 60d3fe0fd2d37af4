package io.github.communique.drafting.engagement;

import io.github.communique.drafting.mention.TextSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An engagement that a text reports.
 *
 * @param kind its kind, as on the wire
 * @param verb the words that report it
 * @param subjects who is named before the verb; empty if it is a pronoun
 * @param subjectSide their side, as on the wire
 * @param objects who is named after it
 * @param objectSide their side, as on the wire
 * @param place where it took place; null if it is not stated
 * @param sentence the sentence that reports it
 */
public record FoundEngagement(
        String kind,
        TextSpan verb,
        List<TextSpan> subjects,
        String subjectSide,
        List<TextSpan> objects,
        String objectSide,
        @Nullable TextSpan place,
        TextSpan sentence) {

    public FoundEngagement {
        subjects = List.copyOf(subjects);
        objects = List.copyOf(objects);
    }
}
