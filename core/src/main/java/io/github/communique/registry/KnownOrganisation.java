package io.github.communique.registry;

import java.util.Optional;
import org.immutables.value.Value;

/** What a registry knows about an organisation. */
@Value.Immutable
public sealed interface KnownOrganisation permits ImmutableKnownOrganisation {

    /**
     * The acronym; for an organisation without one, the key under which it is listed.
     *
     * <p>Example: {@code OSCE}. Required.
     */
    String getAcronym();

    /**
     * The official name in English.
     *
     * <p>Example: {@code Organization for Security and Co-operation in Europe}. Required.
     */
    String getName();

    /**
     * The acronym of the organisation of which it is part.
     *
     * <p>Example: {@code UN}. Empty: part of none, or not known.
     */
    Optional<String> getParent();

    /** Whether a source confirms that acronym and name belong together; {@code false} unless stated. */
    @Value.Default
    default boolean isVerified() {
        return false;
    }

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link KnownOrganisation}; {@code acronym}, {@code name} are required. */
    final class Builder extends ImmutableKnownOrganisation.Builder {
        Builder() {}
    }
}
