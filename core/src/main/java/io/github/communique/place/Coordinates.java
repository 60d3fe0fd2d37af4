package io.github.communique.place;

import io.github.communique.shape.Shape;
import java.math.BigDecimal;
import org.immutables.value.Value;

/**
 * A point on the earth in WGS 84. A rule decides whether it is in range. Decimal places are kept as stated, including
 * trailing zeros.
 */
@Value.Immutable
public sealed interface Coordinates permits ImmutableCoordinates {

    /**
     * Degrees north, south negative; -90 to 90.
     *
     * <p>Standard term: schema.org {@code latitude}. Example: {@code 42.6629}. Required.
     */
    BigDecimal getLatitude();

    /**
     * Degrees east, west negative; -180 to 180.
     *
     * <p>Standard term: schema.org {@code longitude}. Example: {@code 21.1655}. Required.
     */
    BigDecimal getLongitude();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Coordinates}; {@code latitude}, {@code longitude} are required. */
    final class Builder extends ImmutableCoordinates.Builder {

        static final Shape SHAPE = Shape.register(new CoordinatesShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public Coordinates build() {
            return SHAPE.enforce(super.build());
        }
    }
}
