package io.github.communique.engagement;

import io.github.communique.constraint.RefersTo;
import io.github.communique.constraint.Text;
import io.github.communique.place.Place;
import io.github.communique.shape.Shape;
import io.github.communique.time.DateExpression;
import java.util.Optional;
import org.immutables.value.Value;

/** The date of an event in another time zone, where it falls on another day. */
@Value.Immutable
public sealed interface DateInZone permits ImmutableDateInZone {

    /**
     * The date of the event in that time zone.
     *
     * <p>Standard term: EDTF. Example: {@code 2022-07-08}. Required.
     */
    DateExpression getDate();

    /**
     * The time zone, by its name. A rule reports a zone that does not exist.
     *
     * <p>Standard term: IANA time zone database. Example: {@code Asia/Tokyo}. Empty: that of the place.
     */
    Optional<@Text(max = Text.ID) String> getZone();

    /**
     * The local id of a place in that time zone.
     *
     * <p>Example: {@code tokyo}. Empty: the zone is stated by its name.
     */
    @RefersTo(Place.class)
    Optional<@Text(max = Text.ID) String> getPlaceId();

    /** Starts a value with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Starts a value from this one: the way to change it. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link DateInZone}; {@code date} is required. */
    final class Builder extends ImmutableDateInZone.Builder {

        static final Shape SHAPE = Shape.register(new DateInZoneShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public DateInZone build() {
            return SHAPE.enforce(super.build());
        }
    }
}
