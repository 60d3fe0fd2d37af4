package io.github.communique.engagement;

import io.github.communique.constraint.RefersTo;
import io.github.communique.constraint.Text;
import io.github.communique.instrument.InstrumentCitation;
import io.github.communique.place.Place;
import io.github.communique.quantity.Quantity;
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
     * The relative date by which the release dates the event, resolved. It need not stand in {@code relativeDates} of the release as well.
     *
     * <p>Empty: the release gives none for the event, or {@code relativeDates} has it.
     */
    Optional<RelativeDate> getRelativeDate();

    /**
     * The dates of the event in other time zones, where it falls on another day.
     *
     * <p>An empty list: its date is the same everywhere, or not stated.
     */
    List<DateInZone> getDatesElsewhere();

    /**
     * How long it lasts, with the unit.
     *
     * <p>Standard term: schema.org {@code duration}. Empty: not stated, or the date is an interval.
     */
    Optional<Quantity> getDuration();

    /**
     * The place of the event.
     *
     * <p>Standard term: schema.org {@code location}. Empty: not stated.
     */
    Optional<Place> getPlace();

    /**
     * The local ids of places of the release, in place of {@code place}; several where it happens in several. A visit as a whole has no place where its parts have.
     *
     * <p>Standard term: schema.org {@code location}. Example: {@code kosovo}. An empty list: not stated, or {@code place} has it.
     */
    @RefersTo(Place.class)
    List<@Text(max = Text.ID) String> getPlaceIds();

    /**
     * The local id of the place where a journey begins.
     *
     * <p>Standard term: schema.org {@code fromLocation}. Example: {@code naples}. Empty: no journey, or not stated.
     */
    @RefersTo(Place.class)
    Optional<@Text(max = Text.ID) String> getFromPlaceId();

    /**
     * The local id of the place where a journey ends.
     *
     * <p>Standard term: schema.org {@code toLocation}. Example: {@code pristina}. Empty: no journey, or not stated.
     */
    @RefersTo(Place.class)
    Optional<@Text(max = Text.ID) String> getToPlaceId();

    /**
     * The ship, aircraft or other vehicle on which it happens.
     *
     * <p>Standard term: schema.org {@code Vehicle}. Example: {@code HMS Example}. Empty: on none, or not stated.
     */
    Optional<@Text String> getVessel();

    /**
     * How those who take part come together.
     *
     * <p>Standard term: schema.org {@code eventAttendanceMode}. Example: {@code telephone}. Empty: in person, or not stated.
     */
    Optional<Channel> getChannel();

    /**
     * How certain it is that the event takes or took place as stated; {@code progress} says whether it is still to come.
     *
     * <p>Standard term: schema.org {@code eventStatus}. Example: {@code confirmed} on the wire. Empty: not stated.
     */
    Optional<Certainty> getCertainty();

    /**
     * Whether it is still to come, goes on or is over; {@code certainty} says how certain it is.
     *
     * <p>Standard term: schema.org {@code eventStatus}. Example: {@code ongoing}. Empty: the date says it, or it is not stated.
     */
    Optional<Progress> getProgress();

    /**
     * What became of a request or an invitation.
     *
     * <p>Standard term: iCalendar {@code PARTSTAT}. Example: {@code pending}. Empty: it is neither, or not stated.
     */
    Optional<Response> getResponse();

    /**
     * The condition on which it takes place.
     *
     * <p>Example: {@code if the parties agree}. Empty: unconditional.
     */
    Optional<@Text String> getCondition();

    /**
     * Whether several counterparts were met together.
     *
     * <p>Example: {@code unknown} on the wire. Empty: there are not several counterparts, or the question does not arise.
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

    /**
     * The numbers that the release states for it, each with what it counts.
     *
     * <p>Standard term: schema.org {@code QuantitativeValue}. An empty list: none is stated.
     */
    List<Quantity> getFigures();

    /**
     * The local ids of the instruments that are debated, adopted, signed or filed.
     *
     * <p>Standard term: schema.org {@code about}. Example: {@code resolution-1244}. An empty list: none is stated.
     */
    @RefersTo(InstrumentCitation.class)
    List<@Text(max = Text.ID) String> getInstrumentIds();

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
