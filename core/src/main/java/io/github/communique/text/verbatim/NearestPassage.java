package io.github.communique.text.verbatim;

import io.github.communique.text.CharacterClass;
import io.github.communique.text.Letters;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.verbatim.Passage.Difference;

/** Determines how a quotation differs from the nearest passage of a text. */
public final class NearestPassage {

    private static final int PASSAGE_WORDS = 12;

    /** The number of words that must agree for a passage to count as near, unless the quotation is shorter. */
    private static final int NEAR = 2;

    private static final int LOOK_AHEAD = 8;
    private static final int MAX_SKIPPED = 4;

    private final WordSequence text;
    private final TextBlock quotation;
    private final Words quoted;

    NearestPassage(WordSequence text, TextBlock quotation) {
        this.text = text;
        this.quotation = quotation;
        this.quoted = quotation.words();
    }

    /**
     * The nearest passage, from the words that agree at the start of the quotation and the longest part that agrees.
     */
    Passage after(WordSuffixAutomaton.Found fromFirst, WordSuffixAutomaton.Part longest) {
        if (fromFirst.words() >= NEAR || longest.found().words() < NEAR || longest.start() == 0) {
            return fromFirst.words() == 0 ? notFound() : difference(fromFirst.words(), fromFirst.end());
        }
        int start = longest.found().end() - longest.found().words() - longest.start();
        int best = start;
        for (int shift = -MAX_SKIPPED; shift <= MAX_SKIPPED; shift++) {
            best = agreement(start + shift) > agreement(best) ? start + shift : best;
        }
        int agreeing = 0;
        while (areEqual(agreeing, best + agreeing)) {
            agreeing++;
        }
        return difference(agreeing, best + agreeing);
    }

    /** The number of the first words that agree if the quotation starts at a word of the text. */
    private int agreement(int start) {
        int agreement = 0;
        for (int i = 0; i < Math.min(LOOK_AHEAD, quoted.size()); i++) {
            agreement += areEqual(i, start + i) ? 1 : 0;
        }
        return agreement;
    }

    /** The passage with the first difference, at a word of the quotation and a word of the text. */
    private Passage difference(int at, int inText) {
        if (inText >= text.size()) {
            return passage(Difference.ADDED_WORD, at, at + 1, inText, inText);
        }
        if (inText >= 0 && folded(quoted.text(at)).equals(folded(text.text(inText)))) {
            return passage(Difference.DIACRITIC, at, at + 1, inText, inText + 1);
        }
        int best = run(at + 1, inText + 1);
        Difference difference = Difference.CHANGED_WORD;
        int dropped = 1;
        int added = 1;
        for (int skipped = 1; skipped <= MAX_SKIPPED; skipped++) {
            if (run(at, inText + skipped) > best) {
                best = run(at, inText + skipped);
                difference = Difference.DROPPED_WORD;
                dropped = skipped;
            }
            if (run(at + skipped, inText) > best) {
                best = run(at + skipped, inText);
                difference = Difference.ADDED_WORD;
                added = skipped;
            }
        }
        return switch (difference) {
            case DROPPED_WORD -> passage(difference, at, at, inText, inText + dropped);
            case ADDED_WORD -> passage(difference, at, at + added, inText, inText);
            default -> changedOrAdded(at, inText, best);
        };
    }

    /**
     * Distinguishes a changed word from an added one: a word outside the quoted passage of the text does not replace a
     * word of the quotation.
     */
    private Passage changedOrAdded(int at, int inText, int run) {
        if (at == 0 && (inText < 0 || hasMarkOrEnd(inText + 1))) {
            return passage(Difference.ADDED_WORD, at, at + 1, inText + 1, inText + 1);
        }
        return at > 0 && run == 0 && hasMarkOrEnd(inText)
                ? passage(Difference.ADDED_WORD, at, at + 1, inText, inText)
                : passage(Difference.CHANGED_WORD, at, at + 1, inText, inText + 1);
    }

    /** Whether a quotation mark or the end of a paragraph precedes a word; a mark alone is an apostrophe. */
    private boolean hasMarkOrEnd(int word) {
        String gap = word < text.size() ? text.gapBefore(word) : "\n";
        boolean isWithinWord = gap.length() == 1 && !gap.equals("\n");
        return !isWithinWord && gap.chars().anyMatch(c -> c == '\n' || CharacterClass.isQuotationMark(c));
    }

    /** The number of words that agree from two positions on, up to a limit. */
    private int run(int at, int inText) {
        int run = 0;
        while (run < LOOK_AHEAD && areEqual(at + run, inText + run)) {
            run++;
        }
        return run;
    }

    private boolean areEqual(int at, int inText) {
        return at >= 0 && at < quoted.size() && inText >= 0 && inText < text.size() && text.equals(inText, quoted, at);
    }

    private static String folded(String word) {
        return Letters.withoutMarks(word);
    }

    /** The start of the gap before a word of the quotation. */
    private int gapStart(int word) {
        return word == 0 ? 0 : quoted.end(word - 1);
    }

    private int gapEnd(int word) {
        return word < quoted.size() ? quoted.start(word) : gapStart(word);
    }

    private Passage passage(Difference difference, int from, int to, int foundFrom, int foundTo) {
        int begin = Math.min(Math.max(0, foundFrom - Math.min(from, PASSAGE_WORDS / 2)), text.size() - 1);
        boolean isWord = from < to;
        int start = isWord ? quoted.start(from) : gapStart(from);
        int end = isWord ? quoted.end(Math.min(to, quoted.size()) - 1) : gapEnd(from);
        return new Passage(
                difference,
                isWord ? quotation.part(start, end) : "",
                foundFrom >= 0 && foundFrom < foundTo ? text.printed(foundFrom, foundTo) : "",
                quotation.range(start, end),
                text.printed(begin, begin + PASSAGE_WORDS));
    }

    private Passage notFound() {
        return new Passage(Difference.NOT_FOUND, quoted.text(0), "", quotation.rangeOf(0), "");
    }
}
