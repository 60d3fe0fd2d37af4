package io.github.communique.mission;

import io.github.communique.constraint.RefersTo;
import io.github.communique.constraint.Text;
import io.github.communique.document.SourcedStatement;
import io.github.communique.participant.NameVariant;
import io.github.communique.participant.Organisation;
import io.github.communique.place.Place;
import io.github.communique.shape.Shape;
import io.github.communique.time.DateInterval;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A mission, operation or field presence. */
@Value.Immutable
public sealed interface Mission permits ImmutableMission {

    /**
     * The local id, by which the rest of the release refers to it; unique among participants and missions.
     *
     * <p>Example: {@code kfor}. Required.
     */
    @Text(max = Text.ID)
    String getId();

    /**
     * The official name.
     *
     * <p>Standard term: schema.org {@code name}. Example: {@code Kosovo Force}. Empty: not stated.
     */
    Optional<@Text String> getName();

    /**
     * The official acronym.
     *
     * <p>Example: {@code KFOR}. Empty: it has none.
     */
    Optional<@Text String> getAcronym();

    /**
     * Further forms of the name, including those that the release uses.
     *
     * <p>An empty list: none is stated.
     */
    List<NameVariant> getNames();

    /**
     * The kind of mission.
     *
     * <p>Example: {@code military-operation} on the wire. Empty: not stated.
     */
    Optional<MissionKind> getKind();

    /**
     * The local id of the organisation that leads the mission, as distinct from the body that authorises it.
     *
     * <p>Example: {@code nato}. Empty: not stated.
     */
    @RefersTo(Organisation.class)
    Optional<@Text(max = Text.ID) String> getLeadOrganisationId();

    /**
     * The area in which the mission works.
     *
     * <p>Standard term: UN peacekeeping data: host area. Empty: not stated.
     */
    Optional<Place> getHostArea();

    /**
     * The local id of a place of the release, in place of {@code hostArea}.
     *
     * <p>Example: {@code kosovo}. Empty: not stated, or {@code hostArea} has it.
     */
    @RefersTo(Place.class)
    Optional<@Text(max = Text.ID) String> getHostAreaId();

    /**
     * The period in which the mission exists.
     *
     * <p>Example: {@code 1999-06-12/..}. Empty: not stated.
     */
    Optional<DateInterval> getPeriod();

    /**
     * Whether it is still to come, goes on or has ended.
     *
     * <p>Standard term: schema.org {@code eventStatus}. Example: {@code ongoing}. Empty: the period says it, or it is not stated.
     */
    Optional<MissionState> getState();

    /**
     * The local id of the mission that takes over from it.
     *
     * <p>Standard term: Dublin Core {@code isReplacedBy}. Example: {@code eufor}. Empty: none, or not stated.
     */
    @RefersTo(Mission.class)
    Optional<@Text(max = Text.ID) String> getReplacedById();

    /**
     * How large it is, planned, authorised or actual.
     *
     * <p>Standard term: schema.org {@code QuantitativeValue}. An empty list: not stated.
     */
    List<Strength> getStrengths();

    /**
     * The local id of the mission of which it is a component.
     *
     * <p>Example: {@code unmik}. Empty: it is not a component of another mission.
     */
    @RefersTo(Mission.class)
    Optional<@Text(max = Text.ID) String> getComponentOfId();

    /**
     * The place of the mission in the chain of command.
     *
     * <p>An empty list: none is stated.
     */
    List<CommandRelation> getCommands();

    /**
     * The contributions to the mission.
     *
     * <p>An empty list: none is stated.
     */
    List<Contribution> getContributions();

    /**
     * The cooperation of the mission with others.
     *
     * <p>An empty list: none is stated.
     */
    List<Cooperation> getCooperations();

    /**
     * Statements of individual sources, where they disagree.
     *
     * <p>An empty list: none is stated.
     */
    List<SourcedStatement> getSourcedStatements();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Mission}; {@code id} is required. */
    final class Builder extends ImmutableMission.Builder {

        static final Shape SHAPE = Shape.register(new MissionShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public Mission build() {
            return SHAPE.enforce(super.build());
        }
    }
}
