package io.github.communique.mission;

import io.github.communique.constraint.RefersTo;
import io.github.communique.constraint.Text;
import io.github.communique.participant.Participant;
import io.github.communique.quote.Quote;
import io.github.communique.shape.Shape;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The cooperation of a mission with others. */
@Value.Immutable
public sealed interface Cooperation permits ImmutableCooperation {

    /**
     * The local ids of the parties with which the mission works.
     *
     * <p>Example: {@code un}. An empty list: none is stated.
     */
    @RefersTo({Participant.class, Mission.class})
    List<@Text(max = Text.ID) String> getPartyIds();

    /**
     * Whether the list of parties is complete.
     *
     * <p>{@code false} unless stated.
     */
    @Value.Default
    default boolean isExhaustive() {
        return false;
    }

    /**
     * The local id of the quotation that states it.
     *
     * <p>Example: {@code q4}. Empty: the release states it outside a quotation.
     */
    @RefersTo(Quote.class)
    Optional<@Text(max = Text.ID) String> getStatedInQuoteId();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Cooperation}; nothing is required. */
    final class Builder extends ImmutableCooperation.Builder {

        static final Shape SHAPE = Shape.register(new CooperationShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public Cooperation build() {
            return SHAPE.enforce(super.build());
        }
    }
}
