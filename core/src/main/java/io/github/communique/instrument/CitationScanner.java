package io.github.communique.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds citations of instruments in one pass over a text. A citation starts at the start of a word. */
final class CitationScanner {

    private static final List<InstrumentForm> FORMS = Stream.of(
                    List.of(UnitedNationsForms.LISTED, UnitedNationsForms.LISTED_BY_SESSION),
                    UnitedNationsForms.ALL,
                    EuropeanUnionForms.ALL,
                    OrganisationForms.ALL,
                    NationalForms.ALL)
            .flatMap(List::stream)
            .toList();

    private static final int LISTED = 0;
    private static final int LISTED_BY_SESSION = 1;

    /** An upper bound on the characters before the first digit of a citation. */
    private static final int REACH = 128;

    private static final int REACH_OF_NOUN = 48;

    /** The start of the only form that may have no digit but Roman numerals. */
    private static final String WITHOUT_DIGIT = "PSC/";

    /** The starts of forms that stand alone; further resolutions of a list follow another citation. */
    private static final PrefixTrie BEGINNINGS = new PrefixTrie(FORMS, LISTED_BY_SESSION + 1);

    /** The ASCII letters with which a citation can start. */
    private static final boolean[] FIRST_LETTERS = firstLetters();

    private static final int[] NONE = {};

    private final Matchers matchers;
    private final String text;
    private final char[] characters;
    private final List<TextCitation> found = new ArrayList<>();
    private final ResolutionScanner resolutions;

    private CitationScanner(String text, Matchers matchers, char[] characters) {
        this.text = text;
        this.matchers = matchers;
        this.characters = characters;
        this.resolutions = new ResolutionScanner(text, found);
    }

    private static boolean[] firstLetters() {
        boolean[] letters = BEGINNINGS.firstLetters();
        for (int i = 0; i < ResolutionScanner.FIRST_LETTERS.length(); i++) {
            letters[ResolutionScanner.FIRST_LETTERS.charAt(i)] = true;
        }
        return letters;
    }

    /** The matchers of the forms, created on first use and reused for further texts. */
    static final class Matchers {

        private final @Nullable Matcher[] matchers = new @Nullable Matcher[FORMS.size()];
        private final int[] lastTexts = new int[FORMS.size()];
        private char[] characters = {};
        private int texts;

        /** The characters of a text, in an array that may be longer and is reused for the next text. */
        private char[] charactersOf(String text) {
            if (characters.length < text.length()) {
                characters = new char[text.length()];
            }
            text.getChars(0, text.length(), characters, 0);
            return characters;
        }

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
        char[] characters = matchers.charactersOf(text);
        boolean hasFormWithoutDigit = text.contains(WITHOUT_DIGIT);
        int firstDigit = nextDigit(characters, 0, text.length());
        // Most texts cannot hold a citation, and need no scanner.
        if (firstDigit == text.length() && !hasFormWithoutDigit) {
            return List.of();
        }
        matchers.texts++;
        return new CitationScanner(text, matchers, characters).scan(firstDigit, hasFormWithoutDigit);
    }

    /** Every form but one has a digit near its start, so only the neighbourhoods of digits are scanned. */
    private List<TextCitation> scan(int firstDigit, boolean hasFormWithoutDigit) {
        int length = text.length();
        int digit = hasFormWithoutDigit ? length : firstDigit;
        int at = hasFormWithoutDigit ? 0 : Math.max(0, digit - REACH);
        while (at < length) {
            at = scan(at, digit);
            if (at > digit) {
                digit = nextDigit(characters, at, length);
                at = digit == length ? length : Math.max(at, digit - REACH);
            }
        }
        return found;
    }

    /**
     * Scans for citations that start within a range; returns the end of the range, or of the last citation if that is
     * later.
     */
    private int scan(int from, int to) {
        int last = Math.min(to, text.length() - 1);
        int at = from;
        while (at <= last) {
            int next = mayBegin(at) ? citation(at) : at;
            at = next > at ? next : at + 1;
        }
        return at;
    }

    private boolean mayBegin(int at) {
        char c = characters[at];
        return c < FIRST_LETTERS.length
                && FIRST_LETTERS[c]
                && (at == 0 || !continuesWord(characters[at - 1]))
                && (BEGINNINGS.mayStandAt(text, at) || resolutions.mayBegin(at));
    }

    private static int nextDigit(char[] characters, int from, int length) {
        int at = from;
        while (at < length && !isDigit(characters[at])) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Adds the citations that start at a word; returns where they end, or the start itself if there are none. */
    private int citation(int at) {
        char c = text.charAt(at);
        if (isDigit(c) && !mayContinueAfterDigits(at)) {
            return at;
        }
        int[] forms = BEGINNINGS.at(text, at);
        boolean isBareNoun = (c == 'r' || c == 'R') && forms.length > 0 && !hasSlashOrBracket(at);
        for (int form : isBareNoun ? NONE : forms) {
            TextCitation citation = citation(form, at);
            if (citation != null) {
                found.add(citation);
                return afterList(citation);
            }
        }
        int listEnd = EuropeanUnionList.mayBegin(text, at) ? EuropeanUnionList.read(text, at, found) : at;
        if (listEnd > at) {
            return listEnd;
        }
        return resolutions.mayBegin(at) ? resolutions.citation(at) : at;
    }

    /**
     * The digits at the start of a form are followed by a slash, a letter or a bracket, or by a space and a single
     * letter or a bracket.
     */
    private boolean mayContinueAfterDigits(int at) {
        int end = at;
        while (isDigit(charAt(end))) {
            end++;
        }
        boolean isSpaced = Character.isSpaceChar(charAt(end));
        char c = charAt(isSpaced ? end + 1 : end);
        boolean isLetter = Character.isLetter(c) && !(isSpaced && Character.isLetter(charAt(end + 2)));
        return c == '(' || isLetter || c == '/' && !isSpaced;
    }

    private char charAt(int offset) {
        return offset < text.length() ? text.charAt(offset) : '\0';
    }

    /** After the bare noun "resolution" every form has one of the two, as in 217 A (III) and 61/6. */
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

    /** Adds the further resolutions of a list that share the noun of the first one; returns where the list ends. */
    private int afterList(TextCitation first) {
        int listEnd = first.end();
        if (!(first.instrument() instanceof AssemblyResolution resolution)) {
            return listEnd;
        }
        boolean isRunning = resolution.getNumbering() == AssemblyResolution.Numbering.CONTINUOUS;
        if (!isRunning && !text.substring(first.start(), listEnd).contains("olutions ")) {
            return listEnd;
        }
        int form = isRunning ? LISTED : LISTED_BY_SESSION;
        TextCitation next = afterSeparator(form, listEnd);
        while (next != null) {
            found.add(next);
            listEnd = next.end();
            next = afterSeparator(form, listEnd);
        }
        return listEnd;
    }

    private @Nullable TextCitation afterSeparator(int form, int end) {
        int next = Separators.after(text, end);
        return next == end ? null : citation(form, next);
    }

    static boolean startsWord(String text, int at) {
        return at == 0 || !continuesWord(text.charAt(at - 1));
    }

    /** Whether a word continues after a character. */
    private static boolean continuesWord(char c) {
        return c >= 'a' && c <= 'z' || c == '/' || c != ' ' && Character.isLetterOrDigit(c);
    }
}
