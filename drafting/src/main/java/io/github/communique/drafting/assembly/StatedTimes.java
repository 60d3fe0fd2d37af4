package io.github.communique.drafting.assembly;

import io.github.communique.constraint.MalformedValueException;
import io.github.communique.drafting.source.PageStatement;
import io.github.communique.time.PartialDate;
import io.github.communique.time.Stamp;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the times of publication that a page states. */
final class StatedTimes {

    private StatedTimes() {}

    /** The first statement with a time of the same publication, if a page states it as a day and with its time. */
    static PageStatement withTime(PageStatement first, List<PageStatement> statements) {
        LocalDate day = day(first.value().strip());
        return statements.stream()
                .filter(one -> day != null && one.kind() == PageStatement.Kind.PUBLISHED)
                .filter(one -> isWithinADay(stamp(one.value().strip()), day))
                .findFirst()
                .orElse(first);
    }

    private static boolean isWithinADay(@Nullable Stamp stamp, @Nullable LocalDate day) {
        LocalDate other = stamp == null ? null : stamp.getEarliest().orElse(null);
        return other != null && day != null && Math.abs(other.toEpochDay() - day.toEpochDay()) <= 1;
    }

    static @Nullable Stamp stamp(String value) {
        try {
            return Stamp.parse(value);
        } catch (MalformedValueException e) {
            return null;
        }
    }

    static @Nullable LocalDate day(String value) {
        try {
            return value.length() == "2022-07-07".length()
                    ? PartialDate.parse(value).getEarliest().orElse(null)
                    : null;
        } catch (MalformedValueException e) {
            return null;
        }
    }
}
