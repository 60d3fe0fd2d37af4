package io.github.communique.rule;

import io.github.communique.registry.MandateRegistry;
import io.github.communique.registry.MissionRegistry;
import io.github.communique.registry.OrganisationRegistry;
import io.github.communique.registry.QuotationMarkRegistry;
import io.github.communique.registry.ResolutionRegistry;
import java.time.Clock;
import org.immutables.value.Value;

/**
 * What rules know besides the release: the time, the house style, and reference data. A host can replace each of them:
 * {@code CheckEnvironment.standard().toBuilder().missions(ours).build()}.
 */
@Value.Immutable
public sealed interface CheckEnvironment permits ImmutableCheckEnvironment {

    /** The clock that gives the time of the check; the system clock unless stated. */
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

    /** Whether mandates are in force; answered from the mandates themselves unless stated. */
    @Value.Default
    default MandateRegistry getMandates() {
        return MandateRegistry.builtIn();
    }

    /** The quotation marks of languages; the built-in data unless stated. */
    @Value.Default
    default QuotationMarkRegistry getQuotationMarks() {
        return QuotationMarkRegistry.builtIn();
    }

    /** The system clock, the standard house style and the built-in reference data. */
    static CheckEnvironment standard() {
        return builder().build();
    }

    /** Creates a builder with the standard settings. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the settings of this environment, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link CheckEnvironment}; nothing is required. */
    final class Builder extends ImmutableCheckEnvironment.Builder {
        Builder() {}
    }
}
