package io.github.communique.registry;

import io.github.communique.instrument.LegalInstrument;
import io.github.communique.time.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a registry knows about a mission, and which facts are verified. Facts that are not verified never lead to a
 * finding.
 */
@Value.Immutable
public sealed interface KnownMission permits ImmutableKnownMission {

    /** A fact that can be verified. */
    enum Fact {
        /** That acronym and official name belong together. */
        NAME,
        /** The start. */
        START,
        /** The end. */
        END,
        /** The instruments. */
        INSTRUMENTS
    }

    /**
     * The official acronym; for a mission without one, the key under which it is listed.
     *
     * <p>Example: {@code KFOR}. Required.
     */
    String getAcronym();

    /**
     * The official name in English.
     *
     * <p>Example: {@code Kosovo Force}. Required.
     */
    String getName();

    /**
     * The names of the organisations that lead the mission.
     *
     * <p>Example: {@code NATO}. An empty list: not known.
     */
    List<String> getLeads();

    /**
     * The start of the mission.
     *
     * <p>Empty: not known.
     */
    Optional<PartialDate> getStart();

    /**
     * The end of the mission.
     *
     * <p>Empty: not known, which does not mean that the mission continues.
     */
    Optional<PartialDate> getEnd();

    /**
     * The instruments on which the mission is based, in order of time.
     *
     * <p>Example: {@code S/RES/1244 (1999)}. An empty list: not known.
     */
    List<LegalInstrument> getInstruments();

    /**
     * The facts that were verified in a source.
     *
     * <p>An empty set: none.
     */
    Set<Fact> getVerified();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link KnownMission}; {@code acronym}, {@code name} are required. */
    final class Builder extends ImmutableKnownMission.Builder {
        Builder() {}
    }
}
