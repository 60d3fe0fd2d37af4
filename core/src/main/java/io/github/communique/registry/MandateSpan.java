package io.github.communique.registry;

import io.github.communique.mission.Mandate;
import io.github.communique.mission.RenewalKind;
import io.github.communique.time.DateExpression;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * The days on which a mandate may be in force, by what it states itself: from its start until its termination. On days outside it is
 * known not to be in force; a chain of renewals that ends does not end the span, since a later renewal may not be recorded.
 *
 * @param first the earliest day on which it may have begun; {@link LocalDate#MIN} if it states none
 * @param last the last day before it is known to be terminated; {@link LocalDate#MAX} if it states no termination
 */
public record MandateSpan(LocalDate first, LocalDate last) {

    /** The span of a mandate. */
    public static MandateSpan of(Mandate mandate) {
        LocalDate first = mandate.getEffective()
                .or(mandate::getAdopted)
                .flatMap(DateExpression::getEarliest)
                .orElse(LocalDate.MIN);
        return new MandateSpan(
                first, terminations(mandate).min(LocalDate::compareTo).orElse(LocalDate.MAX));
    }

    /** Whether the mandate may be in force on a day. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    private static Stream<LocalDate> terminations(Mandate mandate) {
        return mandate.getRenewals().stream()
                .filter(renewal -> renewal.getKind() == RenewalKind.TERMINATES)
                .flatMap(renewal -> renewal.getUntil().or(renewal::getAdopted).stream())
                .flatMap(end -> end.getLatest().stream());
    }
}
