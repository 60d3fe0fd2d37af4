package io.github.communique.text.mention;

import io.github.communique.text.Letters;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.WordClass;
import io.github.communique.text.language.WordKind;
import io.github.communique.text.language.WordList;
import java.util.Optional;

/**
 * The dateline with which a text begins, such as {@code PRISTINA, Kosovo, 7 July 2022 –} or {@code BRUSSELS (AP) —}.
 *
 * @param start its first {@code char}
 * @param end the {@code char} after the name of the place
 * @param place the place as printed
 */
public record TextDateline(int start, int end, String place) {

    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 4;

    /** The dateline of a text; empty if it begins with none. */
    public static Optional<TextDateline> of(TextBlock block) {
        int dash = dash(block);
        Words words = block.words();
        if (dash < 0 || words.isEmpty()) {
            return Optional.empty();
        }
        int last = words.before(dash);
        int endExclusive = 0;
        while (endExclusive <= last
                && endExclusive < MOST_WORDS
                && words.isCapitalised(endExclusive)
                && (endExclusive == 0 || isWithinName(block, endExclusive))) {
            endExclusive++;
        }
        if (endExclusive == 0 || hasOtherWord(block, endExclusive, last)) {
            return Optional.empty();
        }
        WordList noPlaces = block.language().words(WordKind.NO_PLACES);
        boolean isInCapitals = true;
        for (int i = 0; i < endExclusive; i++) {
            isInCapitals &= words.isInCapitals(i) && !noPlaces.contains(words.text(i));
        }
        boolean isDated =
                hasDate(words, endExclusive, last) && !words.is(0, WordClass.WEEKDAY) && !words.is(0, WordClass.MONTH);
        return isInCapitals && last < endExclusive + MOST_WORDS + MOST_WORDS || isDated
                ? Optional.of(new TextDateline(
                        words.start(0),
                        words.end(endExclusive - 1),
                        block.part(words.start(0), words.end(endExclusive - 1))))
                : Optional.empty();
    }

    private static boolean isWithinName(TextBlock block, int word) {
        String gap = block.gapBefore(word);
        return gap.length() == 1
                && (Letters.isSpace(gap.charAt(0))
                        || gap.equals("-")
                        || gap.equals("/")
                        || gap.equals("’")
                        || gap.equals("'"));
    }

    /** After the place stand other names, agencies, dates, and no sentence. */
    private static boolean hasOtherWord(TextBlock block, int from, int to) {
        Words words = block.words();
        for (int i = from; i <= to; i++) {
            boolean isOfDateline = words.isCapitalised(i)
                    || words.startsWithDigit(i)
                    || words.is(i, WordClass.MONTH)
                    || words.is(i, WordClass.WEEKDAY)
                    || block.language().words(WordKind.BEFORE_DATES).contains(words.text(i));
            if (!isOfDateline) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasDate(Words words, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (words.is(i, WordClass.MONTH)) {
                return true;
            }
        }
        return false;
    }

    /** Where the first dash between spaces stands; -1 if none stands near the beginning. */
    private static int dash(TextBlock block) {
        int most = Math.min(LONGEST, block.text().length() - 1);
        for (int i = 1; i < most; i++) {
            char c = block.at(i);
            boolean isDash =
                    c == '–' || c == '—' || c == '-' && (Letters.isSpace(block.at(i - 1)) || block.at(i + 1) == '-');
            if (c == '.' && Letters.isSpace(block.at(i + 1)) || c == '\n') {
                return -1;
            }
            if (isDash
                    && (Letters.isSpace(block.at(i + 1))
                            || block.at(i + 1) == '-'
                            || Letters.isSpace(block.at(i - 1)))) {
                return i;
            }
        }
        return -1;
    }
}
