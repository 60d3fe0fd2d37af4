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
import java.util.Optional;

/** {@code time/*}, dates and times that are possible but hardly meant. */
public final class YearRules {

    private static final int EARLIEST_YEAR = 1900;
    private static final int YEARS_AHEAD = 2;

    static final List<ValidationRule<?>> ALL = List.of(
            ValidationRule.info("time/midnight", Lifecycle.class, YearRules::midnight),
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

    private static <S> ValidationRule<S> implausible(Class<S> subject, RuleCheck<S> check) {
        return ValidationRule.warning("time/implausible-year", subject, check);
    }

    private static void check(Optional<? extends DateExpression> date, String attribute, RuleContext context) {
        HouseStyle style = context.getEnvironment().getHouseStyle();
        int latest = LocalDate.now(context.getEnvironment().getClock()).getYear()
                + style.getYearsAhead().orElse(YEARS_AHEAD);
        int earliest = style.getEarliestYear().orElse(EARLIEST_YEAR);
        Optional<LocalDate> first = date.flatMap(DateExpression::getEarliest);
        Optional<LocalDate> last = date.flatMap(DateExpression::getLatest);
        boolean isTooEarly = last.filter(day -> day.getYear() < earliest).isPresent();
        boolean isTooLate = first.filter(day -> day.getYear() > latest).isPresent();
        if (isTooEarly || isTooLate) {
            context.report(finding -> finding.at(attribute)
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
                .ifPresent(at -> context.report(finding -> finding.at(attribute).with("found", at)));
    }
}
