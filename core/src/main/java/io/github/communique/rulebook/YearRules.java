package io.github.communique.rulebook;

import io.github.communique.engagement.Engagement;
import io.github.communique.lifecycle.Embargo;
import io.github.communique.lifecycle.Lifecycle;
import io.github.communique.metadata.Dateline;
import io.github.communique.metadata.Delivery;
import io.github.communique.mission.Mandate;
import io.github.communique.rule.HouseStyle;
import io.github.communique.rule.RuleCheck;
import io.github.communique.rule.RuleContext;
import io.github.communique.rule.ValidationRule;
import io.github.communique.time.DateExpression;
import io.github.communique.time.Stamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** {@code time/*}, dates and times that are possible but hardly meant. */
public final class YearRules {

    private static final int EARLIEST_YEAR = 1900;
    private static final int YEARS_AHEAD = 2;

    static final List<ValidationRule<?>> ALL = List.of(
            ValidationRule.info("time/midnight", Lifecycle.class, YearRules::midnight),
            implausible(Lifecycle.class, (lifecycle, context) -> {
                lifecycle.getIssued().ifPresent(date -> check(date, "issued", context));
                lifecycle.getFirstPublished().ifPresent(date -> check(date, "firstPublished", context));
                lifecycle.getModified().ifPresent(date -> check(date, "modified", context));
                lifecycle.getScheduled().ifPresent(date -> check(date, "scheduled", context));
            }),
            implausible(
                    Embargo.class,
                    (embargo, context) -> embargo.getUntil().ifPresent(date -> check(date, "until", context))),
            implausible(
                    Dateline.class,
                    (dateline, context) -> dateline.getDate().ifPresent(date -> check(date, "date", context))),
            implausible(
                    Delivery.class,
                    (delivery, context) -> delivery.getDate().ifPresent(date -> check(date, "date", context))),
            implausible(
                    Engagement.class,
                    (held, context) -> held.getDate().ifPresent(date -> check(date, "date", context))),
            implausible(Mandate.class, (mandate, context) -> {
                mandate.getAdopted().ifPresent(date -> check(date, "adopted", context));
                mandate.getEffective().ifPresent(date -> check(date, "effective", context));
            }));

    private YearRules() {}

    private static <S> ValidationRule<S> implausible(Class<S> subject, RuleCheck<S> check) {
        return ValidationRule.warning("time/implausible-year", subject, check);
    }

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

    /** An embargo or a schedule may well be set to midnight; a publication at the stroke of it hardly is. */
    private static void midnight(Lifecycle lifecycle, RuleContext context) {
        lifecycle.getFirstPublished().ifPresent(at -> reportMidnight(at, "firstPublished", context));
        lifecycle.getModified().ifPresent(at -> reportMidnight(at, "modified", context));
        lifecycle
                .getIssued()
                .filter(Stamp.class::isInstance)
                .map(Stamp.class::cast)
                .ifPresent(at -> reportMidnight(at, "issued", context));
    }

    private static void reportMidnight(Stamp at, String attribute, RuleContext context) {
        if (at.getLocal().toLocalTime().equals(LocalTime.MIDNIGHT)) {
            context.report(finding -> finding.at(attribute).with("found", at));
        }
    }
}
