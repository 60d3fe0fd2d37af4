package io.github.communique.registry;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a registry says: where its data do not tell, unknown, never a guess. */
public enum TriState {
    /** It is so. */
    YES,
    /** It is not so. */
    NO,
    /** The data do not tell, or are not verified. */
    UNKNOWN;

    /** The answer of all of several that may be meant; unknown if they differ or there are none. */
    static TriState common(Stream<TriState> answers) {
        Set<TriState> different = answers.collect(Collectors.toSet());
        return different.size() == 1 ? different.iterator().next() : UNKNOWN;
    }
}
