package io.github.communique.rule;

import io.github.communique.registry.MandateRegistry;
import io.github.communique.registry.MissionRegistry;
import io.github.communique.registry.OrganisationRegistry;
import io.github.communique.registry.QuotationMarkRegistry;
import io.github.communique.registry.ResolutionRegistry;
import java.time.Clock;
import org.immutables.value.Value;

/**
 * What rules know beside the release: the time, the house style, and reference data. Of each a host can put in its own:
 * {@code CheckEnvironment.standard().toBuilder().missions(ours).build()}.
 */
@Value.Immutable
public sealed interface CheckEnvironment permits ImmutableCheckEnvironment {

    /** The time of the check; the system's unless stated. */
    @Value.Default
    default Clock getClock() {
        return Clock.systemUTC();
    }

    /** The house style; the standard one unless stated. */
    @Value.Default
    default HouseStyle getHouseStyle() {
        return HouseStyle.standard();
    }

    /** The resolutions of the Security Council; the built-in data unless stated. */
    @Value.Default
    default ResolutionRegistry getResolutions() {
        return ResolutionRegistry.builtIn();
    }

    /** The missions; the built-in data unless stated. */
    @Value.Default
    default MissionRegistry getMissions() {
        return MissionRegistry.builtIn();
    }

    /** The organisations; the built-in data unless stated. */
    @Value.Default
    default OrganisationRegistry getOrganisations() {
        return OrganisationRegistry.builtIn();
    }

    /** Whether mandates are in force; what they state themselves unless another is put in. */
    @Value.Default
    default MandateRegistry getMandates() {
        return MandateRegistry.builtIn();
    }

    /** The quotation marks of languages; the built-in data unless stated. */
    @Value.Default
    default QuotationMarkRegistry getQuotationMarks() {
        return QuotationMarkRegistry.builtIn();
    }

    /** The time of the system, the standard house style and the built-in reference data. */
    static CheckEnvironment standard() {
        return builder().build();
    }

    /** Starts environment with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Starts environment from these: the way to change them. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds {@link CheckEnvironment}; nothing is required. */
    final class Builder extends ImmutableCheckEnvironment.Builder {
        Builder() {}
    }
}
