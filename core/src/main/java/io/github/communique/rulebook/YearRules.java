package io.github.communique.rulebook;

import io.github.communique.engagement.Engagement;
import io.github.communique.lifecycle.Embargo;
import io.github.communique.lifecycle.Lifecycle;
import io.github.communique.metadata.Dateline;
import io.github.communique.metadata.Delivery;
import io.github.communique.mission.Mandate;
import io.github.communique.report.Severity;
import io.github.communique.rule.HouseStyle;
import io.github.communique.rule.RuleContext;
import io.github.communique.time.DateExpression;
import io.github.communique.time.Stamp;
import java.time.LocalDate;
import java.time.LocalTime;

/** {@code time/*}: dates and times that are possible but improbable. */
public final class YearRules {

    private static final int EARLIEST_YEAR = 1900;
    private static final int YEARS_AHEAD = 2;

    private YearRules() {}

    private static void check(DateExpression date, String attribute, RuleContext context) {
        HouseStyle style = context.getEnvironment().getHouseStyle();
        int latest = LocalDate.now(context.getEnvironment().getClock()).getYear()
                + style.getYearsAhead().orElse(YEARS_AHEAD);
        int earliest = style.getEarliestYear().orElse(EARLIEST_YEAR);
        boolean isTooEarly =
                date.getLatest().filter(day -> day.getYear() < earliest).isPresent();
        boolean isTooLate =
                date.getEarliest().filter(day -> day.getYear() > latest).isPresent();
        if (isTooEarly || isTooLate) {
            context.report(finding -> finding.at(attribute)
                    .with("found", date)
                    .with("earliest", earliest)
                    .with("latest", latest));
        }
    }

    /** An embargo or a schedule may be set to midnight, but publication exactly at midnight is improbable. */
    @Rule(id = "time/midnight", severity = Severity.INFO)
    static void midnight(Lifecycle lifecycle, RuleContext context) {
        lifecycle.getFirstPublished().ifPresent(at -> reportMidnight(at, "firstPublished", context));
        lifecycle.getModified().ifPresent(at -> reportMidnight(at, "modified", context));
        lifecycle
                .getIssued()
                .filter(Stamp.class::isInstance)
                .map(Stamp.class::cast)
                .ifPresent(at -> reportMidnight(at, "issued", context));
    }

    @Rule(id = "time/implausible-year", severity = Severity.WARNING)
    static void implausible(Lifecycle lifecycle, RuleContext context) {
        lifecycle.getIssued().ifPresent(date -> check(date, "issued", context));
        lifecycle.getFirstPublished().ifPresent(date -> check(date, "firstPublished", context));
        lifecycle.getModified().ifPresent(date -> check(date, "modified", context));
        lifecycle.getScheduled().ifPresent(date -> check(date, "scheduled", context));
    }

    @Rule(id = "time/implausible-year", severity = Severity.WARNING)
    static void implausible(Embargo embargo, RuleContext context) {
        embargo.getUntil().ifPresent(date -> check(date, "until", context));
    }

    @Rule(id = "time/implausible-year", severity = Severity.WARNING)
    static void implausible(Dateline dateline, RuleContext context) {
        dateline.getDate().ifPresent(date -> check(date, "date", context));
    }

    @Rule(id = "time/implausible-year", severity = Severity.WARNING)
    static void implausible(Delivery delivery, RuleContext context) {
        delivery.getDate().ifPresent(date -> check(date, "date", context));
    }

    @Rule(id = "time/implausible-year", severity = Severity.WARNING)
    static void implausible(Engagement held, RuleContext context) {
        held.getDate().ifPresent(date -> check(date, "date", context));
    }

    @Rule(id = "time/implausible-year", severity = Severity.WARNING)
    static void implausible(Mandate mandate, RuleContext context) {
        mandate.getAdopted().ifPresent(date -> check(date, "adopted", context));
        mandate.getEffective().ifPresent(date -> check(date, "effective", context));
    }

    private static void reportMidnight(Stamp at, String attribute, RuleContext context) {
        if (at.getLocal().toLocalTime().equals(LocalTime.MIDNIGHT)) {
            context.report(finding -> finding.at(attribute).with("found", at));
        }
    }
}
