package io.github.communique.quantity;

import io.github.communique.constraint.Text;
import io.github.communique.shape.Shape;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/** A number as a release states it, with what is counted or measured. */
@Value.Immutable
public sealed interface Quantity permits ImmutableQuantity {

    /**
     * The number; the lower one where two are stated.
     *
     * <p>Standard term: schema.org {@code QuantitativeValue.value}. Example: {@code 300}. Required.
     */
    BigDecimal getValue();

    /**
     * How the number limits the true one.
     *
     * <p>Standard term: schema.org {@code minValue}, {@code maxValue}. Example: {@code more-than}. Empty: it is exact.
     */
    Optional<Bound> getBound();

    /**
     * The upper number, where two are stated.
     *
     * <p>Standard term: schema.org {@code maxValue}. Example: {@code 400}. Empty: one number is stated.
     */
    Optional<BigDecimal> getUpper();

    /**
     * What is counted, or the unit of measurement, in the words of the release.
     *
     * <p>Standard term: schema.org {@code unitText}. Example: {@code soldiers}. Empty: the attribute that holds the quantity says it.
     */
    Optional<@Text String> getUnit();

    /**
     * Whether the number is a percentage.
     *
     * <p>Standard term: UCUM {@code %}. {@code false} unless stated.
     */
    @Value.Default
    default boolean isPercentage() {
        return false;
    }

    /**
     * The currency of an amount of money.
     *
     * <p>Standard term: ISO 4217. Example: {@code EUR}. Empty: it is no amount of money.
     */
    Optional<@Text(max = Text.ID) String> getCurrency();

    /**
     * The number in the words of the release.
     *
     * <p>Example: {@code more than three hundred}. Empty: printed in figures as it is here.
     */
    Optional<@Text String> getWording();

    /** Whether an exact number may be meant: 300 by "at least 300", not by "fewer than 300". About a number, any may be. */
    default boolean mayBe(BigDecimal exact) {
        int order = exact.compareTo(getValue());
        return switch (getBound().orElse(Bound.EXACT)) {
            case EXACT -> order == 0;
            case ABOUT -> true;
            case AT_LEAST -> order >= 0;
            case AT_MOST -> order <= 0;
            case MORE_THAN -> order > 0;
            case FEWER_THAN -> order < 0;
            case BETWEEN ->
                order >= 0
                        && getUpper()
                                .filter(upper -> exact.compareTo(upper) > 0)
                                .isEmpty();
        };
    }

    /** The number with its bound, for messages: {@code at-least 300}. */
    default String describe() {
        String bound = getBound()
                .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-') + " ")
                .orElse("");
        return bound + getValue() + getUpper().map(upper -> ".." + upper).orElse("");
    }

    /** Starts a value with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Starts a value from this one: the way to change it. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Quantity}; {@code value} is required. */
    final class Builder extends ImmutableQuantity.Builder {

        static final Shape SHAPE = Shape.register(new QuantityShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public Quantity build() {
            return SHAPE.enforce(super.build());
        }
    }
}
