package io.github.communique.instrument;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds citations of Security Council resolutions in one pass over a text. */
final class ResolutionScanner {

    private static final String SYMBOL = "S/RES/";
    private static final List<String> NOUNS = List.of("resolutions", "resolution", "résolutions", "résolution");
    private static final List<String> SHORT_NOUNS =
            List.of("UNSCRs", "UNSCR", "UNSC Resolution", "UNSC resolution", "UNSC Res.", "UNSC", "SCR");
    private static final List<String> ORGANS = List.of("Security Council", "UN", "United Nations", "UNSC");
    private static final List<String> YEAR_WORDS = List.of(" of ", " from ", " de ");
    private static final List<String> SEPARATORS = List.of(", and ", " and ", " et ", ", ");

    private final String text;
    private final List<ResolutionCitation> found = new ArrayList<>();

    ResolutionScanner(String text) {
        this.text = text;
    }

    List<ResolutionCitation> scan() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int next = startsWord(at) && (c == 'S' || c == 'U' || c == 'r' || c == 'R') ? citation(at) : at;
            at = next > at ? next : at + 1;
        }
        return found;
    }

    private int citation(int at) {
        if (text.startsWith(SYMBOL, at)) {
            return add(at, at + SYMBOL.length(), ResolutionStyle.SYMBOL, true);
        }
        for (String noun : SHORT_NOUNS) {
            if (text.startsWith(noun + " ", at)) {
                return list(at, at + noun.length() + 1, ResolutionStyle.SHORT, true);
            }
        }
        for (String noun : NOUNS) {
            if (text.regionMatches(true, at, noun, 0, noun.length()) && isSpaceAt(at + noun.length())) {
                int start = beforeOrgans(at);
                return list(start, at + noun.length() + 1, ResolutionStyle.PROSE, start < at);
            }
        }
        return at;
    }

    private int list(int start, int numberAt, ResolutionStyle style, boolean isOfCouncil) {
        int end = add(start, numberAt, style, isOfCouncil);
        if (end == start) {
            return numberAt;
        }
        int next = afterSeparator(end);
        while (next > end) {
            int listEnd = add(next, next, style, false);
            if (listEnd == next) {
                return end;
            }
            end = listEnd;
            next = afterSeparator(end);
        }
        return end;
    }

    /** Adds the citation whose number stands at {@code numberAt}; returns its end, or {@code start} if there is none. */
    private int add(int start, int numberAt, ResolutionStyle style, boolean mayLackYear) {
        int numberEnd = digitsEnd(numberAt);
        if (numberEnd == numberAt || numberEnd - numberAt > 4 || numberIsZero(numberAt, numberEnd)) {
            return start;
        }
        int number = Integer.parseInt(text, numberAt, numberEnd, 10);
        Year year = year(numberEnd, style);
        if (year != null) {
            found.add(new ResolutionCitation(
                    start, year.end(), SecurityCouncilResolution.of(number, year.year()), year.style()));
            return year.end();
        }
        if (!mayLackYear || continuesNumber(numberEnd)) {
            return start;
        }
        found.add(new ResolutionCitation(start, numberEnd, SecurityCouncilResolution.of(number), style));
        return numberEnd;
    }

    private @Nullable Year year(int at, ResolutionStyle style) {
        int bracket = isSpaceAt(at) ? at + 1 : at;
        if (bracket < text.length() && text.charAt(bracket) == '(') {
            boolean closed = bracket + 5 < text.length() && text.charAt(bracket + 5) == ')';
            ResolutionStyle spaced =
                    bracket == at && style == ResolutionStyle.SYMBOL ? ResolutionStyle.SYMBOL_WITHOUT_SPACE : style;
            return closed ? yearAt(bracket + 1, bracket + 6, spaced) : null;
        }
        if (at < text.length() && text.charAt(at) == '/') {
            return yearAt(at + 1, at + 5, ResolutionStyle.SHORT_WITH_STROKE);
        }
        for (String word : YEAR_WORDS) {
            if (text.startsWith(word, at)) {
                return yearAt(at + word.length(), at + word.length() + 4, ResolutionStyle.YEAR_IN_PROSE);
            }
        }
        return null;
    }

    private @Nullable Year yearAt(int start, int end, ResolutionStyle style) {
        if (start + 4 > text.length() || digitsEnd(start) != start + 4) {
            return null;
        }
        int year = Integer.parseInt(text, start, start + 4, 10);
        return year < 1946 ? null : new Year(year, end, style);
    }

    private int beforeOrgans(int nounAt) {
        int start = nounAt;
        boolean extended = true;
        while (extended) {
            extended = false;
            for (String organ : ORGANS) {
                int organAt = start - 1 - organ.length();
                if (organAt >= 0 && isSpaceAt(start - 1) && text.startsWith(organ, organAt) && startsWord(organAt)) {
                    start = organAt;
                    extended = true;
                    break;
                }
            }
        }
        return start;
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
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) != '/';
    }

    private boolean isSpaceAt(int at) {
        return at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\u00A0');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private record Year(int year, int end, ResolutionStyle style) {}
}
