package io.github.communique.mission;

import io.github.communique.quantity.Quantity;
import io.github.communique.shape.Shape;
import io.github.communique.time.DateExpression;
import java.util.Optional;
import org.immutables.value.Value;

/** How large a mission is. */
@Value.Immutable
public sealed interface Strength permits ImmutableStrength {

    /**
     * Whether it is planned, authorised or actual.
     *
     * <p>Example: {@code actual}. Empty: not stated.
     */
    Optional<StrengthKind> getKind();

    /**
     * The number, with what is counted.
     *
     * <p>Standard term: schema.org {@code QuantitativeValue}. Required.
     */
    Quantity getQuantity();

    /**
     * The date for which it is stated.
     *
     * <p>Example: {@code 2022-07-07}. Empty: not stated.
     */
    Optional<DateExpression> getAsOf();

    /** Starts a value with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Starts a value from this one: the way to change it. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Strength}; {@code quantity} is required. */
    final class Builder extends ImmutableStrength.Builder {

        static final Shape SHAPE = Shape.register(new StrengthShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public Strength build() {
            return SHAPE.enforce(super.build());
        }
    }
}
