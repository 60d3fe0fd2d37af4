package io.github.communique.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds citations of instruments in one pass over a text, at the beginnings of words. */
final class CitationScanner {

    private static final List<InstrumentForm> FORMS = Stream.of(
                    List.of(UnitedNationsForms.LISTED),
                    UnitedNationsForms.ALL,
                    EuropeanUnionForms.ALL,
                    OrganisationForms.ALL,
                    NationalForms.ALL)
            .flatMap(List::stream)
            .toList();

    private static final int LISTED = 0;

    /** More characters than any form has before its first digit. */
    private static final int REACH = 128;

    private static final int REACH_OF_NOUN = 48;

    /** The beginning of the form that may have Roman figures only. */
    private static final String WITHOUT_DIGIT = "PSC/";

    /** Of the forms that stand alone: the listed one follows another. */
    private static final PrefixTrie BEGINNINGS = new PrefixTrie(FORMS, LISTED + 1);

    private static final int[] NONE = {};
    private static final List<String> SEPARATORS = List.of(", and ", " and ", " et ", ", ");

    private final Matchers matchers;
    private final String text;
    private final List<TextCitation> found = new ArrayList<>();
    private final ResolutionScanner resolutions;
    private final boolean hasFormWithoutDigit;
    private int nextDigit = -1;

    private CitationScanner(String text, Matchers matchers) {
        this.text = text;
        this.matchers = matchers;
        this.hasFormWithoutDigit = text.contains(WITHOUT_DIGIT);
        this.resolutions = new ResolutionScanner(text, found);
    }

    /** The matchers of the forms, made when first needed, and used again for further texts. */
    static final class Matchers {

        private final @Nullable Matcher[] matchers = new @Nullable Matcher[FORMS.size()];
        private final int[] lastTexts = new int[FORMS.size()];
        private int texts;

        private Matcher of(int form, String text) {
            Matcher matcher = matchers[form];
            if (matcher == null) {
                matcher = FORMS.get(form).matcher();
                matchers[form] = matcher;
            }
            if (lastTexts[form] != texts) {
                matcher.reset(text);
                lastTexts[form] = texts;
            }
            return matcher;
        }
    }

    /** Finds the citations in a text, in order. */
    static List<TextCitation> scan(String text, Matchers matchers) {
        if (!mayHaveCitations(text)) {
            return List.of();
        }
        matchers.texts++;
        return new CitationScanner(text, matchers).scan();
    }

    /** Whether there is anything to scan for, so that most texts make no scanner. */
    private static boolean mayHaveCitations(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text.charAt(i))) {
                return true;
            }
        }
        return text.contains(WITHOUT_DIGIT);
    }

    private List<TextCitation> scan() {
        int at = 0;
        while (at < text.length()) {
            if (isFarFromDigit(at)) {
                at = nextDigit == text.length() ? nextDigit : nextDigit - REACH;
            } else {
                int next = startsWord(text, at) ? citation(at) : at;
                at = next > at ? next : at + 1;
            }
        }
        return found;
    }

    /** Every form but one has a digit, not far from its beginning: most of a text has no citation. */
    private boolean isFarFromDigit(int at) {
        if (nextDigit < at) {
            nextDigit = at;
            while (nextDigit < text.length() && !isDigit(text.charAt(nextDigit))) {
                nextDigit++;
            }
        }
        return (nextDigit - at > REACH || nextDigit == text.length()) && !hasFormWithoutDigit;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Adds the citations that begin at the start of a word; returns where they end, or the start itself if there is none. */
    private int citation(int at) {
        char c = text.charAt(at);
        if (isDigit(c) && !mayGoOnBehindFigures(at)) {
            return at;
        }
        boolean isBareNoun = (c == 'r' || c == 'R') && !hasSlashOrBracket(at);
        for (int form : isBareNoun ? NONE : BEGINNINGS.at(text, at)) {
            TextCitation citation = citation(form, at);
            if (citation != null) {
                found.add(citation);
                return isRunning(citation) ? afterList(citation.end()) : citation.end();
            }
        }
        return resolutions.mayBegin(at) ? resolutions.citation(at) : at;
    }

    /** Behind the figures with which a form begins stands a slash, a letter or a bracket; or a space and a single letter or a bracket. */
    private boolean mayGoOnBehindFigures(int at) {
        int end = at;
        while (isDigit(charAt(end))) {
            end++;
        }
        boolean isSpaced = Character.isSpaceChar(charAt(end));
        char c = charAt(isSpaced ? end + 1 : end);
        boolean isLetter = Character.isLetter(c) && !(isSpaced && Character.isLetter(charAt(end + 2)));
        return c == '(' || isLetter || c == '/' && !isSpaced;
    }

    private char charAt(int place) {
        return place < text.length() ? text.charAt(place) : '\0';
    }

    /** Behind the bare noun "resolution" every form has one of the two, as in 217 A (III) and 61/6. */
    private boolean hasSlashOrBracket(int at) {
        for (int i = at; i < Math.min(text.length(), at + REACH_OF_NOUN); i++) {
            if (text.charAt(i) == '(' || text.charAt(i) == '/') {
                return true;
            }
        }
        return false;
    }

    private @Nullable TextCitation citation(int form, int at) {
        return FORMS.get(form).at(at, matchers.of(form, text));
    }

    private static boolean isRunning(TextCitation citation) {
        return citation.instrument() instanceof AssemblyResolution resolution
                && resolution.getNumbering() == AssemblyResolution.Numbering.CONTINUOUS;
    }

    /** Adds the further resolutions of a list that share the noun of the first one; returns where the list ends. */
    private int afterList(int end) {
        int listEnd = end;
        TextCitation next = afterSeparator(listEnd);
        while (next != null) {
            found.add(next);
            listEnd = next.end();
            next = afterSeparator(listEnd);
        }
        return listEnd;
    }

    private @Nullable TextCitation afterSeparator(int end) {
        for (String separator : SEPARATORS) {
            if (text.startsWith(separator, end)) {
                return citation(LISTED, end + separator.length());
            }
        }
        return null;
    }

    static boolean startsWord(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) != '/';
    }
}
