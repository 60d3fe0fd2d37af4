package io.github.communique.engagement;

import io.github.communique.constraint.RefersTo;
import io.github.communique.constraint.Text;
import io.github.communique.place.Place;
import io.github.communique.shape.Shape;
import io.github.communique.time.DateExpression;
import io.github.communique.time.RelativeDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An event that a release reports: a visit, a meeting, talks. */
@Value.Immutable
public sealed interface Engagement permits ImmutableEngagement {

    /**
     * The local id, by which the rest of the release refers to it.
     *
     * <p>Example: {@code visit}. Required.
     */
    @Text(max = Text.ID)
    String getId();

    /**
     * The kind of event.
     *
     * <p>Standard term: schema.org {@code Event} type. Example: {@code visit} on the wire. Required.
     */
    EngagementKind getKind();

    /**
     * The title of the event.
     *
     * <p>Standard term: schema.org {@code name}. Example: {@code Madrid Summit}. Empty: not stated.
     */
    Optional<@Text String> getTitle();

    /**
     * The date of the event.
     *
     * <p>Standard term: schema.org {@code startDate}, EDTF. Example: {@code 2022-07-07}. Empty: not stated.
     */
    Optional<DateExpression> getDate();

    /**
     * The relative date in the words of the release, resolved.
     *
     * <p>Empty: the release gives no relative date.
     */
    Optional<RelativeDate> getRelativeDate();

    /**
     * The place of the event.
     *
     * <p>Standard term: schema.org {@code location}. Empty: not stated.
     */
    Optional<Place> getPlace();

    /**
     * How certain the event is.
     *
     * <p>Standard term: schema.org {@code eventStatus}. Example: {@code confirmed} on the wire. Empty: not stated.
     */
    Optional<Certainty> getCertainty();

    /**
     * Whether several counterparts were met together.
     *
     * <p>Example: {@code unknown} on the wire. Empty: there is one counterpart, or the answer is obvious.
     */
    Optional<Arrangement> getArrangement();

    /**
     * The local id of the engagement this one is part of.
     *
     * <p>Standard term: schema.org {@code superEvent}. Example: {@code visit}. Empty: part of none.
     */
    @RefersTo(Engagement.class)
    Optional<@Text(max = Text.ID) String> getPartOfId();

    /**
     * The parties that take part, each with its side.
     *
     * <p>Standard term: schema.org {@code attendee}. An empty list: none is stated.
     */
    List<Participation> getParticipations();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link Engagement}; {@code id}, {@code kind} are required. */
    final class Builder extends ImmutableEngagement.Builder {

        static final Shape SHAPE = Shape.register(new EngagementShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public Engagement build() {
            return SHAPE.enforce(super.build());
        }
    }
}
