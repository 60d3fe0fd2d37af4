package io.github.communique.mission;

import io.github.communique.constraint.Text;
import io.github.communique.shape.Shape;
import io.github.communique.time.DateExpression;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/** The duration of a mandate. */
@Value.Immutable
public sealed interface MandateDuration permits ImmutableMandateDuration {

    /**
     * How the duration is set.
     *
     * <p>Example: {@code initial-then-continuing} on the wire. Required.
     */
    DurationKind getKind();

    /**
     * The last day of the mandate.
     *
     * <p>Example: {@code 2022-06-14}. Empty: no end is stated.
     */
    Optional<DateExpression> getUntil();

    /**
     * The initial period.
     *
     * <p>Standard term: ISO 8601 duration. Example: {@code P12M}. Empty: no initial period is stated.
     */
    Optional<Period> getInitialPeriod();

    /**
     * The words that set the duration.
     *
     * <p>Example: {@code for an initial period of 12 months}. Empty: not stated.
     */
    Optional<@Text(max = Text.PROSE) String> getWording();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link MandateDuration}; {@code kind} is required. */
    final class Builder extends ImmutableMandateDuration.Builder {

        static final Shape SHAPE = Shape.register(new MandateDurationShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public MandateDuration build() {
            return SHAPE.enforce(super.build());
        }
    }
}
