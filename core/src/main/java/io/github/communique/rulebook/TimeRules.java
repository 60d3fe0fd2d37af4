package io.github.communique.rulebook;

import io.github.communique.PressRelease;
import io.github.communique.lifecycle.Lifecycle;
import io.github.communique.report.Severity;
import io.github.communique.rule.RuleContext;
import io.github.communique.rulebook.view.ReleaseText;
import io.github.communique.text.Letters;
import io.github.communique.text.TextAnalysis;
import io.github.communique.text.TextBlock;
import io.github.communique.text.mention.DateMention;
import io.github.communique.text.mention.Mentions;
import io.github.communique.text.mention.RelativeMention;
import io.github.communique.text.mention.TextDateline;
import io.github.communique.time.DateExpression;
import io.github.communique.time.RelativeDate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
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

    /** "today (7 July 2022)", "7 July 2022, today": nothing but a mark and a space between the two. */
    private static final int BESIDE = 2;

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
        for (RelativeMention today : ReleaseText.mentions(context).relativeDates()) {
            if (today.isToday()) {
                datesBeside(today, context)
                        .filter(date -> date.date()
                                .filter(day -> !isDateOfRelease(day, issued.get(), context))
                                .isPresent())
                        .forEach(date -> context.report(
                                finding -> finding.at(date.block().pointer())
                                        .range(date.block().range(date.start(), date.end()))
                                        .with("words", today.words())
                                        .with("found", date.date().get())
                                        .with("expected", issued.get())));
            }
        }
    }

    private static Stream<DateMention> datesBeside(RelativeMention today, RuleContext context) {
        DatesByPlace dates =
                context.once(DatesByPlace.class, release -> DatesByPlace.of(ReleaseText.mentions(context)));
        return IntStream.rangeClosed(1, BESIDE)
                .boxed()
                .flatMap(gap -> Stream.of(
                        dates.byEnd.get(new Place(today.block(), today.start() - gap)),
                        dates.byStart.get(new Place(today.block(), today.end() + gap))))
                .filter(Objects::nonNull);
    }

    @Rule(id = "time/relative-unanchored", severity = Severity.WARNING)
    static void relativeUnanchored(PressRelease release, RuleContext context) {
        if (issueDate(release).isPresent() || hasDateInText(context)) {
            return;
        }
        for (RelativeMention mention : unrecorded(context)) {
            context.report(finding -> finding.at(mention.block().pointer())
                    .range(mention.block().range(mention.start(), mention.end()))
                    .with("words", mention.words()));
        }
    }

    /** Whether the text begins with a dateline that has a date. */
    private static boolean hasDateInText(RuleContext context) {
        TextAnalysis text = ReleaseText.of(context);
        return text.firstParagraph()
                .filter(first -> TextDateline.of(first).isPresent())
                .filter(first -> ReleaseText.mentions(context).dates().stream()
                        .anyMatch(date -> date.block() == first && date.date().isPresent()))
                .isPresent();
    }

    @Rule(
            id = "time/relative-resolved",
            severity = Severity.INFO,
            skipIfUnread = {"/relativeDates", "/engagements"})
    static void relativeResolved(PressRelease release, RuleContext context) {
        Optional<LocalDate> anchor = issueDate(release)
                .filter(issued -> issued.getEarliest().equals(issued.getLatest()))
                .flatMap(DateExpression::getEarliest);
        if (anchor.isEmpty()) {
            return;
        }
        for (RelativeMention mention : unrecorded(context)) {
            context.report(finding -> finding.at(mention.block().pointer())
                    .range(mention.block().range(mention.start(), mention.end()))
                    .with("words", mention.words())
                    .with("anchor", anchor.get())
                    .with("resolved", mention.from(anchor.get())));
        }
    }

    /** The relative dates in the text that the release does not record with their meaning. */
    private static List<RelativeMention> unrecorded(RuleContext context) {
        Set<String> recorded = context.once(RecordedRelativeDates.class, RecordedRelativeDates::of)
                .words();
        return ReleaseText.mentions(context).relativeDates().stream()
                .filter(mention -> !recorded.contains(Letters.lowerCase(mention.words())))
                .toList();
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

    private record Place(TextBlock block, int at) {

        // Written out, since those of a record are put together when they are first called, which takes longer than a
        // check.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Place place && at == place.at && block.equals(place.block);
        }

        @Override
        public int hashCode() {
            return 31 * block.hashCode() + at;
        }
    }

    /** The dates in the text by where they start and by where they end. */
    private record DatesByPlace(Map<Place, DateMention> byStart, Map<Place, DateMention> byEnd) {

        static DatesByPlace of(Mentions mentions) {
            DatesByPlace dates = new DatesByPlace(new HashMap<>(), new HashMap<>());
            for (DateMention date : mentions.dates()) {
                dates.byStart.put(new Place(date.block(), date.start()), date);
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

    /** The relative dates that the release records with their meaning, in lower case. */
    private record RecordedRelativeDates(Set<String> words) {

        static RecordedRelativeDates of(PressRelease release) {
            return new RecordedRelativeDates(Stream.concat(
                            release.getRelativeDates().stream(),
                            release.getEngagements().stream().flatMap(held -> held.getRelativeDate().stream()))
                    .filter(date -> date.getResolved().isPresent())
                    .map(RelativeDate::getText)
                    .map(Letters::lowerCase)
                    .collect(Collectors.toUnmodifiableSet()));
        }
    }
}
