package io.github.communique.instrument;

import java.util.List;

/** What stands between the numbers of a list, the longer ones first. */
final class Separators {

    static final List<String> ALL = List.of(
            ", and ", ", & ", ", et ", " and ", " & ", " et ", " und ", " sowie ", " y ", " e ", " en ", " or ", " ou ",
            "; and ", "; ", ", ");

    private Separators() {}

    /** Where the number after a separator begins; the place itself if there is none. */
    static int after(String text, int at) {
        for (String separator : ALL) {
            if (text.startsWith(separator, at)) {
                return at + separator.length();
            }
        }
        return at;
    }
}
