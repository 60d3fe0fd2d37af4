package io.github.communique.instrument;

import java.util.List;

/** The separators between the numbers of a list, longer ones first. */
final class Separators {

    static final List<String> ALL = List.of(
            ", and ", ", & ", ", et ", " and ", " & ", " et ", " und ", " sowie ", " y ", " e ", " en ", " or ", " ou ",
            "; and ", "; ", ", ");

    private Separators() {}

    /** The offset after a separator; the given offset if there is no separator. */
    static int after(String text, int at) {
        for (String separator : ALL) {
            if (text.startsWith(separator, at)) {
                return at + separator.length();
            }
        }
        return at;
    }
}
