package io.github.communique.participant;

import io.github.communique.constraint.RefersTo;
import io.github.communique.constraint.Text;
import io.github.communique.mission.Mission;
import io.github.communique.quantity.Quantity;
import io.github.communique.shape.Shape;
import io.github.communique.shape.WireName;
import io.github.communique.time.DateExpression;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Several persons or bodies named together, such as the ambassadors of the Allies. Wire type {@code group}. */
@Value.Immutable
@WireName("group")
public sealed interface PersonGroup extends Participant permits ImmutablePersonGroup {

    /**
     * The local id, by which the rest of the release refers to the group.
     *
     * <p>Example: {@code ambassadors}. Required.
     */
    @Override
    @Text(max = Text.ID)
    String getId();

    /**
     * The words with which the release names the group.
     *
     * <p>Example: {@code the ambassadors of the 30 NATO Allies}. Empty: not stated.
     */
    Optional<@Text String> getName();

    /**
     * Other forms of its name.
     *
     * <p>Standard term: schema.org {@code alternateName}. An empty list: none is stated.
     */
    List<NameVariant> getNames();

    /**
     * The office or role that the members share.
     *
     * <p>Example: {@code Ambassador}. Empty: the members share none.
     */
    Optional<@Text String> getRole();

    /**
     * The number of members, where it is exact.
     *
     * <p>Example: {@code 30}. Empty: not stated, or {@code countAsStated} has it.
     */
    Optional<@PositiveOrZero Integer> getCount();

    /**
     * The number of members, where it is not exact: about, at least, between.
     *
     * <p>Standard term: schema.org {@code QuantitativeValue}. Empty: not stated, or {@code count} has it.
     */
    Optional<Quantity> getCountAsStated();

    /**
     * The date for which the count is stated.
     *
     * <p>Example: {@code 2022-07-07}. Empty: the date of issue.
     */
    Optional<DateExpression> getCountAsOf();

    /**
     * The local ids of the members.
     *
     * <p>Standard term: Popolo {@code memberships}. Example: {@code nac}. An empty list: no member is listed.
     */
    @RefersTo(Participant.class)
    List<@Text(max = Text.ID) String> getMemberIds();

    /**
     * The parts of the group by number, each with what it counts.
     *
     * <p>An empty list: none is stated.
     */
    List<Quantity> getParts();

    /**
     * Whether the list of members is complete.
     *
     * <p>{@code false} unless stated.
     */
    @Value.Default
    default boolean isExhaustive() {
        return false;
    }

    /**
     * The local ids of those whom the members represent.
     *
     * <p>Standard term: Popolo {@code on_behalf_of}. Example: {@code allies}. An empty list: the members represent
     * themselves.
     */
    @RefersTo({Participant.class, Mission.class})
    List<@Text(max = Text.ID) String> getOnBehalfOf();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link PersonGroup}; {@code id} is required. */
    final class Builder extends ImmutablePersonGroup.Builder {

        static final Shape SHAPE = Shape.register(new PersonGroupShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public PersonGroup build() {
            return SHAPE.enforce(super.build());
        }
    }
}
