package io.github.communique.engagement;

import io.github.communique.constraint.RefersTo;
import io.github.communique.constraint.Text;
import io.github.communique.mission.Mission;
import io.github.communique.participant.Capacity;
import io.github.communique.participant.Participant;
import io.github.communique.shape.Shape;
import java.util.Optional;
import org.immutables.value.Value;

/** A party's part in an engagement. */
@Value.Immutable
public sealed interface Participation permits ImmutableParticipation {

    /**
     * The local id of the participant or mission that takes part.
     *
     * <p>Standard term: iCalendar {@code ATTENDEE}, schema.org {@code attendee}. Example: {@code geoana}. Required.
     */
    @RefersTo({Participant.class, Mission.class})
    @Text(max = Text.ID)
    String getPartyId();

    /**
     * The side on which the party takes part.
     *
     * <p>Example: {@code visitor} on the wire. Empty: not stated.
     */
    Optional<Side> getSide();

    /**
     * In what role it is in the event, beside its side.
     *
     * <p>Standard term: schema.org {@code Role}. Example: {@code appointee}. Empty: not stated.
     */
    Optional<ParticipationRole> getRole();

    /**
     * The capacity in which the party takes part, if it differs from the participant's own.
     *
     * <p>Empty: the participant's own.
     */
    Optional<Capacity> getCapacity();

    /**
     * The words with which the release names the party here.
     *
     * <p>Example: {@code the leaders of the European Union}. Empty: not stated.
     */
    Optional<@Text String> getWording();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Participation}; {@code partyId} is required. */
    final class Builder extends ImmutableParticipation.Builder {

        static final Shape SHAPE = Shape.register(new ParticipationShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public Participation build() {
            return SHAPE.enforce(super.build());
        }
    }
}
