package io.github.communique.quote;

import io.github.communique.constraint.RefersTo;
import io.github.communique.constraint.Text;
import io.github.communique.document.DocumentReference;
import io.github.communique.mission.Mission;
import io.github.communique.participant.Participant;
import io.github.communique.shape.Shape;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The attribution of a quotation: its source, and the words with which the release names it. */
@Value.Immutable
public sealed interface Attribution permits ImmutableAttribution {

    /**
     * The local ids of the speakers; several if they are quoted together.
     *
     * <p>Standard term: schema.org {@code creator}, {@code spokenByCharacter}. Example: {@code geoana}. An empty list:
     * the source is a document, anonymous, or not known.
     */
    @RefersTo({Participant.class, Mission.class})
    List<@Text(max = Text.ID) String> getSpeakerIds();

    /**
     * The document that is quoted.
     *
     * <p>Standard term: schema.org {@code isBasedOn}. Empty: a person or body speaks.
     */
    Optional<DocumentReference> getDocument();

    /**
     * The local id of a document of the release, in place of {@code document}.
     *
     * <p>Example: {@code annual-report}. Empty: {@code document} has it, or it is no document that speaks.
     */
    @RefersTo(DocumentReference.class)
    Optional<@Text(max = Text.ID) String> getDocumentId();

    /**
     * Whether the speaker is kept anonymous.
     *
     * <p>{@code false} unless stated.
     */
    @Value.Default
    default boolean isAnonymous() {
        return false;
    }

    /**
     * The attribution as printed.
     *
     * <p>Example: {@code he said}. Empty: not stated.
     */
    Optional<@Text String> getWording();

    /**
     * The words that name the speaker in the attribution.
     *
     * <p>Example: {@code he}. Empty: not stated.
     */
    Optional<@Text String> getSpeakerWording();

    /**
     * The verb or phrase of attribution.
     *
     * <p>Example: {@code said}. Empty: not stated.
     */
    Optional<@Text String> getCue();

    /**
     * The position of the attribution relative to the words.
     *
     * <p>Example: {@code after} on the wire. Empty: not stated.
     */
    Optional<AttributionPlace> getPlace();

    /**
     * How the speaker is known.
     *
     * <p>Example: {@code pronoun} on the wire. Empty: not stated.
     */
    Optional<AttributionResolution> getResolution();

    /**
     * The office that the attribution gives the speaker.
     *
     * <p>Example: {@code NATO Deputy Secretary General}. Empty: the attribution names none.
     */
    Optional<@Text String> getOffice();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link Attribution}; nothing is required. */
    final class Builder extends ImmutableAttribution.Builder {

        static final Shape SHAPE = Shape.register(new AttributionShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public Attribution build() {
            return SHAPE.enforce(super.build());
        }
    }
}
