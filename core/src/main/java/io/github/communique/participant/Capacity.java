package io.github.communique.participant;

import io.github.communique.constraint.RefersTo;
import io.github.communique.constraint.Text;
import io.github.communique.mission.Mission;
import io.github.communique.shape.Shape;
import io.github.communique.time.DateExpression;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The office or role in which somebody acts or speaks. */
@Value.Immutable
public sealed interface Capacity permits ImmutableCapacity {

    /**
     * The words with which the release states the office or role.
     *
     * <p>Standard term: schema.org {@code jobTitle}. Example: {@code KFOR Commander}. Empty: the release has no words
     * for it.
     */
    Optional<@Text String> getStatedAs();

    /**
     * The office, where no appointment of the person states it.
     *
     * <p>Standard term: Popolo Post. Empty: an appointment has it, a role without an office, or not stated.
     */
    Optional<Post> getPost();

    /**
     * The local ids of those on whose behalf the party acts.
     *
     * <p>Standard term: Popolo {@code on_behalf_of}. Example: {@code nato}. An empty list: on its own behalf.
     */
    @RefersTo({Participant.class, Mission.class})
    List<@Text(max = Text.ID) String> getOnBehalfOf();

    /**
     * Whether the office is held ad interim.
     *
     * <p>{@code false} unless stated.
     */
    @Value.Default
    default boolean isActing() {
        return false;
    }

    /**
     * Whether the office or its title is contested.
     *
     * <p>{@code false} unless stated.
     */
    @Value.Default
    default boolean isContested() {
        return false;
    }

    /**
     * The words that qualify the office.
     *
     * <p>Example: {@code self-proclaimed}. Empty: the office is not qualified.
     */
    Optional<@Text String> getQualification();

    /**
     * Another affiliation beside the name, which is neither party, country nor parliamentary group.
     *
     * <p>Example: {@code Bar of Ontario}. Empty: not stated.
     */
    Optional<@Text String> getAffiliation();

    /**
     * The political party beside the name.
     *
     * <p>Standard term: Popolo {@code on_behalf_of}. Example: {@code EPP}. Empty: not stated.
     */
    Optional<@Text String> getParty();

    /**
     * The country beside the name, as printed.
     *
     * <p>Standard term: schema.org {@code nationality}. Example: {@code Romania}. Empty: not stated.
     */
    Optional<@Text String> getCountry();

    /**
     * The group in a parliament beside the name.
     *
     * <p>Standard term: Popolo {@code on_behalf_of}. Example: {@code Renew Europe}. Empty: not stated.
     */
    Optional<@Text String> getParliamentaryGroup();

    /**
     * Whether the office is stated, and if not, why.
     *
     * <p>Example: {@code withheld} on the wire. Empty: stated if an office is given, otherwise not stated.
     */
    Optional<Disclosure> getDisclosure();

    /**
     * The date on which this capacity holds.
     *
     * <p>Example: {@code 2022-07-07}. Empty: not stated.
     */
    Optional<DateExpression> getAsOf();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Capacity}; nothing is required. */
    final class Builder extends ImmutableCapacity.Builder {

        static final Shape SHAPE = Shape.register(new CapacityShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public Capacity build() {
            return SHAPE.enforce(super.build());
        }
    }
}
