package io.github.communique.rulebook;

import io.github.communique.PressRelease;
import io.github.communique.lifecycle.Lifecycle;
import io.github.communique.report.Severity;
import io.github.communique.rule.RuleContext;
import io.github.communique.rulebook.view.ReleaseText;
import io.github.communique.text.TextBlock;
import io.github.communique.text.language.RelativeUnit;
import io.github.communique.text.mention.DateMention;
import io.github.communique.text.mention.DateMention.Weekday;
import io.github.communique.text.mention.DayBeside;
import io.github.communique.text.mention.Mentions;
import io.github.communique.text.mention.RelativeMention;
import io.github.communique.time.DateExpression;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code time/*}: dates and times, in attributes and in the text. */
public final class TimeRules {

    /** The maximum distance of the two in "today (7 July 2022)" and "7 July 2022, today": a mark and a space. */
    private static final int BESIDE = 2;

    private static final String SENTENCE_ENDS = ".!?;:…";

    private TimeRules() {}

    @Rule(
            id = "time/date-in-text-differs",
            severity = Severity.WARNING,
            skipIfUnread = {"/lifecycle", "/dateline", "/engagements", "/events"})
    static void dateInTextDiffers(PressRelease release, RuleContext context) {
        Optional<DateExpression> issued = issueDate(release);
        if (issued.isEmpty()) {
            return;
        }
        for (RelativeMention mention : ReleaseText.mentions(context).relativeDates()) {
            Optional<DateExpression> meant = meant(mention, issued.get());
            if (meant.isEmpty()) {
                continue;
            }
            datesBeside(mention, context)
                    .filter(date -> differs(date, mention, meant.get(), context))
                    .forEach(date -> report(
                            mention, date.start(), date.end(), String.valueOf(found(date)), meant.get(), context));
            DayBeside.after(mention)
                    .filter(day -> mention.isToday() && !isDayOfRelease(day, issued.get(), context))
                    .ifPresent(day -> report(
                            mention,
                            day.start(),
                            day.end(),
                            mention.block().part(day.start(), day.end()),
                            meant.get(),
                            context));
        }
    }

    private static void report(
            RelativeMention mention, int start, int end, String found, DateExpression meant, RuleContext context) {
        context.report(finding -> finding.at(mention.block().pointer())
                .range(mention.block().range(start, end))
                .with("words", mention.words())
                .with("found", found)
                .with("expected", meant));
    }

    private static Object found(DateMention date) {
        return date.date().<Object>map(day -> day).orElse(date.words());
    }

    /** The day that a relative date means; empty if it means no single day. */
    private static Optional<DateExpression> meant(RelativeMention mention, DateExpression issued) {
        if (mention.isToday()) {
            return Optional.of(issued);
        }
        boolean isDay =
                mention.unit() == RelativeUnit.DAYS && issued.getEarliest().equals(issued.getLatest());
        return isDay ? issued.getEarliest().flatMap(mention::from) : Optional.empty();
    }

    /** Whether a date beside a relative one is another day; without a year, it is compared by day and month. */
    private static boolean differs(
            DateMention date, RelativeMention mention, DateExpression meant, RuleContext context) {
        if (date.date().isPresent()) {
            LocalDate day = date.date().get();
            return mention.isToday() ? !isDateOfRelease(day, meant, context) : !meant.mayInclude(day);
        }
        boolean isBefore = date.end() <= mention.start();
        if (isBefore || date.year().isPresent() || date.dayAndMonth().isEmpty()) {
            return false;
        }
        MonthDay day = date.dayAndMonth().get();
        Set<DateExpression> dates = new HashSet<>();
        dates.add(meant);
        if (mention.isToday()) {
            dates.addAll(context.once(DatesOfEngagements.class, DatesOfEngagements::of).dates);
        }
        return dates.stream()
                .allMatch(one -> one.getEarliest().equals(one.getLatest())
                        && one.getEarliest()
                                .filter(known -> !MonthDay.from(known).equals(day))
                                .isPresent());
    }

    private static Stream<DateMention> datesBeside(RelativeMention today, RuleContext context) {
        DatesByPlace dates =
                context.once(DatesByPlace.class, release -> DatesByPlace.of(ReleaseText.mentions(context)));
        return IntStream.rangeClosed(1, BESIDE)
                .boxed()
                .flatMap(gap -> Stream.of(
                        isWithinSentence(today.block(), today.start() - gap, today.start())
                                ? dates.byEnd.get(new Place(today.block(), today.start() - gap))
                                : null,
                        isWithinSentence(today.block(), today.end(), today.end() + gap)
                                ? dates.byStart.get(new Place(today.block(), today.end() + gap))
                                : null))
                .filter(Objects::nonNull);
    }

    /** Whether no sentence ends between two offsets. */
    private static boolean isWithinSentence(TextBlock block, int start, int end) {
        for (int i = start; i < end; i++) {
            if (SENTENCE_ENDS.indexOf(block.at(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    static Optional<DateExpression> issueDate(PressRelease release) {
        return release.getLifecycle()
                .flatMap(Lifecycle::getIssued)
                .or(() -> release.getDateline().flatMap(dateline -> dateline.getDate()))
                .or(() -> release.getLifecycle().flatMap(Lifecycle::getFirstPublished));
    }

    private static boolean isDateOfRelease(LocalDate date, DateExpression issued, RuleContext context) {
        return issued.mayInclude(date)
                || context.once(DatesOfEngagements.class, DatesOfEngagements::of).dates.stream()
                        .anyMatch(days -> days.mayInclude(date));
    }

    /**
     * Whether a day without a month may be that of issue or of an engagement; true if none of these dates is known to
     * the day.
     */
    private static boolean isDayOfRelease(DayBeside day, DateExpression issued, RuleContext context) {
        Set<DateExpression> dates = new HashSet<>(context.once(DatesOfEngagements.class, DatesOfEngagements::of).dates);
        dates.add(issued);
        return dates.stream()
                .anyMatch(date -> !date.getEarliest().equals(date.getLatest())
                        || date.getEarliest().filter(day::mayBe).isPresent());
    }

    private record Place(TextBlock block, int at) {

        // Written out, since a record's own methods are linked on first call, which takes longer than a check.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Place place && at == place.at && block.equals(place.block);
        }

        @Override
        public int hashCode() {
            return 31 * block.hashCode() + at;
        }
    }

    /** The dates in the text by their start and by their end. */
    private record DatesByPlace(Map<Place, DateMention> byStart, Map<Place, DateMention> byEnd) {

        static DatesByPlace of(Mentions mentions) {
            DatesByPlace dates = new DatesByPlace(new HashMap<>(), new HashMap<>());
            for (DateMention date : mentions.dates()) {
                int start = date.weekday().map(Weekday::start).orElse(date.start());
                dates.byStart.put(new Place(date.block(), start), date);
                dates.byEnd.put(new Place(date.block(), date.end()), date);
            }
            return dates;
        }
    }

    /** The dates of the engagements, each once. */
    private record DatesOfEngagements(Set<DateExpression> dates) {

        static DatesOfEngagements of(PressRelease release) {
            return new DatesOfEngagements(release.getEngagements().stream()
                    .flatMap(held -> held.getDate().stream())
                    .collect(Collectors.toSet()));
        }
    }
}
