package io.github.communique.rulebook;

import io.github.communique.PressRelease;
import io.github.communique.report.Severity;
import io.github.communique.rule.RuleContext;
import io.github.communique.rulebook.view.RecordedRelativeDates;
import io.github.communique.rulebook.view.ReleaseText;
import io.github.communique.text.TextAnalysis;
import io.github.communique.text.language.RelativeUnit;
import io.github.communique.text.mention.RelativeMention;
import io.github.communique.text.mention.TextDateline;
import io.github.communique.time.DateExpression;
import io.github.communique.time.RelativeDate;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code time/relative-*}: dates in the text that count from another date. */
public final class RelativeDateRules {

    /** The units shorter than a month, which a month of issue does not resolve. */
    private static final Set<RelativeUnit> SHORTER_THAN_MONTH =
            EnumSet.of(RelativeUnit.DAYS, RelativeUnit.WEEKS, RelativeUnit.WEEKENDS, RelativeUnit.WEEKDAY);

    private RelativeDateRules() {}

    @Rule(id = "time/relative-unanchored", severity = Severity.WARNING, skipIfUnread = "/lifecycle")
    static void relativeUnanchored(PressRelease release, RuleContext context) {
        Optional<DateExpression> issued = TimeRules.issueDate(release);
        if (issued.isEmpty() && !hasDateInText(context)) {
            for (RelativeMention mention : unrecorded(context)) {
                if (isCounted(mention)) {
                    reportUnanchored(mention, Severity.WARNING, "", context);
                }
            }
        } else if (issued.isPresent() && dayOf(issued.get()).isEmpty()) {
            for (RelativeMention mention : unrecorded(context)) {
                if (SHORTER_THAN_MONTH.contains(mention.unit())) {
                    reportUnanchored(mention, Severity.INFO, "imprecise", context);
                }
            }
        }
    }

    private static void reportUnanchored(
            RelativeMention mention, Severity severity, String variant, RuleContext context) {
        context.report(finding -> {
            finding.at(mention.block().pointer())
                    .range(mention.block().range(mention.start(), mention.end()))
                    .severity(severity)
                    .with("words", mention.words());
            if (!variant.isEmpty()) {
                finding.variant(variant);
            }
        });
    }

    /**
     * Whether it counts from another date by its words alone; for a weekday, the surrounding words may determine the
     * date.
     */
    private static boolean isCounted(RelativeMention mention) {
        return mention.unit() != RelativeUnit.WEEKDAY
                && mention.unit() != RelativeUnit.MONTH
                && mention.unit() != RelativeUnit.UNCLEAR;
    }

    /** Whether the text starts with a dateline that has a date. */
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
        Optional<LocalDate> anchor = TimeRules.issueDate(release).flatMap(RelativeDateRules::dayOf);
        if (anchor.isEmpty()) {
            return;
        }
        for (RelativeMention mention : unrecorded(context)) {
            Optional<DateExpression> resolved = mention.from(anchor.get());
            context.report(finding -> {
                finding.at(mention.block().pointer())
                        .range(mention.block().range(mention.start(), mention.end()))
                        .with("words", mention.words())
                        .with("anchor", anchor.get());
                resolved.ifPresentOrElse(
                        date -> finding.with("resolved", date), () -> finding.variant("known-to-writer"));
            });
        }
    }

    @Rule(id = "time/relative-differs", severity = Severity.WARNING, skipIfUnread = "/lifecycle")
    static void relativeDiffers(RelativeDate date, RuleContext context) {
        Optional<LocalDate> anchor = date.getAnchor()
                .or(() -> TimeRules.issueDate(context.getRelease()))
                .flatMap(RelativeDateRules::dayOf);
        Optional<DateExpression> recorded = date.getResolved();
        if (anchor.isEmpty() || recorded.isEmpty()) {
            return;
        }
        Optional<RelativeMention> mention =
                RelativeMention.only(date.getText(), ReleaseText.of(context).language());
        if (mention.isPresent() && !mention.get().mayNameDayOrMonthOf(recorded.get())) {
            context.report(finding -> finding.at("resolved")
                    .with("words", date.getText())
                    .with("anchor", anchor.get())
                    .with("found", recorded.get())
                    .with("expected", date.getText()));
            return;
        }
        Optional<DateExpression> meant = mention.flatMap(one -> one.from(anchor.get()));
        if (meant.isPresent() && !mayBeOneDay(meant.get(), recorded.get())) {
            context.report(finding -> finding.at("resolved")
                    .with("words", date.getText())
                    .with("anchor", anchor.get())
                    .with("found", recorded.get())
                    .with("expected", meant.get()));
        }
    }

    private static boolean mayBeOneDay(DateExpression one, DateExpression other) {
        Optional<LocalDate> first = one.getEarliest();
        Optional<LocalDate> last = one.getLatest();
        Optional<LocalDate> otherFirst = other.getEarliest();
        Optional<LocalDate> otherLast = other.getLatest();
        return first.isEmpty()
                || last.isEmpty()
                || otherFirst.isEmpty()
                || otherLast.isEmpty()
                || !first.get().isAfter(otherLast.get()) && !last.get().isBefore(otherFirst.get());
    }

    /** The day of a date; empty if the date is less precise. */
    private static Optional<LocalDate> dayOf(DateExpression date) {
        return date.getEarliest().equals(date.getLatest()) ? date.getEarliest() : Optional.empty();
    }

    /** The relative dates in the text that the release does not record with their meaning. */
    private static List<RelativeMention> unrecorded(RuleContext context) {
        RecordedRelativeDates recorded = RecordedRelativeDates.of(context);
        return ReleaseText.mentions(context).relativeDates().stream()
                .filter(mention -> !recorded.has(mention))
                .toList();
    }
}
