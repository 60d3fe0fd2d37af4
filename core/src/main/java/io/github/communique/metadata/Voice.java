package io.github.communique.metadata;

import io.github.communique.constraint.RefersTo;
import io.github.communique.constraint.Text;
import io.github.communique.mission.Mission;
import io.github.communique.participant.Participant;
import io.github.communique.shape.Shape;
import java.util.Optional;
import org.immutables.value.Value;

/** Who speaks in the release as a whole, on whose behalf, and who reads the words aloud, which may be three different participants. What is
 * said is a quotation of the kind {@code whole-text} or {@code principal-position}. */
@Value.Immutable
public sealed interface Voice permits ImmutableVoice {

    /**
     * The local id of the unit or spokesperson who speaks.
     *
     * <p>Example: {@code spokesperson}. Empty: not stated.
     */
    @RefersTo({Participant.class, Mission.class})
    Optional<@Text(max = Text.ID) String> getSpeakerId();

    /**
     * The local id of the principal on whose behalf the speaker speaks.
     *
     * <p>Example: {@code secretary-general}. Empty: not stated.
     */
    @RefersTo({Participant.class, Mission.class})
    Optional<@Text(max = Text.ID) String> getPrincipalId();

    /**
     * The local id of the person who reads the words aloud.
     *
     * <p>Example: {@code deputy}. Empty: not stated.
     */
    @RefersTo({Participant.class, Mission.class})
    Optional<@Text(max = Text.ID) String> getReaderId();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Voice}; nothing is required. */
    final class Builder extends ImmutableVoice.Builder {

        static final Shape SHAPE = Shape.register(new VoiceShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public Voice build() {
            return SHAPE.enforce(super.build());
        }
    }
}
