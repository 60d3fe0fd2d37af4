package io.github.communique.registry;

import java.util.Collections;
import java.util.List;

/** The answer of a registry: yes, no, or unknown where its data do not decide. */
public enum TriState {
    /** Yes. */
    YES,
    /** No. */
    NO,
    /** The data do not decide, or are not verified. */
    UNKNOWN;

    /** The common answer for several candidates; unknown if the answers differ or there are none. */
    static TriState common(List<TriState> answers) {
        return !answers.isEmpty() && Collections.frequency(answers, answers.get(0)) == answers.size()
                ? answers.get(0)
                : UNKNOWN;
    }
}
