package io.github.communique.drafting.quotation;

import io.github.communique.text.TextBlock;
import io.github.communique.text.quotation.QuotedPassage;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a paragraph that quotes after a dash: {@code – We stay here, said Ida Example. – We hope.} Without an attribution the
 * paragraph may be an item of a list, and is no quotation.
 */
final class DashReader {

    private static final String DASHES = "–—―";

    private DashReader() {}

    /** Whether a text starts with a dash. */
    static boolean isDashed(TextBlock block) {
        return DASHES.indexOf(block.at(0)) >= 0 && !block.words().isEmpty();
    }

    /** The quoted passages of a text that starts with a dash; empty if it is not certain that it quotes. */
    static List<Reading> read(SpeechText text) {
        AttributionAfter after = new AttributionAfter(text);
        int end = 1;
        Attribution attribution = null;
        while (end < text.size() && attribution == null) {
            boolean mayFollow = text.hasBefore(end, SpeechText.DASH | SpeechText.COMMA | SpeechText.STOP);
            attribution = mayFollow ? after.direct(end, text.sentenceEnd(end, text.size())) : null;
            end += attribution == null ? 1 : 0;
        }
        List<Reading> readings = new ArrayList<>();
        if (attribution != null) {
            Reading first = reading(text, 1, endOfPassage(text, end));
            first.after = attribution;
            readings.add(first);
            int next = nextPassage(text, end, attribution);
            if (next >= 0) {
                readings.add(reading(
                        text, text.words().start(next), text.block().text().length()));
            }
        }
        return readings;
    }

    private static Reading reading(SpeechText text, int start, int end) {
        Reading reading = new Reading(
                text, new QuotedPassage(text.block(), start, end, text.block().at(0), 0));
        reading.isQuotation = true;
        reading.isWhole = true;
        return reading;
    }

    /** The end of the quoted words before an attribution: after a question or exclamation mark, before another sign. */
    private static int endOfPassage(SpeechText text, int attribution) {
        int end = text.words().end(attribution - 1);
        while (".!?…".indexOf(text.block().at(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** The first word of the passage after an attribution that a dash separates from it; -1 if there is none. */
    private static int nextPassage(SpeechText text, int from, Attribution attribution) {
        int wording = text.wordFrom(attribution.wording().end());
        int last = text.sentenceEnd(from, text.size());
        for (int i = wording; i <= last && i < text.size(); i++) {
            if (text.hasBefore(i, SpeechText.DASH)) {
                return i;
            }
        }
        return -1;
    }
}
