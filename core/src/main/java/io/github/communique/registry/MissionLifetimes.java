package io.github.communique.registry;

import io.github.communique.time.DateExpression;
import io.github.communique.time.PartialDate;
import java.time.LocalDate;
import java.util.Optional;

/** Tells whether a day falls into the life of a mission, as far as that is known. */
final class MissionLifetimes {

    private MissionLifetimes() {}

    static TriState existedOn(KnownMission mission, LocalDate day) {
        Optional<PartialDate> start = verified(mission, KnownMission.Fact.START, mission.getStart());
        Optional<PartialDate> end = verified(mission, KnownMission.Fact.END, mission.getEnd());
        boolean isBefore = start.flatMap(DateExpression::getEarliest)
                .filter(first -> day.isBefore(first.minusDays(MissionRegistry.TOLERANCE_DAYS)))
                .isPresent();
        boolean isAfter = end.flatMap(DateExpression::getLatest)
                .filter(last -> day.isAfter(last.plusDays(MissionRegistry.TOLERANCE_DAYS)))
                .isPresent();
        if (isBefore || isAfter) {
            return TriState.NO;
        }
        boolean isWithin = start.flatMap(DateExpression::getLatest)
                        .filter(first -> !day.isBefore(first))
                        .isPresent()
                && end.flatMap(DateExpression::getEarliest)
                        .filter(last -> !day.isAfter(last))
                        .isPresent();
        return isWithin ? TriState.YES : TriState.UNKNOWN;
    }

    private static Optional<PartialDate> verified(
            KnownMission mission, KnownMission.Fact fact, Optional<PartialDate> date) {
        return mission.getVerified().contains(fact) ? date : Optional.empty();
    }
}
