package io.github.communique.engagement;

import io.github.communique.constraint.RefersTo;
import io.github.communique.constraint.Text;
import io.github.communique.place.Place;
import io.github.communique.shape.Shape;
import io.github.communique.time.DateExpression;
import java.util.Optional;
import org.immutables.value.Value;

/** The date of an event where another zone has it. */
@Value.Immutable
public sealed interface DateInZone permits ImmutableDateInZone {

    /**
     * The date there.
     *
     * <p>Standard term: EDTF. Example: {@code 2022-07-08}. Required.
     */
    DateExpression getDate();

    /**
     * The zone, by its name.
     *
     * <p>Standard term: IANA time zone database. Example: {@code Asia/Tokyo}. Empty: the place says it.
     */
    Optional<@Text(max = Text.ID) String> getZone();

    /**
     * The local id of the place whose date it is.
     *
     * <p>Example: {@code tokyo}. Empty: the zone says it.
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
