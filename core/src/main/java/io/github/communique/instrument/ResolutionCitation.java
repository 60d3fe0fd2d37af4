package io.github.communique.instrument;

import java.util.List;

/**
 * A Security Council resolution cited in a text.
 *
 * @param start where the citation starts in the text, a {@code char} index, its noun and organ included
 * @param end where it ends, exclusive
 * @param resolution what is cited
 * @param style how it is cited
 */
public record ResolutionCitation(int start, int end, SecurityCouncilResolution resolution, ResolutionStyle style) {

    /**
     * Finds the citations in a text, in order: symbols, {@code resolution 1244 (1999)} with or without its organ,
     * {@code UNSCR 1244}, lists such as {@code resolutions 1970 (2011) and 1973 (2011)}. A bare {@code resolution 2202}
     * without organ and year may be of another body and is left alone. Linear in the text.
     */
    public static List<ResolutionCitation> findAll(String text) {
        return new ResolutionScanner(text).scan();
    }

    boolean covers(String text) {
        return start == 0 && end == text.length();
    }
}
