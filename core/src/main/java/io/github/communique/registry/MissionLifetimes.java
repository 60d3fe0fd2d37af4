package io.github.communique.registry;

import io.github.communique.time.PartialDate;
import java.time.LocalDate;
import java.util.Optional;

/** Decides whether a mission existed on a day, as far as that is known. */
final class MissionLifetimes {

    private MissionLifetimes() {}

    static TriState existedOn(KnownMission mission, LocalDate day) {
        Optional<PartialDate> start = verifiedStart(mission);
        Optional<PartialDate> end = verifiedEnd(mission);
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

    private static Optional<PartialDate> verifiedStart(KnownMission mission) {
        return mission.getStart().filter(start -> mission.getVerified().contains(KnownMission.Fact.START));
    }

    private static Optional<PartialDate> verifiedEnd(KnownMission mission) {
        return mission.getEnd().filter(end -> mission.getVerified().contains(KnownMission.Fact.END));
    }
}
