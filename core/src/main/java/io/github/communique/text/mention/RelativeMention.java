package io.github.communique.text.mention;

import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.Language;
import io.github.communique.text.language.PerLanguage;
import io.github.communique.text.language.RelativeUnit;
import io.github.communique.text.language.WordClass;
import io.github.communique.time.DateExpression;
import io.github.communique.time.DateInterval;
import io.github.communique.time.PartialDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A relative date in a text, such as {@code today} or {@code last week}.
 *
 * @param block the text
 * @param start the {@code char} index at which it starts
 * @param end the {@code char} index at which it ends, exclusive
 * @param unit the unit in which it counts
 * @param offset the number of units from the day from which it counts
 */
public record RelativeMention(TextBlock block, int start, int end, RelativeUnit unit, int offset) {

    private static final PerLanguage<RelativeDateSearch> SEARCHES = new PerLanguage<>(RelativeDateSearch::new);

    private static final int SATURDAY = 5;

    /** Relative dates are computed only from this year on, so that no number of years leads before year 1. */
    private static final int MIN_YEAR = 1_000;

    /** The words as printed. */
    public String words() {
        return block.text().substring(start, end);
    }

    /** Whether it means the day from which it counts. */
    public boolean isToday() {
        return unit == RelativeUnit.DAYS && offset == 0;
    }

    /** Adds the relative dates in a text to a list, except those with a calendar date next to them. */
    static void findAll(TextBlock block, List<DateMention> dates, List<RelativeMention> found) {
        Words words = block.words();
        boolean mayHave = words.mayHave(WordClass.RELATIVE_DATE)
                || words.mayHave(WordClass.WEEKDAY)
                || words.mayHave(WordClass.MONTH);
        int size = mayHave ? words.size() : 0;
        int end = 0;
        int nextDate = 0;
        for (int i = 0; i < size; i++) {
            RelativeMention mention =
                    words.start(i) >= end ? SEARCHES.of(block.language()).at(block, i) : null;
            if (mention == null) {
                continue;
            }
            while (nextDate < dates.size() && dates.get(nextDate).end() <= mention.start()) {
                nextDate++;
            }
            end = mention.end();
            if (mention.unit != RelativeUnit.WEEKDAY
                    || nextDate == dates.size()
                    || !isOf(mention, dates.get(nextDate))) {
                found.add(mention);
            }
        }
    }

    /** The relative date that makes up a whole text; empty if the text is not one, or has more words. */
    public static Optional<RelativeMention> only(String text, Language language) {
        TextBlock block = TextBlock.of(text, language);
        boolean hasWords = block.words().size() > 0;
        RelativeMention found = hasWords ? SEARCHES.of(language).at(block, 0) : null;
        return Optional.ofNullable(found)
                .filter(mention ->
                        mention.end() == block.words().end(block.words().size() - 1));
    }

    private static boolean isOf(RelativeMention mention, DateMention date) {
        return date.weekday()
                .filter(day -> day.start() >= mention.start && day.start() < mention.end)
                .isPresent();
    }

    /** The dates it means, counted from a day; empty if only the writer knows. */
    public Optional<DateExpression> from(LocalDate day) {
        if (day.getYear() < MIN_YEAR) {
            return Optional.empty();
        }
        return switch (unit) {
            case DAYS -> Optional.of(PartialDate.of(day.plusDays(offset)));
            case WEEKS -> {
                LocalDate monday = day.plusWeeks(offset).with(DayOfWeek.MONDAY);
                yield Optional.of(DateInterval.of(PartialDate.of(monday), PartialDate.of(monday.plusDays(6))));
            }
            case WEEKENDS -> {
                LocalDate saturday =
                        day.plusWeeks(offset).with(DayOfWeek.MONDAY).plusDays(SATURDAY);
                yield Optional.of(DateInterval.of(PartialDate.of(saturday), PartialDate.of(saturday.plusDays(1))));
            }
            case MONTHS ->
                Optional.of(
                        PartialDate.parse(YearMonth.from(day).plusMonths(offset).toString()));
            case YEARS -> Optional.of(PartialDate.parse(String.valueOf(day.getYear() + offset)));
            case WEEKDAY, MONTH, UNCLEAR -> Optional.empty();
        };
    }

    /** Whether a weekday or month of the words may be, or be in, a recorded date. */
    public boolean mayNameDayOrMonthOf(DateExpression date) {
        Optional<LocalDate> first = date.getEarliest();
        Optional<LocalDate> last = date.getLatest();
        if (first.isEmpty() || last.isEmpty()) {
            return true;
        }
        if (unit == RelativeUnit.WEEKDAY) {
            int day = value(WordClass.WEEKDAY);
            return !first.equals(last) || day < 0 || first.get().getDayOfWeek().getValue() == day;
        }
        boolean isWithinMonth = YearMonth.from(first.get()).equals(YearMonth.from(last.get()));
        int month = unit == RelativeUnit.MONTH && isWithinMonth ? value(WordClass.MONTH) : -1;
        return month < 0 || first.get().getMonthValue() == month;
    }

    /** The value of the first word of a class in this relative date; -1 if there is none. */
    private int value(WordClass wordClass) {
        Words words = block.words();
        int last = words.before(end);
        for (int i = words.before(start + 1); i <= last; i++) {
            if (words.is(i, wordClass)) {
                return words.value(i, wordClass);
            }
        }
        return -1;
    }
}
