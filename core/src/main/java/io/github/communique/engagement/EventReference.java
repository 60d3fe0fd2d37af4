package io.github.communique.engagement;

import io.github.communique.constraint.RefersTo;
import io.github.communique.constraint.Text;
import io.github.communique.mission.Mission;
import io.github.communique.participant.Participant;
import io.github.communique.place.Place;
import io.github.communique.quantity.Quantity;
import io.github.communique.shape.Shape;
import io.github.communique.time.DateExpression;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An event to which a release refers without reporting it, such as an invasion or an election. An event that it reports is an engagement. */
@Value.Immutable
public sealed interface EventReference permits ImmutableEventReference {

    /**
     * The local id, by which the rest of the release refers to it.
     *
     * <p>Example: {@code invasion}. Empty: nothing refers to it.
     */
    Optional<@Text(max = Text.ID) String> getId();

    /**
     * The name of the event.
     *
     * <p>Standard term: schema.org {@code name}. Example: {@code Russia's invasion of Ukraine}. Required.
     */
    @Text
    String getName();

    /**
     * The date of the event.
     *
     * <p>Standard term: schema.org {@code startDate}. Example: {@code 2022-02-24}. Empty: not stated.
     */
    Optional<DateExpression> getDate();

    /**
     * The place of the event.
     *
     * <p>Standard term: schema.org {@code location}. Empty: not stated.
     */
    Optional<Place> getPlace();

    /**
     * The local id of a place of the release, in place of {@code place}.
     *
     * <p>Example: {@code kosovo}. Empty: not stated, or {@code place} has it.
     */
    @RefersTo(Place.class)
    Optional<@Text(max = Text.ID) String> getPlaceId();

    /**
     * The numbers that the release states for it, each with what it counts.
     *
     * <p>Standard term: schema.org {@code QuantitativeValue}. An empty list: none is stated.
     */
    List<Quantity> getFigures();

    /**
     * The local ids of the parties that act in the event.
     *
     * <p>Standard term: schema.org {@code actor}. Example: {@code russia}. An empty list: none is stated.
     */
    @RefersTo({Participant.class, Mission.class})
    List<@Text(max = Text.ID) String> getActorIds();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link EventReference}; {@code name} is required. */
    final class Builder extends ImmutableEventReference.Builder {

        static final Shape SHAPE = Shape.register(new EventReferenceShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public EventReference build() {
            return SHAPE.enforce(super.build());
        }
    }
}
