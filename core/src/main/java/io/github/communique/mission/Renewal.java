package io.github.communique.mission;

import io.github.communique.constraint.RefersTo;
import io.github.communique.constraint.Text;
import io.github.communique.instrument.InstrumentCitation;
import io.github.communique.shape.Shape;
import io.github.communique.time.DateExpression;
import java.util.Optional;
import org.immutables.value.Value;

/** A later decision on a mandate, one link in its chain of renewals. */
@Value.Immutable
public sealed interface Renewal permits ImmutableRenewal {

    /**
     * The effect of the decision on the mandate.
     *
     * <p>Example: {@code extends} on the wire. Required.
     */
    RenewalKind getKind();

    /**
     * The instrument that contains the decision.
     *
     * <p>Empty: {@code instrumentId} has it.
     */
    Optional<InstrumentCitation> getInstrument();

    /**
     * The local id of an instrument of the release, in place of {@code instrument}.
     *
     * <p>Example: {@code resolution-1244}. Empty: {@code instrument} has it.
     */
    @RefersTo(InstrumentCitation.class)
    Optional<@Text(max = Text.ID) String> getInstrumentId();

    /**
     * The date of the decision.
     *
     * <p>Example: {@code 2018-06-08}. Empty: not stated.
     */
    Optional<DateExpression> getAdopted();

    /**
     * The last day of the mandate as renewed.
     *
     * <p>Example: {@code 2020-06-14}. Empty: the decision sets none.
     */
    Optional<DateExpression> getUntil();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Renewal}; {@code kind} is required. */
    final class Builder extends ImmutableRenewal.Builder {

        static final Shape SHAPE = Shape.register(new RenewalShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public Renewal build() {
            return SHAPE.enforce(super.build());
        }
    }
}
