package io.github.communique.text.verbatim;

import io.github.communique.text.CharacterClass;
import io.github.communique.text.Letters;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.verbatim.Passage.Difference;

/** Compares the punctuation between equal words, ignoring kinds of spaces, dashes and quotation marks. */
public final class PunctuationDifference {

    private static final String DASHES = "-‐‑‒–—";

    private PunctuationDifference() {}

    /**
     * Compares a quotation with the passage of the text that has its words; the result has the first mark that differs.
     */
    static Passage compare(TextBlock quotation, WordSequence text, int found) {
        Words words = quotation.words();
        String passage = text.printed(found, found + words.size());
        for (int i = 1; i < words.size(); i++) {
            String quoted = quotation.gapBefore(i);
            String there = text.gapBefore(found + i);
            if (!quoted.equals(there) && !there.equals("\n") && !meaning(quoted).equals(meaning(there))) {
                return new Passage(
                        Difference.CHANGED_MARK, quoted.strip(), there.strip(), quotation.rangeBefore(i), passage);
            }
        }
        return new Passage(Difference.NONE, "", "", quotation.range(0, 0), passage);
    }

    private static String meaning(String marks) {
        StringBuilder meaning = new StringBuilder();
        String counted = marks.replace("...", "…");
        for (int i = 0; i < counted.length(); i++) {
            char c = counted.charAt(i);
            if (DASHES.indexOf(c) >= 0) {
                meaning.append('-');
            } else if (!Letters.isSpace(c) && !CharacterClass.isQuotationMark(c)) {
                meaning.append(c);
            }
        }
        return meaning.toString();
    }
}
