package io.github.communique.metadata;

import io.github.communique.anchor.TextAnchor;
import io.github.communique.constraint.RefersTo;
import io.github.communique.constraint.Text;
import io.github.communique.document.DocumentReference;
import io.github.communique.engagement.Engagement;
import io.github.communique.engagement.EventReference;
import io.github.communique.engagement.PoliticalProcess;
import io.github.communique.instrument.InstrumentCitation;
import io.github.communique.mission.Mandate;
import io.github.communique.mission.Mission;
import io.github.communique.participant.Participant;
import io.github.communique.place.Place;
import io.github.communique.quote.Quote;
import io.github.communique.shape.Shape;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A passage of the text that names a participant, a mission or another value of the release. */
@Value.Immutable
public sealed interface Mention permits ImmutableMention {

    /**
     * The local ids of the values named; several if one expression names them all.
     *
     * <p>Standard term: Web Annotation {@code body}. Example: {@code kfor}. An empty list: none is stated.
     */
    @RefersTo({
        Participant.class,
        Mission.class,
        Place.class,
        InstrumentCitation.class,
        DocumentReference.class,
        Mandate.class,
        Engagement.class,
        EventReference.class,
        PoliticalProcess.class,
        DocumentReference.class,
        Quote.class
    })
    List<@Text(max = Text.ID) String> getRefersToIds();

    /**
     * The words of the text.
     *
     * <p>Example: {@code the NATO-led deployment}. Required.
     */
    @Text
    String getWording();

    /**
     * The kind of expression.
     *
     * <p>Example: {@code alias} on the wire. Empty: not stated.
     */
    Optional<MentionKind> getKind();

    /**
     * The place of the expression in the text.
     *
     * <p>Standard term: Web Annotation {@code target}. Empty: not stated.
     */
    Optional<TextAnchor> getAnchor();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Mention}; {@code wording} is required. */
    final class Builder extends ImmutableMention.Builder {

        static final Shape SHAPE = Shape.register(new MentionShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public Mention build() {
            return SHAPE.enforce(super.build());
        }
    }
}
