package io.github.communique.participant;

import io.github.communique.constraint.RefersTo;
import io.github.communique.constraint.Text;
import io.github.communique.mission.Mission;
import io.github.communique.shape.Shape;
import io.github.communique.time.DateInterval;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An organisation, organ, state or other body. Wire type {@code organisation}; Popolo Organization, schema.org
 * Organization.
 */
@Value.Immutable
public sealed interface Organisation extends Participant permits ImmutableOrganisation {

    /**
     * The local id, by which the rest of the release refers to the organisation.
     *
     * <p>Standard term: Popolo {@code id}. Example: {@code nac}. Required.
     */
    @Override
    @Text(max = Text.ID)
    String getId();

    /**
     * The official name.
     *
     * <p>Standard term: schema.org {@code legalName}, Popolo {@code name}. Example: {@code North Atlantic Council}.
     * Empty: not known.
     */
    Optional<@Text String> getName();

    /**
     * The official acronym.
     *
     * <p>Standard term: schema.org {@code alternateName}. Example: {@code NAC}. Empty: it has none.
     */
    Optional<@Text String> getAcronym();

    /**
     * Further forms of the name, in other languages too.
     *
     * <p>Standard term: Popolo {@code other_names}. An empty list: none is stated.
     */
    List<NameVariant> getNames();

    /**
     * The kind of organisation.
     *
     * <p>Standard term: Popolo {@code classification}. Example: {@code organ} on the wire. Empty: not stated.
     */
    Optional<OrganisationKind> getKind();

    /**
     * The local id of the organisation this one is part of.
     *
     * <p>Standard term: Popolo {@code parent_id}. Example: {@code nato}. Empty: part of none.
     */
    @RefersTo({Organisation.class, Mission.class})
    Optional<@Text(max = Text.ID) String> getParentId();

    /**
     * The period in which the organisation exists.
     *
     * <p>Standard term: Popolo {@code founding_date}, {@code dissolution_date}. Example: {@code 1949-04-04/..}. Empty:
     * not stated.
     */
    Optional<DateInterval> getPeriod();

    /**
     * Creates an organisation from its local id and its name:
     * {@code Organisation.of("council", "Council of the European Union")}.
     */
    static Organisation of(String id, String name) {
        return builder().id(id).name(name).build();
    }

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link Organisation}; {@code id} is required. */
    final class Builder extends ImmutableOrganisation.Builder {

        static final Shape SHAPE = Shape.register(new OrganisationShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public Organisation build() {
            return SHAPE.enforce(super.build());
        }
    }
}
