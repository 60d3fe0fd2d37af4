package io.github.communique.registry;

import java.util.OptionalInt;

/** Knows in which years the Security Council adopted its resolutions. */
public interface ResolutionRegistry {

    /**
     * Whether a resolution was adopted in a year.
     *
     * @param number the number, for example 1244
     * @param year the year, for example 1999
     */
    TriState isAdoptedIn(int number, int year);

    /** The year in which a resolution was adopted; empty if the data do not determine it. */
    OptionalInt yearOf(int number);

    /** This registry, with another for the resolutions it does not know. */
    default ResolutionRegistry and(ResolutionRegistry more) {
        ResolutionRegistry first = this;
        return new ResolutionRegistry() {
            @Override
            public TriState isAdoptedIn(int number, int year) {
                TriState answer = first.isAdoptedIn(number, year);
                return answer == TriState.UNKNOWN ? more.isAdoptedIn(number, year) : answer;
            }

            @Override
            public OptionalInt yearOf(int number) {
                OptionalInt year = first.yearOf(number);
                return year.isPresent() ? year : more.yearOf(number);
            }
        };
    }

    /**
     * The built-in data: the first and last number of each year since 1946, each verified in two public sources. Years after the data
     * answer unknown instead of no.
     */
    static ResolutionRegistry builtIn() {
        return ResolutionYears.BUILT_IN;
    }
}
