package io.github.communique.registry;

import java.util.Collections;
import java.util.List;

/** What a registry says: where its data do not tell, unknown, never a guess. */
public enum TriState {
    /** It is so. */
    YES,
    /** It is not so. */
    NO,
    /** The data do not tell, or are not verified. */
    UNKNOWN;

    /** The answer of all of several that may be meant; unknown if they differ or there are none. */
    static TriState common(List<TriState> answers) {
        return !answers.isEmpty() && Collections.frequency(answers, answers.get(0)) == answers.size()
                ? answers.get(0)
                : UNKNOWN;
    }
}
