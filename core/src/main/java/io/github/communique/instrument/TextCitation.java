package io.github.communique.instrument;

import java.util.List;

/**
 * A citation of an instrument found in a text.
 *
 * @param start the {@code char} index at which the citation starts, with its noun and issuing body
 * @param end the {@code char} index at which it ends, exclusive
 * @param instrument the instrument cited
 * @param isAccepted whether the form of citation is in good use; other forms are recognised, but not recommended
 */
public record TextCitation(int start, int end, LegalInstrument instrument, boolean isAccepted) {

    /**
     * Finds the citations in a text, in order: symbols, {@code resolution 1244 (1999)} with or without its organ,
     * {@code UNSCR 1244}, lists such as {@code resolutions 1970 (2011) and 1973 (2011)}, acts of the European Union by
     * citation, CELEX number and ELI, decisions of the OSCE and the African Union, and every other family of
     * {@link InstrumentFamily}. A bare {@code resolution 2202} or {@code resolution 61/6} may be of several bodies and
     * is skipped. Takes time linear in the text.
     */
    public static List<TextCitation> findAll(String text) {
        return CitationScanner.scan(text, new CitationScanner.Matchers());
    }

    /**
     * Finds the citations in each of several texts, faster than one by one.
     *
     * @return one list for each text, in the order of the texts
     */
    public static List<List<TextCitation>> findAll(List<String> texts) {
        CitationScanner.Matchers matchers = new CitationScanner.Matchers();
        return texts.stream().map(text -> CitationScanner.scan(text, matchers)).toList();
    }

    boolean covers(String text) {
        return start == 0 && end == text.length();
    }
}
