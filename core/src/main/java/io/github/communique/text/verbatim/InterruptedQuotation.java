package io.github.communique.text.verbatim;

import io.github.communique.report.TextRange;
import io.github.communique.text.CharacterClass;
import io.github.communique.text.Letters;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.WordClass;
import io.github.communique.text.verbatim.Passage.Difference;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a quotation in a text that has them all, but not in one piece: it interrupts them with the
 * attribution, as in {@code “We stay,” he said, “for ever.”}, has further words at an ellipsis of the quotation, or a
 * small letter where the quotation starts with a capital.
 */
public final class InterruptedQuotation {

    private static final int LONGEST_INTERRUPTION = Interruptions.LONG;
    private static final int MAX_LEFT_OUT = 100;
    private static final String PUNCTUATION = ",.!?…;:–—，。、！？；：";

    private final WordSequence text;
    private final TextBlock quotation;
    private final Words quoted;
    private @Nullable Passage first;

    private InterruptedQuotation(WordSequence text, TextBlock quotation) {
        this.text = text;
        this.quotation = quotation;
        this.quoted = quotation.words();
    }

    /**
     * The passage that starts at a word of the text, with the first of these differences; {@code null} if other words
     * differ. Takes time linear in the quotation, since a bounded number of words is examined after each word.
     */
    static @Nullable Passage at(int start, WordSequence text, TextBlock quotation) {
        return start < 0 ? null : new InterruptedQuotation(text, quotation).from(start);
    }

    private @Nullable Passage from(int start) {
        int at = start;
        boolean hasInsertion = false;
        for (int i = 0; i < quoted.size(); i++) {
            int inserted = i == 0 || has(at, i) ? -1 : afterInsertion(at, i);
            if (inserted >= 0) {
                hasInsertion = true;
                at = inserted;
            } else if (!has(at, i)) {
                boolean mayBeRaised = i == 0 || hasBracket(i) && differsInFirstLetter(at, i);
                Difference difference = mayBeRaised
                        ? Difference.CHANGED_CAPITAL
                        : hasEllipsis(i) ? Difference.LEFT_OUT : Difference.INTERRUPTED;
                int next = switch (difference) {
                    case CHANGED_CAPITAL -> differsInFirstLetter(at, i) ? at : -1;
                    case LEFT_OUT -> afterOmission(at, i);
                    default -> afterInterruption(at, i);
                };
                if (next < 0) {
                    return null;
                }
                report(difference, i, at, next);
                at = next;
            }
            at++;
        }
        if (first == null && hasInsertion) {
            return new Passage(Difference.NONE, "", "", new TextRange(0, 0), "");
        }
        return first == null ? null : first.in(text.printed(start, at));
    }

    /**
     * {@code They [the keepers] came}: the word with which the quotation continues after words of the publisher in square
     * brackets; -1 if there are none here.
     */
    private int afterInsertion(int start, int word) {
        if (start >= text.size() || text.gapBefore(start).indexOf('[') < 0) {
            return -1;
        }
        int at = start + 1;
        int most = Math.min(text.size(), start + LONGEST_INTERRUPTION);
        while (at < most && text.gapBefore(at).indexOf(']') < 0) {
            at++;
        }
        return at < most && has(at, word) ? at : -1;
    }

    private void report(Difference difference, int word, int at, int next) {
        if (first == null) {
            boolean isWord = at == next;
            first = new Passage(
                    difference,
                    isWord ? quoted.text(word) : "",
                    text.printed(at, isWord ? at + 1 : next),
                    isWord ? quotation.rangeOf(word) : quotation.rangeBefore(word),
                    "");
        }
    }

    private boolean has(int at, int word) {
        return at < text.size() && text.equals(at, quoted, word);
    }

    private boolean differsInFirstLetter(int at, int word) {
        String here = Letters.composedWord(quoted.text(word));
        String there = at < text.size() ? Letters.composedWord(text.text(at)) : "";
        return here.length() == there.length()
                && here.regionMatches(1, there, 1, here.length() - 1)
                && here.regionMatches(true, 0, there, 0, 1);
    }

    /** Whether the first letter of a word is in editorial brackets. */
    private boolean hasBracket(int word) {
        return quotation.at(quoted.start(word) - 1) == '[' && quotation.at(quoted.start(word) + 1) == ']';
    }

    /** The word with which the quotation continues after an interruption; -1 if there is no interruption here. */
    private int afterInterruption(int start, int word) {
        boolean isOutside = start < text.size() && hasMark(start);
        if (start >= text.size() || !isSetOff(start)) {
            return -1;
        }
        boolean hasReportingVerb = false;
        for (int at = start; at < Math.min(text.size(), start + LONGEST_INTERRUPTION); at++) {
            boolean isAttribution =
                    hasReportingVerb && at - start < Interruptions.SHORT || !isOutside && text.mayBeLong(start, at);
            boolean isEnd = at > start && isSetOff(at) && (isOutside ? hasMark(at) : isAttribution);
            if (isEnd && has(at, word)) {
                return at;
            }
            if (text.gapBefore(at).indexOf('\n') >= 0 || !isOutside && hasMark(at)) {
                return -1;
            }
            hasReportingVerb |= text.is(at, WordClass.REPORTING_VERB);
        }
        return -1;
    }

    private boolean hasEllipsis(int word) {
        String gap = quotation.gapBefore(word);
        return gap.indexOf('…') >= 0 || gap.contains("...");
    }

    /** The word with which the quotation continues after an ellipsis; -1 if it does not follow soon in the text. */
    private int afterOmission(int start, int word) {
        for (int at = start + 1; at < Math.min(text.size(), start + MAX_LEFT_OUT); at++) {
            if (has(at, word) && (word + 1 == quoted.size() || has(at + 1, word + 1))) {
                return at;
            }
        }
        return -1;
    }

    private boolean isSetOff(int word) {
        return text.gapBefore(word).chars().anyMatch(c -> PUNCTUATION.indexOf(c) >= 0);
    }

    private boolean hasMark(int word) {
        return text.gapBefore(word).chars().anyMatch(c -> c != '’' && c != '\'' && CharacterClass.isQuotationMark(c));
    }
}
