package io.github.communique.metadata;

import io.github.communique.constraint.RefersTo;
import io.github.communique.constraint.Text;
import io.github.communique.place.Place;
import io.github.communique.shape.Shape;
import io.github.communique.time.DateExpression;
import java.util.Optional;
import org.immutables.value.Value;

/** When and where the words of a speech or statement were spoken, if that was not on the date of publication. */
@Value.Immutable
public sealed interface Delivery permits ImmutableDelivery {

    /**
     * The date on which the words were spoken.
     *
     * <p>Example: {@code 2022-07-06}. Empty: not stated.
     */
    Optional<DateExpression> getDate();

    /**
     * The place where the words were spoken.
     *
     * <p>Empty: not stated.
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
     * Whether the text says "check against delivery".
     *
     * <p>{@code false} unless stated.
     */
    @Value.Default
    default boolean isCheckAgainstDelivery() {
        return false;
    }

    /**
     * Whether the text says that its transmission was delayed.
     *
     * <p>{@code false} unless stated.
     */
    @Value.Default
    default boolean isDelayedTransmission() {
        return false;
    }

    /**
     * The note as printed.
     *
     * <p>Example: {@code Check against delivery}. Empty: not stated.
     */
    Optional<@Text String> getNote();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Delivery}; nothing is required. */
    final class Builder extends ImmutableDelivery.Builder {

        static final Shape SHAPE = Shape.register(new DeliveryShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public Delivery build() {
            return SHAPE.enforce(super.build());
        }
    }
}
