package io.github.communique.metadata;

import io.github.communique.constraint.RefersTo;
import io.github.communique.constraint.Text;
import io.github.communique.instrument.InstrumentCitation;
import io.github.communique.participant.Participant;
import io.github.communique.quantity.Quantity;
import io.github.communique.shape.Shape;
import io.github.communique.time.DateExpression;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;

/** A vote on an instrument. */
@Value.Immutable
public sealed interface Vote permits ImmutableVote {

    /**
     * The instrument that was put to the vote.
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
     * The local id of the body that voted.
     *
     * <p>Example: {@code unsc}. Empty: not stated.
     */
    @RefersTo(Participant.class)
    Optional<@Text(max = Text.ID) String> getBodyId();

    /**
     * The date of the vote.
     *
     * <p>Example: {@code 1999-06-10}. Empty: not stated.
     */
    Optional<DateExpression> getDate();

    /**
     * The number of votes in favour, where it is exact.
     *
     * <p>Standard term: UN voting data: yes. Example: {@code 14}. Empty: not stated, or {@code inFavourAsStated} has it.
     */
    Optional<@PositiveOrZero Integer> getInFavour();

    /**
     * The number of votes in favour, where it is not exact.
     *
     * <p>Standard term: schema.org {@code QuantitativeValue}. Empty: not stated, or {@code inFavour} has it.
     */
    Optional<Quantity> getInFavourAsStated();

    /**
     * The number of votes against, where it is exact.
     *
     * <p>Standard term: UN voting data: no. Example: {@code 0}. Empty: not stated, or {@code againstAsStated} has it.
     */
    Optional<@PositiveOrZero Integer> getAgainst();

    /**
     * The number of votes against, where it is not exact.
     *
     * <p>Standard term: schema.org {@code QuantitativeValue}. Empty: not stated, or {@code against} has it.
     */
    Optional<Quantity> getAgainstAsStated();

    /**
     * The number of abstentions, where it is exact.
     *
     * <p>Standard term: UN voting data: abstention. Example: {@code 1}. Empty: not stated, or {@code abstainingAsStated} has it.
     */
    Optional<@PositiveOrZero Integer> getAbstaining();

    /**
     * The number of abstentions, where it is not exact.
     *
     * <p>Standard term: schema.org {@code QuantitativeValue}. Empty: not stated, or {@code abstaining} has it.
     */
    Optional<Quantity> getAbstainingAsStated();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Vote}; nothing is required. */
    final class Builder extends ImmutableVote.Builder {

        static final Shape SHAPE = Shape.register(new VoteShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public Vote build() {
            return SHAPE.enforce(super.build());
        }
    }
}
