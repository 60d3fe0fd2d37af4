package io.github.communique.drafting.layout;

import io.github.communique.report.TextRange;
import io.github.communique.text.NameSearch;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.WordClass;
import io.github.communique.text.language.WordKind;
import io.github.communique.text.mention.DateMention;
import io.github.communique.text.mention.NumericDate;
import io.github.communique.text.mention.ReleaseLine;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Recognises the lines above and below a release that are not its text: release line, kind, number, date. */
final class HeadLines {

    private static final PhraseLines KINDS = new PhraseLines(WordKind.KIND_LINES);
    private static final PhraseLines STATES = new PhraseLines(WordKind.STATUS_LINES);
    private static final PhraseLines IMAGES = new PhraseLines(WordKind.IMAGE_WORDS);
    private static final PhraseLines REFERENCES = new PhraseLines(WordKind.REFERENCE_LABELS);
    private static final int MAX_NUMBER = 30;
    private static final int MAX_WORDS_OF_DATE_LINE = 14;
    private static final int MAX_WORDS_BESIDE_DATE = 4;
    private static final int MAX_WORDS_BESIDE_KIND = 8;
    private static final int MAX_WORDS_OF_IMAGE_LINE = 40;

    /** {@code roku}, {@code року}: the word for a year, after its number. */
    private static final int LONGEST_WORD_AFTER_YEAR = 4;

    private HeadLines() {}

    /**
     * A line that was recognised.
     *
     * @param role its role
     * @param value the kind of release it names; otherwise empty
     */
    record Line(BlockRole role, String value) {}

    /** What a line is; empty if it is text. */
    static Optional<Line> of(TextBlock line) {
        Optional<ReleaseLine> release = ReleaseLine.of(line);
        if (release.isPresent()) {
            return Optional.of(
                    new Line(release.get().isEmbargo() ? BlockRole.EMBARGO : BlockRole.IMMEDIATE_RELEASE, ""));
        }
        NameSearch.Hit<String> kind = kindIn(line);
        if (kind != null && isKindLine(line, kind.end())) {
            return Optional.of(new Line(BlockRole.KIND, kind.value()));
        }
        if (isOfState(line) || isOfImage(line)) {
            return Optional.of(new Line(BlockRole.UNASSIGNED, ""));
        }
        if (numberIn(line) != null) {
            return Optional.of(new Line(BlockRole.REFERENCE_NUMBER, ""));
        }
        return isDateLine(line) ? Optional.of(new Line(BlockRole.DATE, "")) : Optional.empty();
    }

    /** The kind of release at the start of a line, or in capitals behind a body and a dash: {@code UNFICYP – DAILY REPORT 3/2014}. */
    private static NameSearch.@Nullable Hit<String> kindIn(TextBlock line) {
        NameSearch.Hit<String> first = KINDS.at(line);
        Words words = line.words();
        for (int i = 1; first == null && i <= Math.min(MAX_WORDS_BESIDE_KIND, words.size() - 1); i++) {
            String gap = line.gapBefore(i).strip();
            boolean isBehindDash = gap.equals("–") || gap.equals("—") || gap.equals("-") || gap.equals("|");
            first = isBehindDash && words.isInCapitals(i) ? KINDS.at(line, i) : null;
        }
        return first;
    }

    /** Whether a line says that the text is withheld, withdrawn or a draft: such words alone, in capitals or before a dash. */
    private static boolean isOfState(TextBlock line) {
        NameSearch.Hit<String> state = STATES.at(line);
        if (state == null) {
            return false;
        }
        String rest = line.part(state.end(), line.text().length()).strip();
        Words words = line.words();
        boolean isInCapitals = words.isInCapitals(0) && words.size() <= MAX_WORDS_OF_DATE_LINE;
        return rest.isEmpty() || "–—-:".indexOf(rest.charAt(0)) >= 0 || isInCapitals;
    }

    /** Whether a line stands for a picture: {@code [Photo: The new pier]}. */
    static boolean isOfImage(TextBlock line) {
        NameSearch.Hit<String> image = IMAGES.at(line);
        if (image == null || line.words().start(0) > 1) {
            return false;
        }
        String rest = line.part(image.end(), line.text().length()).strip();
        return !rest.isEmpty()
                && ":：".indexOf(rest.charAt(0)) >= 0
                && line.words().size() <= MAX_WORDS_OF_IMAGE_LINE;
    }

    /** Whether nothing but a number, a date or a mark follows the kind. */
    private static boolean isKindLine(TextBlock line, int end) {
        Words words = line.words();
        int next = words.before(end) + 1;
        String rest = line.part(end, line.text().length()).strip();
        boolean isShort = words.size() - next <= MAX_WORDS_BESIDE_KIND;
        if (rest.isEmpty() || ".:|–—-".contains(rest) || isShort && ShortLines.isInBrackets(rest)) {
            return true;
        }
        if (isShort && words.isInCapitals(0) && (rest.startsWith("– ") || rest.startsWith("— "))) {
            return true;
        }
        boolean hasNumberOnly = isShort;
        for (int i = next; i < words.size(); i++) {
            boolean isBeforeDate = i + 1 < words.size() && isOfDate(words, i + 1);
            hasNumberOnly &=
                    isOfNumber(words, i) || isOfDate(words, i) || isBeforeDate || REFERENCES.at(line, i) != null;
        }
        return hasNumberOnly;
    }

    /**
     * The reference number of a line: behind a label or the kind of release, or digits and capitals alone; null if
     * there is none.
     */
    static @Nullable TextRange numberIn(TextBlock line) {
        Words words = line.words();
        if (words.isEmpty()) {
            return null;
        }
        NameSearch.Hit<String> kind = kindIn(line);
        int first = kind == null ? 0 : words.before(kind.end()) + 1;
        NameSearch.Hit<String> label = first < words.size() ? REFERENCES.at(line, first) : null;
        if (label != null) {
            first = words.before(label.end()) + 1;
        }
        boolean isLabelled = label != null || kind != null;
        int last = first;
        boolean hasDigit = false;
        while (last < words.size()
                && isOfNumber(words, last)
                && (last == first || isJoined(line, last, label != null))) {
            hasDigit |= words.startsWithDigit(last) || hasDigits(words.text(last));
            last++;
        }
        boolean isWhole = last == words.size() || isLabelled && isDate(line, last);
        if (!hasDigit || !isWhole || !isLabelled && !isOfFigures(line)) {
            return null;
        }
        int start = openingBracket(line, words.start(first));
        int end = words.end(last - 1);
        if (end < line.text().length()
                && line.at(end) == ')'
                && line.part(start, end).indexOf('(') >= 0) {
            end++;
        }
        return end - start > MAX_NUMBER || isDateLine(line) ? null : new TextRange(start, end);
    }

    private static int openingBracket(TextBlock line, int start) {
        return start > 0 && line.at(start - 1) == '(' ? start - 1 : start;
    }

    /** Numbers without a label need a mark within, as in 15-1234 and (2022) 117, so that they are no year or count. */
    private static boolean isOfFigures(TextBlock line) {
        String text = line.text().strip();
        return text.length() <= MAX_NUMBER
                && text.length() > 2
                && (text.chars().anyMatch(c -> "/-–()".indexOf(c) >= 0)
                        || text.indexOf(':') > 0 && line.words().isInCapitals(0))
                && text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isJoined(TextBlock line, int word, boolean isLabelled) {
        String gap = line.gapBefore(word);
        boolean isOfSeries = gap.isBlank()
                && line.words().isCapitalised(word - 1)
                && line.words().startsWithDigit(word);
        return isLabelled
                || isOfSeries
                || gap.length() == 1 && !gap.isBlank()
                || gap.equals(") ")
                || gap.equals(" (")
                || gap.equals(")");
    }

    private static boolean isOfNumber(Words words, int word) {
        return words.startsWithDigit(word)
                || words.isInCapitals(word)
                || hasDigits(words.text(word))
                || words.end(word) - words.start(word) == 1 && words.isCapitalised(word);
    }

    private static boolean hasDigits(String word) {
        return word.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isOfDate(Words words, int word) {
        return words.is(word, WordClass.MONTH) || words.is(word, WordClass.WEEKDAY) || words.startsWithDigit(word);
    }

    private static boolean isDate(TextBlock line, int from) {
        List<DateMention> dates = DateMention.findAll(line);
        return !dates.isEmpty() && line.words().before(dates.get(0).start() + 1) <= from + 1;
    }

    /** Whether a line consists of a date and a few words beside it: a place, a label, a time of day. */
    static boolean isDateLine(TextBlock line) {
        Words words = line.words();
        if (words.isEmpty() || words.size() > MAX_WORDS_OF_DATE_LINE || endsSentence(line)) {
            return false;
        }
        if (UnreadDates.isDateLine(line)) {
            return true;
        }
        List<DateMention> dates = DateMention.findAll(line);
        int first;
        int last;
        if (!dates.isEmpty()) {
            first = words.before(dates.get(0).start() + 1);
            last = words.before(dates.get(0).end());
        } else {
            List<NumericDate> numeric = NumericDate.findAll(line);
            if (numeric.isEmpty()) {
                return false;
            }
            first = words.before(numeric.get(0).start() + 1);
            last = words.before(numeric.get(0).end());
        }
        return first <= MAX_WORDS_BESIDE_DATE && isBesideDate(line, 0, first) && isAfterDate(line, last + 1);
    }

    private static boolean isBesideDate(TextBlock line, int from, int to) {
        Words words = line.words();
        for (int i = from; i < to; i++) {
            boolean isLabelOrPlace = words.isCapitalised(i)
                    || words.is(i, WordClass.WEEKDAY)
                    || words.is(i, WordClass.FUNCTION)
                    || line.language().words(WordKind.BEFORE_DATES).contains(words.text(i));
            if (!isLabelOrPlace) {
                return false;
            }
        }
        boolean isPlace = to > 0 && to < words.size() && line.gapBefore(to).startsWith(",");
        return to <= 1 || isPlace || !words.is(0, WordClass.FUNCTION);
    }

    private static boolean isAfterDate(TextBlock line, int from) {
        Words words = line.words();
        for (int i = from; i < words.size(); i++) {
            boolean isOfTimeOrPlace = words.startsWithDigit(i)
                    || words.isCapitalised(i)
                    || words.is(i, WordClass.WEEKDAY)
                    || i + 1 < words.size() && isOfDate(words, i + 1)
                    || isInLastBrackets(line, i)
                    || words.end(i) - words.start(i) <= (i == from ? LONGEST_WORD_AFTER_YEAR : 2);
            if (!isOfTimeOrPlace) {
                return false;
            }
        }
        return words.size() - from <= MAX_WORDS_BESIDE_DATE + 2;
    }

    private static boolean isInLastBrackets(TextBlock line, int word) {
        int open = line.text().lastIndexOf('(');
        return open > 0 && line.text().endsWith(")") && line.words().start(word) > open;
    }

    private static boolean endsSentence(TextBlock line) {
        return line.text().endsWith(".") && line.words().size() > MAX_WORDS_BESIDE_DATE + MAX_WORDS_BESIDE_DATE;
    }
}
