package io.github.communique.registry;

import io.github.communique.time.PartialDate;
import java.time.LocalDate;
import java.util.Optional;

/** Tells whether a day falls into the life of a mission, as far as that is known. */
final class MissionLifetimes {

    private MissionLifetimes() {}

    static TriState existedOn(KnownMission mission, LocalDate day) {
        Optional<PartialDate> start = verified(mission, KnownMission.Fact.START, mission.getStart());
        Optional<PartialDate> end = verified(mission, KnownMission.Fact.END, mission.getEnd());
        Optional<LocalDate> firstStart =
                start.isEmpty() ? Optional.empty() : start.get().getEarliest();
        Optional<LocalDate> lastStart =
                start.isEmpty() ? Optional.empty() : start.get().getLatest();
        Optional<LocalDate> firstEnd =
                end.isEmpty() ? Optional.empty() : end.get().getEarliest();
        Optional<LocalDate> lastEnd =
                end.isEmpty() ? Optional.empty() : end.get().getLatest();
        boolean isBefore =
                firstStart.isPresent() && day.isBefore(firstStart.get().minusDays(MissionRegistry.TOLERANCE_DAYS));
        boolean isAfter = lastEnd.isPresent() && day.isAfter(lastEnd.get().plusDays(MissionRegistry.TOLERANCE_DAYS));
        if (isBefore || isAfter) {
            return TriState.NO;
        }
        boolean isWithin = lastStart.isPresent()
                && !day.isBefore(lastStart.get())
                && firstEnd.isPresent()
                && !day.isAfter(firstEnd.get());
        return isWithin ? TriState.YES : TriState.UNKNOWN;
    }

    private static Optional<PartialDate> verified(
            KnownMission mission, KnownMission.Fact fact, Optional<PartialDate> date) {
        return mission.getVerified().contains(fact) ? date : Optional.empty();
    }
}
