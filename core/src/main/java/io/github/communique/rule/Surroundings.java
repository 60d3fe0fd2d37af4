package io.github.communique.rule;

import io.github.communique.registry.ResolutionRegistry;
import java.time.Clock;

/**
 * What rules know beside the release.
 *
 * @param clock the time of the check
 * @param resolutions the resolutions of the Security Council
 */
public record Surroundings(Clock clock, ResolutionRegistry resolutions) {

    /** The time of the system and the built-in reference data. */
    public static Surroundings standard() {
        return new Surroundings(Clock.systemUTC(), ResolutionRegistry.builtIn());
    }

    /** These with another clock. */
    public Surroundings with(Clock clock) {
        return new Surroundings(clock, resolutions);
    }

    /** These with another registry of resolutions. */
    public Surroundings with(ResolutionRegistry resolutions) {
        return new Surroundings(clock, resolutions);
    }
}
