package io.github.communique.registry;

import io.github.communique.instrument.LegalInstrument;
import io.github.communique.time.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What a registry knows of a mission, and which of it was verified: the rest is not used to accuse anybody. */
@Value.Immutable
public sealed interface KnownMission permits ImmutableKnownMission {

    /** A part of what is known. */
    enum Fact {
        /** Acronym and official name belong together. */
        NAME,
        /** The start. */
        START,
        /** The end. */
        END,
        /** The instruments. */
        INSTRUMENTS
    }

    /**
     * The official acronym, or the key of a mission without one.
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
     * The names of the organisations that lead it.
     *
     * <p>Example: {@code NATO}. An empty list: not known.
     */
    List<String> getLeads();

    /**
     * When it started.
     *
     * <p>Empty: not known.
     */
    Optional<PartialDate> getStart();

    /**
     * When it ended.
     *
     * <p>Empty: not known to have ended, which is not to say that it goes on.
     */
    Optional<PartialDate> getEnd();

    /**
     * The instruments it rests on, the first one first.
     *
     * <p>Example: {@code S/RES/1244 (1999)}. An empty list: not known.
     */
    List<LegalInstrument> getInstruments();

    /**
     * What of this was verified in a source.
     *
     * <p>An empty set: nothing.
     */
    Set<Fact> getVerified();

    /** Starts a value with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Starts a value from this one: the way to change it. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link KnownMission}; {@code acronym}, {@code name} are required. */
    final class Builder extends ImmutableKnownMission.Builder {
        Builder() {}
    }
}
