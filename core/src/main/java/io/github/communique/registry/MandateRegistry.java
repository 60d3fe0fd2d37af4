package io.github.communique.registry;

import io.github.communique.mission.Mandate;
import java.time.LocalDate;

/**
 * Whether mandates are in force. The built-in answer is what the mandate itself states; a host that keeps the later decisions
 * of a body can know more. The rules ask a host's own registry about missions with at most 50 mandates.
 */
@FunctionalInterface
public interface MandateRegistry {

    /**
     * Whether a mandate is in force on a day.
     *
     * @return yes within a stated duration, or after an initial period if the mandate continues unless decided
     *     otherwise; no before its start and after its stated termination; unknown after the last recorded renewal
     *     unless the chain is stated to be closed, since a later renewal may not be recorded
     */
    TriState isInForce(Mandate mandate, LocalDate day);

    /** The registry that answers from what the mandate itself states. */
    static MandateRegistry builtIn() {
        return StatedMandates.REGISTRY;
    }
}
