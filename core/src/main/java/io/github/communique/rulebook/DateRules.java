package io.github.communique.rulebook;

import io.github.communique.PressRelease;
import io.github.communique.report.Severity;
import io.github.communique.report.TextRange;
import io.github.communique.rule.FindingDraft;
import io.github.communique.rule.RuleContext;
import io.github.communique.rulebook.view.ReleaseText;
import io.github.communique.rulebook.view.TextsBesideBody;
import io.github.communique.text.TextAnalysis;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.Trait;
import io.github.communique.text.mention.DateMention;
import io.github.communique.text.mention.NumericDate;
import io.github.communique.time.DateExpression;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** {@code time/*}: how dates are written in the text. */
public final class DateRules {

    /** Before, some countries counted their days by another calendar. */
    private static final int FIRST_YEAR = 1924;

    private static final int MAX_MONTHS = 12;

    /** A day without a year that is this near to the date of issue belongs to that year. */
    private static final int NEAR_DAYS = 45;

    private DateRules() {}

    @Rule(id = "time/weekday-differs", severity = Severity.WARNING)
    static void weekdayDiffers(PressRelease release, RuleContext context) {
        TextAnalysis text = ReleaseText.of(context);
        List<DateMention> dates = new ArrayList<>(ReleaseText.mentions(context).dates());
        dates.addAll(TextsBesideBody.of(context).dates());
        for (DateMention date : dates) {
            date.weekday().ifPresent(weekday -> {
                List<LocalDate> days = possibleDays(date, release);
                if (!days.isEmpty() && days.stream().noneMatch(day -> day.getDayOfWeek() == weekday.day())) {
                    Locale language = Locale.forLanguageTag(text.language().code());
                    LocalDate day = days.get(days.size() / 2);
                    int start = Math.min(weekday.start(), date.start());
                    context.report(finding -> finding.at(date.block().pointer())
                            .range(date.block().range(start, date.end()))
                            .with("date", day)
                            .with("found", name(weekday.day(), language))
                            .with("expected", name(day.getDayOfWeek(), language)));
                }
            });
        }
    }

    private static String name(DayOfWeek day, Locale language) {
        return day.getDisplayName(TextStyle.FULL, language);
    }

    @Rule(id = "time/impossible-day", severity = Severity.WARNING)
    static void impossibleDay(PressRelease release, RuleContext context) {
        for (DateMention date : ReleaseText.mentions(context).dates()) {
            if (date.isImpossible()) {
                context.report(finding -> finding.at(date.block().pointer())
                        .range(date.block().range(date.start(), date.end()))
                        .with("found", date.words()));
            }
        }
        for (TextBlock block : ReleaseText.of(context).blocks()) {
            for (NumericDate date : NumericDate.findAll(block)) {
                if (date.isImpossible()) {
                    context.report(finding -> finding.at(block.pointer())
                            .range(block.range(date.start(), date.end()))
                            .with("found", block.part(date.start(), date.end())));
                }
            }
        }
    }

    /** The intended day; without a stated year, the days of the years around that of the release. */
    private static List<LocalDate> possibleDays(DateMention date, PressRelease release) {
        if (date.year().isPresent()) {
            return date.date().filter(day -> day.getYear() >= FIRST_YEAR).stream()
                    .toList();
        }
        Optional<LocalDate> issued = TimeRules.issueDate(release).flatMap(DateExpression::getEarliest);
        if (issued.isEmpty() || date.dayAndMonth().isEmpty()) {
            return List.of();
        }
        LocalDate day = issued.get();
        List<LocalDate> days = IntStream.rangeClosed(day.getYear() - 1, day.getYear() + 1)
                .filter(date.dayAndMonth().get()::isValidYear)
                .mapToObj(date.dayAndMonth().get()::atYear)
                .toList();
        Optional<LocalDate> near = days.stream()
                .filter(one -> Math.abs(ChronoUnit.DAYS.between(day, one)) <= NEAR_DAYS)
                .findFirst();
        return near.map(List::of).orElse(days);
    }

    /** In English, 07/08/2022 may be in July or August; other languages put the day first. */
    @Rule(id = "time/ambiguous-numeric", severity = Severity.WARNING)
    static void ambiguousNumeric(PressRelease release, RuleContext context) {
        TextAnalysis text = ReleaseText.of(context);
        if (!text.language().hasIn(Trait.AMBIGUOUS_NUMERIC_DATES, release.getLanguage())) {
            return;
        }
        for (TextBlock block : text.blocks()) {
            Words words = block.words();
            int size = words.mayHaveDigits() ? words.size() : 0;
            for (int i = 0; i + 2 < size; i++) {
                if (words.isNumber(i) && isAmbiguous(block, i)) {
                    TextRange range = block.range(words.start(i), words.end(i + 2));
                    String found = block.part(words.start(i), words.end(i + 2));
                    context.report(
                            finding -> finding.at(block.pointer()).range(range).with("found", found));
                }
            }
        }
    }

    private static boolean isAmbiguous(TextBlock block, int first) {
        Words words = block.words();
        char mark = block.at(words.end(first));
        return (mark == '/' || mark == '-')
                && isSeparatedBy(mark, words, first, block)
                && isSeparatedBy(mark, words, first + 1, block)
                && words.isNumber(first + 1)
                && words.isNumber(first + 2)
                && isYear(words, first + 2, mark)
                && isMonth(words.text(first))
                && isMonth(words.text(first + 1))
                && Integer.parseInt(words.text(first)) != Integer.parseInt(words.text(first + 1))
                && isOutside(block.at(words.start(first) - 1))
                && isOutside(block.at(words.end(first + 2)));
    }

    /** Whether a word is a year of four digits, or of two after slashes or after two numbers of two digits. */
    private static boolean isYear(Words words, int word, char mark) {
        int digits = words.end(word) - words.start(word);
        boolean isPadded =
                words.end(word - 1) - words.start(word - 1) == 2 && words.end(word - 2) - words.start(word - 2) == 2;
        return digits == 4 || digits == 2 && (mark == '/' || isPadded);
    }

    private static boolean isSeparatedBy(char mark, Words words, int word, TextBlock block) {
        return words.start(word + 1) - words.end(word) == 1 && block.at(words.end(word)) == mark;
    }

    private static boolean isMonth(String number) {
        return number.length() <= 2 && Integer.parseInt(number) >= 1 && Integer.parseInt(number) <= MAX_MONTHS;
    }

    private static boolean isOutside(char beside) {
        return beside != '/' && beside != '-' && beside != '_' && beside != '=';
    }

    @Rule(id = "time/mixed-styles", severity = Severity.INFO)
    static void mixedStyles(PressRelease release, RuleContext context) {
        DateMention first = null;
        for (DateMention date : ReleaseText.mentions(context).dates()) {
            if (date.hasLeadingZero()) {
                report(date, finding -> finding.variant("leading-zero"), context);
            }
            if (first == null) {
                first = date;
            } else if (first.style() != date.style()) {
                String other = first.words();
                report(date, finding -> finding.variant("other-style").with("other", other), context);
                return;
            }
        }
    }

    private static void report(DateMention date, Consumer<FindingDraft> style, RuleContext context) {
        context.report(finding -> {
            finding.at(date.block().pointer())
                    .range(date.block().range(date.start(), date.end()))
                    .with("found", date.words());
            style.accept(finding);
        });
    }
}
