package io.github.communique.program;

import io.github.communique.program.terminal.Escaped;
import io.github.communique.rule.CheckEnvironment;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.TypeConversionException;

/** Takes the time of the check from the command line. */
final class TimeOption {

    private TimeOption() {}

    /**
     * An environment with that time; with the time of the system if none is given.
     *
     * @throws TypeConversionException if it is no time with an offset
     */
    static CheckEnvironment environment(@Nullable String value) {
        if (value == null) {
            return CheckEnvironment.standard();
        }
        try {
            OffsetDateTime time = OffsetDateTime.parse(value);
            return CheckEnvironment.builder()
                    .clock(Clock.fixed(time.toInstant(), time.getOffset()))
                    .build();
        } catch (DateTimeException e) {
            throw new TypeConversionException("Invalid value for option '--at': expected a time with its offset such as"
                    + " 2026-11-27T10:00:00+01:00, found '" + Escaped.of(value) + "'");
        }
    }
}
