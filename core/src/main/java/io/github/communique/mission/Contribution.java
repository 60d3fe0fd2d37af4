package io.github.communique.mission;

import io.github.communique.constraint.RefersTo;
import io.github.communique.constraint.Text;
import io.github.communique.participant.Participant;
import io.github.communique.quantity.Quantity;
import io.github.communique.shape.Shape;
import io.github.communique.time.DateInterval;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;

/** A contribution to a mission. */
@Value.Immutable
public sealed interface Contribution permits ImmutableContribution {

    /**
     * The local id of the contributor.
     *
     * <p>Example: {@code partners}. Required.
     */
    @RefersTo(Participant.class)
    @Text(max = Text.ID)
    String getContributorId();

    /**
     * The status of the contributor in relation to the organisation that leads the mission.
     *
     * <p>Example: {@code partner} on the wire. Empty: not stated.
     */
    Optional<ContributionStatus> getStatus();

    /**
     * The number of persons contributed, where it is exact.
     *
     * <p>Example: {@code 250}. Empty: not stated, or {@code personnelAsStated} has it.
     */
    Optional<@PositiveOrZero Integer> getPersonnel();

    /**
     * The number of persons contributed, where it is not exact: about, at least, between.
     *
     * <p>Standard term: schema.org {@code QuantitativeValue}. Empty: not stated, or {@code personnel} has it.
     */
    Optional<Quantity> getPersonnelAsStated();

    /**
     * The period of the contribution.
     *
     * <p>Example: {@code 2020-03/2021-03}. Empty: not stated.
     */
    Optional<DateInterval> getPeriod();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Contribution}; {@code contributorId} is required. */
    final class Builder extends ImmutableContribution.Builder {

        static final Shape SHAPE = Shape.register(new ContributionShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public Contribution build() {
            return SHAPE.enforce(super.build());
        }
    }
}
