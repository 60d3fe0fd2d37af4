package io.github.communique.rulebook;

import io.github.communique.PressRelease;
import io.github.communique.engagement.Engagement;
import io.github.communique.lifecycle.Lifecycle;
import io.github.communique.metadata.Delivery;
import io.github.communique.mission.Contribution;
import io.github.communique.mission.Mission;
import io.github.communique.participant.Appointment;
import io.github.communique.participant.Organisation;
import io.github.communique.report.Severity;
import io.github.communique.rule.RuleContext;
import io.github.communique.time.DateExpression;
import io.github.communique.time.DateInterval;
import io.github.communique.time.Stamp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/** {@code time/*}: dates and times as attributes. Those in the text are in another file. */
public final class PeriodRules {

    /** The maximum difference in hours that is explained by a wrong zone. */
    private static final long MAX_HOURS = 14;

    private PeriodRules() {}

    private static void endsBeforeStart(DateExpression date, String attribute, RuleContext context) {
        if (!(date instanceof DateInterval interval)) {
            return;
        }
        Optional<LocalDate> start = interval.getEarliest();
        Optional<LocalDate> end = interval.getLatest();
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            context.report(finding -> finding.at(attribute).with("found", interval));
        }
    }

    @Rule(id = "time/ends-before-start", severity = Severity.ERROR)
    static void endsBeforeStart(Engagement held, RuleContext context) {
        held.getDate().ifPresent(date -> endsBeforeStart(date, "date", context));
    }

    @Rule(id = "time/ends-before-start", severity = Severity.ERROR)
    static void endsBeforeStart(Appointment post, RuleContext context) {
        post.getPeriod().ifPresent(period -> endsBeforeStart(period, "period", context));
    }

    @Rule(id = "time/ends-before-start", severity = Severity.ERROR)
    static void endsBeforeStart(Mission mission, RuleContext context) {
        mission.getPeriod().ifPresent(period -> endsBeforeStart(period, "period", context));
    }

    @Rule(id = "time/ends-before-start", severity = Severity.ERROR)
    static void endsBeforeStart(Contribution part, RuleContext context) {
        part.getPeriod().ifPresent(period -> endsBeforeStart(period, "period", context));
    }

    @Rule(id = "time/ends-before-start", severity = Severity.ERROR)
    static void endsBeforeStart(Organisation body, RuleContext context) {
        body.getPeriod().ifPresent(period -> endsBeforeStart(period, "period", context));
    }

    /** Local time stored as UTC: publication and modification differ by whole hours to the second. */
    @Rule(id = "time/zone-slip", severity = Severity.WARNING)
    static void zoneSlip(Lifecycle lifecycle, RuleContext context) {
        Optional<Stamp> published = lifecycle.getFirstPublished();
        Optional<Stamp> modified = lifecycle.getModified();
        if (published.flatMap(Stamp::getInstant).isEmpty()
                || modified.flatMap(Stamp::getInstant).isEmpty()) {
            return;
        }
        Duration between = Duration.between(
                published.get().getInstant().get(), modified.get().getInstant().get());
        boolean isToTheMinuteOnly = published.get().getLocal().getSecond() == 0;
        boolean isWholeHour = !between.isZero() && between.equals(Duration.ofHours(between.toHours()));
        if (isWholeHour && !isToTheMinuteOnly && Math.abs(between.toHours()) <= MAX_HOURS) {
            context.report(finding -> finding.at("modified")
                    .with("found", modified.get())
                    .with("other", published.get())
                    .with("hours", Math.abs(between.toHours())));
        }
    }

    @Rule(
            id = "time/delivered-after-published",
            severity = Severity.INFO,
            skipIfUnread = "/delivery/checkAgainstDelivery")
    static void deliveredAfterPublished(PressRelease release, RuleContext context) {
        Optional<Delivery> delivery = release.getDelivery().filter(words -> !words.isCheckAgainstDelivery());
        Optional<LocalDate> delivered = delivery.flatMap(Delivery::getDate).flatMap(DateExpression::getEarliest);
        Optional<LocalDate> published =
                release.getLifecycle().flatMap(Lifecycle::getFirstPublished).flatMap(Stamp::getLatest);
        if (delivered.isPresent() && published.isPresent() && delivered.get().isAfter(published.get())) {
            context.report(finding -> finding.at("delivery")
                    .at("date")
                    .with("found", delivered.get())
                    .with("published", published.get()));
        }
    }
}
