package io.github.communique.drafting.layout;

import io.github.communique.drafting.source.SourceBlock;
import io.github.communique.text.Letters;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;

/** Distinguishes sentences from headings and other lines. */
final class Prose {

    private static final int FEWEST_WORDS = 5;
    private static final int MANY_WORDS = 45;
    private static final int FEWEST_CHARACTERS_WITHOUT_SPACES = 15;
    private static final int MAX_WORDS_OF_HEADING = 14;
    private static final int MAX_LENGTH_OF_HEADING = 120;
    private static final String ENDS = ".!?…。！？؟۔।:;";
    private static final String CLOSING = "”“\"»’')]›」』）";

    private Prose() {}

    /** Whether a text is at least one sentence, judged by its length and its end. */
    static boolean is(TextBlock text) {
        int words = text.words().size();
        char end = lastMark(text.text());
        if ("。！？".indexOf(end) >= 0) {
            return text.text().length() >= FEWEST_CHARACTERS_WITHOUT_SPACES;
        }
        return words > MANY_WORDS || words >= FEWEST_WORDS && ENDS.indexOf(end) >= 0;
    }

    /** Whether a block may be a heading: set off by the source, or a short line that is no sentence. */
    static boolean mayBeHeading(SourceBlock block, TextBlock text) {
        if (block.kind() == SourceBlock.Kind.HEADING) {
            return true;
        }
        char end = lastMark(text.text());
        boolean isShort =
                text.words().size() <= MAX_WORDS_OF_HEADING && text.text().length() <= MAX_LENGTH_OF_HEADING;
        boolean isLine =
                block.kind() == SourceBlock.Kind.PARAGRAPH && block.lines().size() <= 1;
        return isLine && isShort && ".,;:…。".indexOf(end) < 0 && !text.text().contains("。") && !isSpoken(text);
    }

    /** A line of a transcript: a word in capitals and a colon before a sentence that is not in capitals. */
    private static boolean isSpoken(TextBlock text) {
        Words words = text.words();
        int colon = text.text().indexOf(": ");
        if (colon < 0 || words.isEmpty() || !words.isInCapitals(0)) {
            return false;
        }
        boolean isLabel = true;
        boolean isSentence = false;
        for (int i = 0; i < words.size(); i++) {
            isLabel &= words.start(i) > colon || words.isInCapitals(i);
            isSentence |= words.start(i) > colon && !words.isInCapitals(i);
        }
        return isLabel && isSentence && "?!".indexOf(lastMark(text.text())) >= 0;
    }

    /** The last character, without closing quotation marks and brackets. */
    static char lastMark(String text) {
        int end = text.length();
        while (end > 0 && (Letters.isSpace(text.charAt(end - 1)) || CLOSING.indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end == 0 ? ' ' : text.charAt(end - 1);
    }
}
