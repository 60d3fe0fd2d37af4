package io.github.communique.text.mention;

import io.github.communique.text.Letters;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.WordClass;
import io.github.communique.text.language.WordKind;
import io.github.communique.text.language.WordList;
import java.util.Locale;
import java.util.Optional;

/**
 * The dateline at the start of a text: {@code PRISTINA, Kosovo, 7 July 2022 –}, {@code BRUSSELS (AP) —},
 * {@code Pristina, July 7:}, {@code Pristina - On Thursday,}.
 *
 * @param start the index of its first {@code char}
 * @param end the index after the name of the place
 * @param mark the index of the mark that ends the dateline
 * @param place the place as printed
 */
public record TextDateline(int start, int end, int mark, String place) {

    private static final int LONGEST = 80;
    private static final int MAX_WORDS = 4;
    private static final String MARKS = ":.|)\n";

    /** The dateline of a text; empty if the text does not start with one. */
    public static Optional<TextDateline> of(TextBlock block) {
        if (block.words().isEmpty()) {
            return Optional.empty();
        }
        int dash = dash(block);
        return dash < 0 ? beforeOtherMark(block) : beforeDash(block, dash);
    }

    private static Optional<TextDateline> beforeDash(TextBlock block, int dash) {
        Words words = block.words();
        int last = words.before(dash);
        int endExclusive = endOfPlace(block, last);
        if (endExclusive == 0 || hasOtherWord(block, endExclusive, last)) {
            return Optional.empty();
        }
        WordList noPlaces = block.language().words(WordKind.NON_PLACES);
        boolean isInCapitals = true;
        for (int i = 0; i < endExclusive; i++) {
            isInCapitals &= words.isInCapitals(i) && !noPlaces.contains(words.text(i));
        }
        boolean isShort = last < endExclusive + MAX_WORDS + MAX_WORDS;
        boolean isDated = hasDate(words, endExclusive, last)
                || endExclusive == last + 1 && isBeforeWeekday(words, last + 1)
                || isBeforeDate(block, last + 1);
        return isInCapitals && isShort || isDated && mayBePlace(block, endExclusive)
                ? Optional.of(new TextDateline(block, endExclusive, dash))
                : Optional.empty();
    }

    /**
     * The dateline if it is ended by a colon, a full stop, a slash or the end of the line, for which it must have a
     * date.
     */
    private static Optional<TextDateline> beforeOtherMark(TextBlock block) {
        Words words = block.words();
        int most = Math.min(LONGEST, block.text().length());
        for (int at = 1; at <= most; at++) {
            char c = at == block.text().length() ? '\n' : block.at(at);
            boolean isMark = MARKS.indexOf(c) >= 0 && (c == '\n' || Letters.isSpace(block.at(at + 1)));
            int last = isMark ? words.before(at) : -1;
            int endExclusive = last < 0 ? 0 : endOfPlace(block, last);
            if (endExclusive > 0 && hasOtherWord(block, endExclusive, last)) {
                return Optional.empty();
            }
            if (endExclusive > 0
                    && endExclusive <= last
                    && hasDay(words, endExclusive, last)
                    && isApart(block, endExclusive)
                    && mayBePlace(block, endExclusive)) {
                return Optional.of(new TextDateline(block, endExclusive, at));
            }
        }
        return Optional.empty();
    }

    private TextDateline(TextBlock block, int words, int mark) {
        this(
                block.words().start(0),
                block.words().end(words - 1),
                mark,
                block.part(block.words().start(0), block.words().end(words - 1)));
    }

    /** The index of the word after the name at the start of the text; 0 if there is no name. */
    private static int endOfPlace(TextBlock block, int last) {
        Words words = block.words();
        int endExclusive = 0;
        while (endExclusive <= last
                && endExclusive < MAX_WORDS
                && words.isCapitalised(endExclusive)
                && !words.is(endExclusive, WordClass.MONTH)
                && (endExclusive == 0 || isWithinName(block, endExclusive))) {
            endExclusive++;
        }
        return endExclusive;
    }

    /** Whether the name may be that of a place: not a weekday, a word that starts a sentence, or a kind of text. */
    private static boolean mayBePlace(TextBlock block, int endExclusive) {
        Words words = block.words();
        boolean isDay = words.is(0, WordClass.WEEKDAY) || words.is(0, WordClass.MONTH);
        WordList noPlaces = block.language().words(WordKind.NON_PLACES);
        boolean isText = true;
        for (int i = 0; i < endExclusive; i++) {
            isText &= words.is(i, WordClass.SPEECH)
                    || noPlaces.contains(words.text(i).toUpperCase(Locale.ROOT));
        }
        return !isDay && !isText && !(words.is(0, WordClass.FUNCTION) && endExclusive == 1);
    }

    /** {@code - On Tuesday,}: whether a weekday is the first or second word after the place. */
    private static boolean isBeforeWeekday(Words words, int next) {
        boolean isFirst = next < words.size() && words.is(next, WordClass.WEEKDAY);
        boolean isSecond = next + 1 < words.size()
                && words.is(next, WordClass.FUNCTION)
                && words.isCapitalised(next)
                && words.is(next + 1, WordClass.WEEKDAY);
        return isFirst || isSecond;
    }

    /** {@code – July 7, 2022 –}: whether a day, and a further dash or a colon, follow the place. */
    private static boolean isBeforeDate(TextBlock block, int next) {
        Words words = block.words();
        int endExclusive = next;
        while (endExclusive < words.size()
                && endExclusive < next + MAX_WORDS
                && (words.startsWithDigit(endExclusive) || words.is(endExclusive, WordClass.MONTH))) {
            endExclusive++;
        }
        return endExclusive < words.size()
                && hasDay(words, next, endExclusive - 1)
                && block.gapBefore(endExclusive).chars().anyMatch(c -> "–—-:".indexOf(c) >= 0);
    }

    /** Whether a comma, a bracket or another mark separates place and date. */
    private static boolean isApart(TextBlock block, int endExclusive) {
        return !Letters.isSpace(block.at(block.words().end(endExclusive - 1)))
                || block.gapBefore(endExclusive).length() > 1;
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

    /** Whether a word other than a name, an agency or a date follows the place, as in a sentence. */
    private static boolean hasOtherWord(TextBlock block, int from, int to) {
        Words words = block.words();
        for (int i = from; i <= to; i++) {
            boolean isOfDateline = words.isCapitalised(i)
                    || words.startsWithDigit(i)
                    || words.is(i, WordClass.MONTH)
                    || words.is(i, WordClass.WEEKDAY)
                    || block.language().words(WordKind.BEFORE_DATES).contains(words.text(i))
                    || block.language().words(WordKind.WITHIN_DATES).contains(words.text(i));
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

    /** Whether there is a month with a day next to it. */
    private static boolean hasDay(Words words, int from, int to) {
        for (int i = from; i <= to; i++) {
            boolean isBesideDay = i > from && words.startsWithDigit(i - 1) || i < to && words.startsWithDigit(i + 1);
            if (words.is(i, WordClass.MONTH) && isBesideDay) {
                return true;
            }
        }
        return false;
    }

    /** {@code 7. Juli}: whether a full stop follows the number of a day. */
    private static boolean isWithinDay(TextBlock block, int fullStop) {
        int next = block.words().before(fullStop) + 1;
        return Character.isDigit(block.at(fullStop - 1))
                && next < block.words().size()
                && block.words().is(next, WordClass.MONTH);
    }

    /** The offset of the first dash between spaces, or after a full stop; -1 if there is none near the start. */
    private static int dash(TextBlock block) {
        int most = Math.min(LONGEST, block.text().length() - 1);
        for (int i = 1; i < most; i++) {
            char c = block.at(i);
            boolean isDash =
                    c == '–' || c == '—' || c == '-' && (Letters.isSpace(block.at(i - 1)) || block.at(i + 1) == '-');
            isDash |= c == '-' && block.at(i - 1) == '.' && Letters.isSpace(block.at(i + 1));
            if (c == '.' && Letters.isSpace(block.at(i + 1)) && !isWithinDay(block, i) || c == '\n') {
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
