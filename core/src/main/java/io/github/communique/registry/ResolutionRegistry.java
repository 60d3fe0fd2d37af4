package io.github.communique.registry;

import java.util.OptionalInt;

/** Which resolutions the Security Council adopted in which year. */
public interface ResolutionRegistry {

    /**
     * Whether a resolution was adopted in a year.
     *
     * @param number the number, for example 1244
     * @param year the year, for example 1999
     */
    Answer isAdoptedIn(int number, int year);

    /** The year in which a resolution was adopted; empty where the data do not tell for certain. */
    OptionalInt yearOf(int number);

    /**
     * The built-in data: the first and last number of each year since 1946. Years whose bounds are not verified (1995 to
     * 2003) and years after the data answer unknown instead of no.
     */
    static ResolutionRegistry builtIn() {
        return ResolutionYears.BUILT_IN;
    }
}
