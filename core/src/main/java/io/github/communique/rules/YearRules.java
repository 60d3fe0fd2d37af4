package io.github.communique.rules;

import io.github.communique.Dateline;
import io.github.communique.Delivery;
import io.github.communique.engagement.Engagement;
import io.github.communique.lifecycle.Embargo;
import io.github.communique.lifecycle.Lifecycle;
import io.github.communique.mission.Mandate;
import io.github.communique.report.Severity;
import io.github.communique.rule.Check;
import io.github.communique.rule.HouseStyle;
import io.github.communique.rule.Need;
import io.github.communique.rule.Rule;
import io.github.communique.rule.RuleContext;
import io.github.communique.time.DateExpression;
import io.github.communique.time.Stamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code time/*}, dates and times that are possible but hardly meant. */
final class YearRules {

    private static final int EARLIEST_YEAR = 1900;
    private static final int YEARS_AHEAD = 2;

    static final List<Rule<?>> ALL = List.of(
            ReleaseRule.info(Lifecycle.class, "time/midnight", YearRules::midnight),
            implausible(Lifecycle.class, (lifecycle, context) -> {
                check(lifecycle.getIssued(), "issued", context);
                check(lifecycle.getFirstPublished(), "firstPublished", context);
                check(lifecycle.getModified(), "modified", context);
                check(lifecycle.getScheduled(), "scheduled", context);
            }),
            implausible(Embargo.class, (embargo, context) -> check(embargo.getUntil(), "until", context)),
            implausible(Dateline.class, (dateline, context) -> check(dateline.getDate(), "date", context)),
            implausible(Delivery.class, (delivery, context) -> check(delivery.getDate(), "date", context)),
            implausible(Engagement.class, (held, context) -> check(held.getDate(), "date", context)),
            implausible(Mandate.class, (mandate, context) -> {
                check(mandate.getAdopted(), "adopted", context);
                check(mandate.getEffective(), "effective", context);
            }));

    private YearRules() {}

    private static <S> Rule<S> implausible(Class<S> subject, Check<S> check) {
        return Rule.on(
                subject,
                "time/implausible-year",
                Severity.WARNING,
                Set.of(Need.RELEASE, Need.CLOCK, Need.PROFILE),
                check);
    }

    private static void check(Optional<? extends DateExpression> date, String attribute, RuleContext context) {
        HouseStyle style = context.getSurroundings().getHouseStyle();
        int latest = LocalDate.now(context.getSurroundings().getClock()).getYear()
                + style.getYearsAhead().orElse(YEARS_AHEAD);
        int earliest = style.getEarliestYear().orElse(EARLIEST_YEAR);
        Optional<LocalDate> first = date.flatMap(DateExpression::getEarliest);
        Optional<LocalDate> last = date.flatMap(DateExpression::getLatest);
        boolean isTooEarly = last.filter(day -> day.getYear() < earliest).isPresent();
        boolean isTooLate = first.filter(day -> day.getYear() > latest).isPresent();
        if (isTooEarly || isTooLate) {
            context.found(finding -> finding.at(attribute)
                    .with("found", date.orElseThrow())
                    .with("earliest", earliest)
                    .with("latest", latest));
        }
    }

    /** An embargo or a schedule may well be set to midnight; a publication at the stroke of it hardly is. */
    private static void midnight(Lifecycle lifecycle, RuleContext context) {
        tellMidnight(lifecycle.getFirstPublished(), "firstPublished", context);
        tellMidnight(lifecycle.getModified(), "modified", context);
        tellMidnight(lifecycle.getIssued().filter(Stamp.class::isInstance).map(Stamp.class::cast), "issued", context);
    }

    private static void tellMidnight(Optional<Stamp> stamp, String attribute, RuleContext context) {
        stamp.filter(at -> at.getLocal().toLocalTime().equals(LocalTime.MIDNIGHT))
                .ifPresent(at -> context.found(finding -> finding.at(attribute).with("found", at)));
    }
}
