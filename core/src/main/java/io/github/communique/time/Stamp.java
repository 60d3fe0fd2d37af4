package io.github.communique.time;

import io.github.communique.constraint.MalformedValueException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date and a time of day, to the second or finer. Three forms: with offset (RFC 3339, {@code 2022-07-07T14:30:00+02:00}),
 * with offset and zone (RFC 9557, {@code 2022-07-07T14:30:00+02:00[Europe/Belgrade]}), or local with neither
 * ({@code 2022-07-07T14:30:00}); a local time is never given a zone by guess.
 *
 * <p>The text is kept as it was stated: {@code Z}, {@code +00:00} and {@code -00:00} (RFC 3339 section 4.3: the local offset
 * is unknown) stay what they are, and so do the digits of a fraction, up to nine. Years 0001 to 9999, offsets to ±18:00; no
 * {@code 24:00}, no leap second. Two stamps are equal when their texts are; whether they mean one instant,
 * {@link #getInstant()} tells.
 */
public final class Stamp implements DateExpression {

    private static final String FORM =
            "a time such as 2022-07-07T14:30:00+02:00, with offset or local, of a day that exists";
    private static final int LENGTH_TO_SECONDS = 19;

    private final String text;
    private final LocalDateTime local;
    private final @Nullable ZoneOffset offset;
    private final @Nullable ZoneId zone;

    private Stamp(String text, LocalDateTime local, @Nullable ZoneOffset offset, @Nullable ZoneId zone) {
        this.text = text;
        this.local = local;
        this.offset = offset;
        this.zone = zone;
    }

    /**
     * Reads a stamp.
     *
     * @throws MalformedValueException if the text has another form, the day, the time or the zone does not exist, or a zone
     *     stands without offset
     */
    public static Stamp parse(String text) {
        try {
            int localEnd = localEnd(text);
            int bracket = text.indexOf('[', localEnd);
            String offset = text.substring(localEnd, bracket < 0 ? text.length() : bracket);
            if (bracket >= 0 && (offset.isEmpty() || !text.endsWith("]"))) {
                throw malformed(text);
            }
            return new Stamp(
                    text,
                    LocalDateTime.parse(text.substring(0, localEnd)),
                    offset.isEmpty() ? null : offset(text, offset),
                    bracket < 0 ? null : ZoneId.of(text.substring(bracket + 1, text.length() - 1)));
        } catch (DateTimeException e) {
            throw malformed(text);
        }
    }

    /** The date and time of day where it was stated. */
    public LocalDateTime getLocal() {
        return local;
    }

    /** The offset from UTC as stated; empty for a local stamp. */
    public Optional<ZoneOffset> getOffset() {
        return Optional.ofNullable(offset);
    }

    /** The zone as stated, for example {@code Europe/Belgrade}; empty if none was. */
    public Optional<ZoneId> getZone() {
        return Optional.ofNullable(zone);
    }

    /** The instant; empty for a local stamp, which is none. */
    public Optional<Instant> getInstant() {
        return getOffset().map(local::toInstant);
    }

    /**
     * Whether this stamp is certainly before another: by instant if both have an offset; if one is local, only when the two
     * are so far apart that no offset could change the order.
     */
    public boolean isBefore(Stamp other) {
        if (offset != null && other.offset != null) {
            return local.toInstant(offset).isBefore(other.local.toInstant(other.offset));
        }
        if (offset == null && other.offset == null) {
            return local.isBefore(other.local);
        }
        ZoneOffset latestMine = offset == null ? ZoneOffset.ofHours(-12) : offset;
        ZoneOffset earliestTheirs = other.offset == null ? ZoneOffset.ofHours(14) : other.offset;
        return local.toInstant(latestMine).isBefore(other.local.toInstant(earliestTheirs));
    }

    @Override
    public Optional<LocalDate> getEarliest() {
        return Optional.of(local.toLocalDate());
    }

    @Override
    public Optional<LocalDate> getLatest() {
        return getEarliest();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Stamp stamp && stamp.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The stamp as it was stated. */
    @Override
    public String toString() {
        return text;
    }

    private static int localEnd(String text) {
        if (text.length() < LENGTH_TO_SECONDS
                || text.charAt(10) != 'T'
                || text.charAt(4) != '-'
                || text.startsWith("24", 11)
                || text.startsWith("0000")) {
            throw malformed(text);
        }
        int end = LENGTH_TO_SECONDS;
        if (end < text.length() && text.charAt(end) == '.') {
            end++;
            while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
                end++;
            }
            if (end == LENGTH_TO_SECONDS + 1) {
                throw malformed(text);
            }
        }
        return end;
    }

    private static ZoneOffset offset(String text, String offset) {
        boolean hoursAndMinutes = offset.length() == 6 && offset.charAt(3) == ':';
        if (!offset.equals("Z") && !hoursAndMinutes) {
            throw malformed(text);
        }
        return ZoneOffset.of(offset.equals("-00:00") ? "Z" : offset);
    }

    private static MalformedValueException malformed(String text) {
        return new MalformedValueException(text, FORM);
    }
}
