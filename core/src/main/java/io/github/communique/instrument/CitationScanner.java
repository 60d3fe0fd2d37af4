package io.github.communique.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds citations of instruments in one pass over a text, at the beginnings of words. */
final class CitationScanner {

    private static final InstrumentForm[][] BY_LEAD =
            byLead(Stream.of(UnitedNationsForms.ALL, EuropeanUnionForms.ALL, OrganisationForms.ALL, NationalForms.ALL)
                    .flatMap(List::stream)
                    .toList());

    private static final InstrumentForm[] NONE = {};

    private final String text;
    private final List<TextCitation> found = new ArrayList<>();
    private final ResolutionScanner resolutions;

    CitationScanner(String text) {
        this.text = text;
        this.resolutions = new ResolutionScanner(text, found);
    }

    List<TextCitation> scan() {
        int at = 0;
        while (at < text.length()) {
            int next = startsWord(text, at) ? citation(at) : at;
            at = next > at ? next : at + 1;
        }
        return found;
    }

    /** Adds the citations that begin at the start of a word; returns where they end, or the start itself if there is none. */
    private int citation(int at) {
        char c = text.charAt(at);
        for (InstrumentForm form : c < BY_LEAD.length ? BY_LEAD[c] : NONE) {
            TextCitation citation = form.at(text, at);
            if (citation != null) {
                found.add(citation);
                return citation.end();
            }
        }
        return c == 'S' || c == 'U' || c == 'r' || c == 'R' ? resolutions.citation(at) : at;
    }

    static boolean startsWord(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) != '/';
    }

    private static InstrumentForm[][] byLead(List<InstrumentForm> forms) {
        InstrumentForm[][] byLead = new InstrumentForm[128][];
        for (char lead = 0; lead < byLead.length; lead++) {
            char begin = lead;
            byLead[lead] = forms.stream()
                    .filter(form -> form.beginnings().stream().anyMatch(letters -> letters.charAt(0) == begin))
                    .toArray(InstrumentForm[]::new);
        }
        return byLead;
    }
}
