package io.github.communique.registry;

import io.github.communique.mission.DurationKind;
import io.github.communique.mission.Mandate;
import io.github.communique.mission.MandateDuration;
import io.github.communique.mission.Renewal;
import io.github.communique.mission.RenewalKind;
import io.github.communique.time.DateExpression;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides from the attributes of a mandate whether it is in force. */
final class StatedMandates {

    static final MandateRegistry REGISTRY = StatedMandates::isInForce;

    private StatedMandates() {}

    static TriState isInForce(Mandate mandate, LocalDate day) {
        Optional<DateExpression> start = mandate.getEffective().or(mandate::getAdopted);
        if (!MandateSpan.of(mandate).contains(day)) {
            return TriState.NO;
        }
        boolean hasBegun = start.flatMap(DateExpression::getLatest)
                .filter(begun -> !day.isBefore(begun))
                .isPresent();
        return hasBegun && (continues(mandate) || isWithinStatedEnd(mandate, start.get(), day))
                ? TriState.YES
                : TriState.UNKNOWN;
    }

    private static boolean continues(Mandate mandate) {
        return mandate.getDuration()
                .map(MandateDuration::getKind)
                .filter(kind -> kind == DurationKind.OPEN || kind == DurationKind.INITIAL_THEN_CONTINUING)
                .isPresent();
    }

    private static boolean isWithinStatedEnd(Mandate mandate, DateExpression start, LocalDate day) {
        Stream<LocalDate> ends = Stream.of(
                        mandate.getDuration().flatMap(MandateDuration::getUntil).flatMap(DateExpression::getEarliest),
                        mandate.getDuration()
                                .flatMap(MandateDuration::getInitialPeriod)
                                .flatMap(period -> start.getEarliest().map(begun -> begun.plus(period))))
                .flatMap(Optional::stream);
        Stream<LocalDate> renewed = mandate.getRenewals().stream()
                .filter(renewal -> renewal.getKind() != RenewalKind.TERMINATES)
                .map(Renewal::getUntil)
                .flatMap(Optional::stream)
                .flatMap(until -> until.getEarliest().stream());
        return Stream.concat(ends, renewed).anyMatch(end -> !day.isAfter(end));
    }
}
