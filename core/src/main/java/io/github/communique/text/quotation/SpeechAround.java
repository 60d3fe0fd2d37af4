package io.github.communique.text.quotation;

import io.github.communique.text.Letters;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.WordClass;
import io.github.communique.text.language.WordKind;
import org.jspecify.annotations.Nullable;

/** Recognises other signs than a verb of saying in the same sentence that a passage is, or is not, somebody's words. */
public final class SpeechAround {

    private static final int NEAR = 12;
    private static final int MAX_WORDS_AFTER_DASH = 12;
    private static final int LONGER_WORD = 4;
    private static final int MIN_CAPITALS = 3;
    private static final int MAX_BEFORE_TITLE = 3;
    private static final String DASHES = "–—-";

    private SpeechAround() {}

    /**
     * Whether the previous text ends with a verb of saying or a name and a colon, and the passage starts its own text.
     */
    public static boolean isLedIn(QuotedPassage passage, @Nullable TextBlock before) {
        return before != null
                && passage.words().size() > 0
                && passage.block().words().before(passage.start()) < 0
                && leadsIn(before);
    }

    /** Whether a text ends with a verb of saying or a name and a colon. */
    public static boolean leadsIn(TextBlock before) {
        Words words = before.words();
        int last = words.size() - 1;
        String end = last < 0
                ? ""
                : before.part(words.end(last), before.text().length()).strip();
        boolean endsWithColon = end.equals(":") || end.equals("：");
        if (!endsWithColon) {
            return false;
        }
        boolean isIntroduced = isName(words, last);
        for (int i = Math.max(0, last - NEAR); i <= last; i++) {
            isIntroduced |= words.is(i, WordClass.REPORTING_VERB);
        }
        return isIntroduced;
    }

    /** Whether a name and a colon precede the passage, or a dash and a name follow it. */
    public static boolean isBesideName(QuotedPassage passage, @Nullable TextBlock following) {
        TextBlock block = passage.block();
        Words words = block.words();
        int before = words.before(passage.start());
        if (before > 0
                && block.part(words.end(before), passage.start() - 1).strip().equals(":")
                && isName(words, before)) {
            return true;
        }
        int next = words.before(passage.end()) + 1;
        if (next < words.size()) {
            return isSigned(block, passage.end(), next);
        }
        return following != null && !following.words().isEmpty() && isSigned(following, 0, 0);
    }

    /** Whether a dash and a capitalised name follow up to the end of the text. */
    private static boolean isSigned(TextBlock block, int gapStart, int first) {
        Words words = block.words();
        String gap = block.part(gapStart, words.start(first));
        return gap.chars().anyMatch(c -> DASHES.indexOf(c) >= 0)
                && words.size() - first <= MAX_WORDS_AFTER_DASH
                && words.isCapitalised(first)
                && first + 1 < words.size()
                && words.isCapitalised(first + 1)
                && endsWithoutFullStop(block);
    }

    private static boolean endsWithoutFullStop(TextBlock block) {
        String text = block.text().stripTrailing();
        return !text.endsWith(".") && !text.endsWith("!") && !text.endsWith("?");
    }

    private static boolean isName(Words words, int last) {
        return last > 0 && words.isCapitalised(last) && words.isCapitalised(last - 1);
    }

    /** Whether a passage is a slogan or a title: it is printed as one, or follows a word for one. */
    public static boolean isTitle(QuotedPassage passage) {
        return isInTitleCase(passage) || followsWordForTitle(passage);
    }

    /** Whether the longer words of a passage, at least three, have capital letters, as in a title. */
    public static boolean isInTitleCase(QuotedPassage passage) {
        Words words = passage.words();
        int capitals = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean isLong = words.end(i) - words.start(i) >= LONGER_WORD;
            if (isLong && !words.isCapitalised(i) && !isSmallInTitles(passage, words.text(i))) {
                return false;
            }
            capitals += words.isCapitalised(i) ? 1 : 0;
        }
        return capitals >= MIN_CAPITALS && !words.isInCapitals(0);
    }

    private static boolean isSmallInTitles(QuotedPassage passage, String word) {
        return passage.block().language().words(WordKind.TITLE_CASE_EXCEPTIONS).contains(word);
    }

    private static boolean followsWordForTitle(QuotedPassage passage) {
        Words words = passage.block().words();
        int before = words.before(passage.start());
        for (int i = before; i >= 0 && i > before - MAX_BEFORE_TITLE; i--) {
            if (passage.block().language().words(WordKind.BEFORE_TITLES).contains(Letters.lowerCase(words.text(i)))) {
                return true;
            }
            if (words.is(i, WordClass.REPORTING_VERB)
                    || i > 0 && passage.block().gapBefore(i).indexOf(',') >= 0) {
                return false;
            }
        }
        return false;
    }
}
