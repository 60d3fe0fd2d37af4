package io.github.communique.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds citations of Security Council resolutions in one pass over a text. */
final class ResolutionScanner {

    /** The first letters of symbols and nouns, for {@link #mayBegin}. */
    static final String FIRST_LETTERS = "SUrR";

    private static final String SYMBOL = "S/RES/";
    private static final int FIRST_YEAR = 1946;
    private static final int LAST_RUNNING_ASSEMBLY_YEAR = 1976;

    /** The last numbers of the Council's resolutions of 1946 to 1952, and of 1976. */
    private static final int[] LAST_COUNCIL_NUMBERS = {15, 37, 66, 78, 89, 96, 98};

    private static final int LAST_COUNCIL_NUMBER_THEN = 402;
    private static final List<String> SHORT_NOUNS =
            List.of("UNSCRs", "UNSCR", "UNSC Resolution", "UNSC resolution", "UNSC Res.", "UNSC", "SCR");
    private static final List<String> ORGANS =
            List.of("Security Council", "UN SC", "UN", "U.N.", "United Nations", "UNSC");
    private static final List<String> ORGANS_OF_COUNCIL = List.of("Security Council", "UN SC", "UNSC");
    private static final List<String> POSSESSIVES = List.of("’s", "'s");
    private static final List<String> OTHER_BODIES =
            List.of("Assembly", "UNGA", "Rights Council", "HRC", "Social Council", "ECOSOC", "Parliament");
    private static final List<String> YEAR_WORDS = List.of(" of ", " from ", " de ");
    private static final List<String> SEPARATORS = Separators.ALL;

    private final String text;
    private final List<TextCitation> found;

    /** Creates a scanner of a text that adds what it finds to the list. */
    ResolutionScanner(String text, List<TextCitation> found) {
        this.text = text;
        this.found = found;
    }

    /**
     * Whether a word starts with the first letters of a symbol or a noun, which rules out most words at little cost.
     */
    boolean mayBegin(int at) {
        return switch (text.charAt(at)) {
            case 'S' -> hasOneOf("/C", at + 1);
            case 'U' -> hasOneOf("N", at + 1);
            case 'r', 'R' -> hasOneOf("eEéÉiI", at + 1) && hasOneOf("sS", at + 2);
            default -> false;
        };
    }

    private boolean hasOneOf(String letters, int at) {
        return at < text.length() && letters.indexOf(text.charAt(at)) >= 0;
    }

    /** Adds the citations that start at a word; returns where they end, or the start itself if there are none. */
    int citation(int at) {
        if (text.startsWith(SYMBOL, at)) {
            return add(at, at + SYMBOL.length(), true, false);
        }
        for (String noun : SHORT_NOUNS) {
            if (text.startsWith(noun, at) && isSpaceAt(at + noun.length())) {
                return list(at, afterNumberWord(at + noun.length() + 1), true, true);
            }
        }
        for (String noun : ResolutionWords.NOUNS) {
            if (text.regionMatches(true, at, noun, 0, noun.length()) && isSpaceAt(at + noun.length())) {
                int start = beforeOrgans(at);
                return isOfAnotherBody(start) ? at : ofNoun(start, at, afterNumberWord(at + noun.length() + 1));
            }
        }
        return at;
    }

    private int ofNoun(int start, int nounAt, int numberAt) {
        boolean isPlural = text.substring(nounAt, numberAt).contains("s ") || text.startsWith("en ", numberAt - 3);
        int numberEnd = digitsEnd(numberAt);
        boolean isOfCouncil =
                hasOrganOfCouncil(start, nounAt) || isSpaceAt(numberEnd) && afterCouncil(numberEnd + 1) >= 0;
        return list(start, numberAt, isOfCouncil, isPlural);
    }

    private boolean hasOrganOfCouncil(int start, int nounAt) {
        String organs = text.substring(start, nounAt);
        return ORGANS_OF_COUNCIL.stream().anyMatch(organs::contains);
    }

    private int afterNumberWord(int at) {
        for (String word : ResolutionWords.NUMBER_WORDS) {
            int end = at + word.length();
            if (text.regionMatches(true, at, word, 0, word.length())
                    && end < text.length()
                    && isDigit(text.charAt(end))) {
                return end;
            }
        }
        return at;
    }

    private int list(int start, int numberAt, boolean isOfCouncil, boolean isPlural) {
        int end = add(start, numberAt, isOfCouncil, !isPlural);
        if (end == start) {
            return numberAt;
        }
        int next = afterSeparator(end);
        while (next > end) {
            int listEnd = isListed(next, isPlural) ? add(next, next, isOfCouncil && isPlural, false) : next;
            if (listEnd == next) {
                return end;
            }
            end = listEnd;
            next = afterSeparator(end);
        }
        return end;
    }

    /** A number of fewer than three digits without a year may count something else. */
    private boolean isListed(int numberAt, boolean isPlural) {
        int figures = digitsEnd(numberAt) - numberAt;
        return !isPlural || figures > 2 || year(numberAt + figures, false) != null;
    }

    /** Adds the citation whose number is at {@code numberAt}; returns its end, or {@code start} if there is none. */
    private int add(int start, int numberAt, boolean mayLackYear, boolean isAlone) {
        int numberEnd = digitsEnd(numberAt);
        if (numberEnd == numberAt || numberEnd - numberAt > 4 || numberIsZero(numberAt, numberEnd)) {
            return start;
        }
        int number = Integer.parseInt(text, numberAt, numberEnd, 10);
        Year year = year(numberEnd, text.startsWith(SYMBOL, start));
        if (year != null && !mayLackYear && mayBeOfAssembly(number, year.year())) {
            return start;
        }
        if (year != null) {
            found.add(new TextCitation(
                    start, year.end(), SecurityCouncilResolution.of(number, year.year()), year.isAccepted()));
            return year.end();
        }
        if (!mayLackYear || continuesNumber(numberEnd)) {
            return start;
        }
        Year stated = isAlone ? statedYear(numberEnd) : null;
        if (stated != null) {
            found.add(new TextCitation(start, stated.end(), SecurityCouncilResolution.of(number, stated.year()), true));
            return stated.end();
        }
        found.add(new TextCitation(start, numberEnd, SecurityCouncilResolution.of(number), true));
        return numberEnd;
    }

    /** The year after the name of the Council, or of the adoption: of the Security Council, adopted in 1999. */
    private @Nullable Year statedYear(int numberEnd) {
        int councilEnd = isSpaceAt(numberEnd) ? afterCouncil(numberEnd + 1) : -1;
        int end = councilEnd < 0 ? numberEnd : councilEnd;
        Year year = councilEnd < 0 ? null : year(councilEnd, false);
        if (year != null) {
            return year;
        }
        int digits = AdoptionYear.startAfter(text, end);
        return digits < 0 ? null : yearAt(digits, digits + 4, true);
    }

    /** The offset after the longest name of the Council that starts at an offset; -1 if none does. */
    private int afterCouncil(int at) {
        return ResolutionWords.COUNCILS.stream()
                .filter(council -> text.startsWith(council, at))
                .mapToInt(council -> at + council.length())
                .max()
                .orElse(-1);
    }

    /**
     * Until 1976 the General Assembly also numbered its resolutions continuously, and its numbers were higher than
     * those of the Council in the same year.
     */
    private static boolean mayBeOfAssembly(int number, int year) {
        int index = year - FIRST_YEAR;
        int last = index < LAST_COUNCIL_NUMBERS.length ? LAST_COUNCIL_NUMBERS[index] : LAST_COUNCIL_NUMBER_THEN;
        return year <= LAST_RUNNING_ASSEMBLY_YEAR && number > last;
    }

    private @Nullable Year year(int at, boolean isSymbol) {
        int bracket = isSpaceAt(at) ? at + 1 : at;
        if (bracket < text.length() && text.charAt(bracket) == '(') {
            boolean closed = bracket + 5 < text.length() && text.charAt(bracket + 5) == ')';
            return closed ? yearAt(bracket + 1, bracket + 6, bracket > at || !isSymbol) : null;
        }
        if (at < text.length() && text.charAt(at) == '/') {
            return yearAt(at + 1, at + 5, false);
        }
        for (String word : YEAR_WORDS) {
            if (text.startsWith(word, at)) {
                return yearAt(at + word.length(), at + word.length() + 4, false);
            }
        }
        return null;
    }

    private @Nullable Year yearAt(int start, int end, boolean isAccepted) {
        if (start + 4 > text.length() || digitsEnd(start) != start + 4) {
            return null;
        }
        int year = Integer.parseInt(text, start, start + 4, 10);
        return year < FIRST_YEAR ? null : new Year(year, end, isAccepted);
    }

    private int beforeOrgans(int nounAt) {
        int start = nounAt;
        boolean extended = true;
        while (extended) {
            extended = false;
            int end = start > 0 && isSpaceAt(start - 1) ? beforePossessive(start - 1) : 0;
            for (String organ : ORGANS) {
                int organAt = end - organ.length();
                if (organAt >= 0 && text.startsWith(organ, organAt) && startsWord(organAt)) {
                    start = organAt;
                    extended = true;
                    break;
                }
            }
        }
        return start;
    }

    private int beforePossessive(int end) {
        for (String possessive : POSSESSIVES) {
            if (text.startsWith(possessive, end - possessive.length())) {
                return end - possessive.length();
            }
        }
        return end;
    }

    private boolean isOfAnotherBody(int nounAt) {
        int end = beforePossessive(nounAt - 1);
        return OTHER_BODIES.stream().anyMatch(body -> text.startsWith(body, end - body.length()));
    }

    private int afterSeparator(int at) {
        for (String separator : SEPARATORS) {
            if (text.regionMatches(true, at, separator, 0, separator.length())) {
                return at + separator.length();
            }
        }
        return at;
    }

    private boolean continuesNumber(int at) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        boolean joins = c == '/' || c == '-' || c == '.' || c == ',';
        return Character.isLetterOrDigit(c) || joins && at + 1 < text.length() && isDigit(text.charAt(at + 1));
    }

    private boolean numberIsZero(int from, int to) {
        return text.substring(from, to).chars().allMatch(c -> c == '0');
    }

    private int digitsEnd(int at) {
        int end = at;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private boolean startsWord(int at) {
        return CitationScanner.startsWord(text, at);
    }

    private boolean isSpaceAt(int at) {
        return at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\u00A0');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private record Year(int year, int end, boolean isAccepted) {}
}
