package io.github.communique.rules;

import io.github.communique.PressRelease;
import io.github.communique.engagement.Engagement;
import io.github.communique.lifecycle.Lifecycle;
import io.github.communique.report.Severity;
import io.github.communique.rule.Need;
import io.github.communique.rule.Rule;
import io.github.communique.rule.RuleContext;
import io.github.communique.text.DateMention;
import io.github.communique.text.RelativeMention;
import io.github.communique.text.TextAnalysis;
import io.github.communique.text.TextDateline;
import io.github.communique.time.DateExpression;
import io.github.communique.time.RelativeDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code time/*}: dates and times, in attributes and in the text. */
final class TimeRules {

    static final List<Rule<?>> ALL = List.of(
            Rule.on(
                            PressRelease.class,
                            "time/date-in-text-differs",
                            Severity.WARNING,
                            Set.of(Need.TEXT),
                            TimeRules::dateInTextDiffers)
                    .needsAllOf("/lifecycle", "/dateline", "/engagements", "/events"),
            Rule.on(
                    PressRelease.class,
                    "time/relative-unanchored",
                    Severity.WARNING,
                    Set.of(Need.TEXT),
                    TimeRules::relativeUnanchored),
            Rule.on(
                            PressRelease.class,
                            "time/relative-resolved",
                            Severity.INFO,
                            Set.of(Need.TEXT),
                            TimeRules::relativeResolved)
                    .needsAllOf("/relativeDates", "/engagements"));

    /** "today (7 July 2022)", "7 July 2022, today": nothing but a mark and a space between the two. */
    private static final int BESIDE = 2;

    private TimeRules() {}

    private static void dateInTextDiffers(PressRelease release, RuleContext context) {
        Optional<DateExpression> issued = issueDate(release);
        TextAnalysis text = context.once(TextAnalysis.class, TextAnalysis::of);
        for (RelativeMention today : text.relativeDates()) {
            if (today.isToday() && issued.isPresent()) {
                text.dates().stream()
                        .filter(date -> standsBeside(date, today))
                        .filter(date -> date.date()
                                .filter(day -> !isDateOfRelease(day, release))
                                .isPresent())
                        .forEach(date ->
                                context.found(finding -> finding.at(date.block().pointer())
                                        .range(date.block().range(date.start(), date.end()))
                                        .with("words", today.words())
                                        .with("found", date.date().get())
                                        .with("expected", issued.get())));
            }
        }
    }

    private static void relativeUnanchored(PressRelease release, RuleContext context) {
        if (issueDate(release).isPresent() || hasDateInText(context)) {
            return;
        }
        for (RelativeMention mention : unrecorded(context)) {
            context.found(finding -> finding.at(mention.block().pointer())
                    .range(mention.block().range(mention.start(), mention.end()))
                    .with("words", mention.words()));
        }
    }

    /** Whether the text begins with a dateline that has a date. */
    private static boolean hasDateInText(RuleContext context) {
        TextAnalysis text = context.once(TextAnalysis.class, TextAnalysis::of);
        return text.firstParagraph()
                .filter(first -> TextDateline.of(first).isPresent())
                .filter(first -> text.dates().stream()
                        .anyMatch(date -> date.block() == first && date.date().isPresent()))
                .isPresent();
    }

    private static void relativeResolved(PressRelease release, RuleContext context) {
        Optional<LocalDate> anchor = issueDate(release)
                .filter(issued -> issued.getEarliest().equals(issued.getLatest()))
                .flatMap(DateExpression::getEarliest);
        if (anchor.isEmpty()) {
            return;
        }
        for (RelativeMention mention : unrecorded(context)) {
            context.found(finding -> finding.at(mention.block().pointer())
                    .range(mention.block().range(mention.start(), mention.end()))
                    .with("words", mention.words())
                    .with("anchor", anchor.get())
                    .with("resolved", mention.meaning().apply(anchor.get())));
        }
    }

    /** The relative dates in the text that the release does not record with their meaning. */
    private static List<RelativeMention> unrecorded(RuleContext context) {
        Set<String> recorded = context.once(RecordedRelativeDates.class, RecordedRelativeDates::of)
                .words();
        return context.once(TextAnalysis.class, TextAnalysis::of).relativeDates().stream()
                .filter(mention -> !recorded.contains(mention.words().toLowerCase(Locale.ROOT)))
                .toList();
    }

    static Optional<DateExpression> issueDate(PressRelease release) {
        return release.getLifecycle()
                .flatMap(Lifecycle::getIssued)
                .or(() -> release.getDateline().flatMap(dateline -> dateline.getDate()))
                .or(() -> release.getLifecycle().flatMap(Lifecycle::getFirstPublished));
    }

    private static boolean isDateOfRelease(LocalDate date, PressRelease release) {
        return issueDate(release).map(issued -> issued.mayInclude(date)).orElse(false)
                || release.getEngagements().stream()
                        .map(Engagement::getDate)
                        .anyMatch(
                                held -> held.map(days -> days.mayInclude(date)).orElse(false));
    }

    private static boolean standsBeside(DateMention date, RelativeMention today) {
        int after = date.start() - today.end();
        int before = today.start() - date.end();
        return date.block().equals(today.block()) && (after > 0 && after <= BESIDE || before > 0 && before <= BESIDE);
    }

    /** The relative dates that the release records with their meaning, in lower case. */
    private record RecordedRelativeDates(Set<String> words) {

        static RecordedRelativeDates of(PressRelease release) {
            return new RecordedRelativeDates(Stream.concat(
                            release.getRelativeDates().stream(),
                            release.getEngagements().stream().flatMap(held -> held.getRelativeDate().stream()))
                    .filter(date -> date.getResolved().isPresent())
                    .map(RelativeDate::getText)
                    .map(text -> text.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet()));
        }
    }
}
