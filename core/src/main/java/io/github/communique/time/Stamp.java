package io.github.communique.time;

import io.github.communique.constraint.MalformedValueException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A date and a time of day, to the second or finer. Three forms: with offset (RFC 3339,
 * {@code 2022-07-07T14:30:00+02:00}), with offset and zone (RFC 9557,
 * {@code 2022-07-07T14:30:00+02:00[Europe/Belgrade]}), or local with neither ({@code 2022-07-07T14:30:00}); a local
 * time is never assigned a zone by assumption.
 *
 * <p>The text is kept as it was stated: {@code Z}, {@code +00:00} and {@code -00:00} (RFC 3339 section 4.3: the local
 * offset is unknown) are kept apart, and so are the digits of a fraction, up to nine. Years 0001 to 9999, offsets to
 * ±18:00; no {@code 24:00}, no leap second. Two stamps are equal if their texts are; compare {@link #getInstant()} to
 * see whether they mean the same instant.
 */
@Value.Immutable
public sealed interface Stamp extends DateExpression permits ImmutableStamp {

    /**
     * Parses a stamp.
     *
     * @throws MalformedValueException if the text has another form, if the day, time or zone does not exist, or if
     *     there is a zone without an offset
     */
    static Stamp parse(String text) {
        return builder().text(text).build();
    }

    /**
     * The stamp as stated; everything else is derived from it. {@code toString} returns the same.
     *
     * <p>Standard term: RFC 3339 {@code date-time}, RFC 9557. Example: {@code 2022-07-07T14:30:00+02:00}. Required.
     */
    String getText();

    /** The local date and time of day as stated. */
    @Value.Derived
    default LocalDateTime getLocal() {
        return StampText.local(getText());
    }

    /** The offset from UTC as stated. Empty: a local stamp. */
    @Value.Derived
    default Optional<ZoneOffset> getOffset() {
        return StampText.offset(getText());
    }

    /** The zone as stated, for example {@code Europe/Belgrade}. Empty: none was stated. */
    @Value.Derived
    default Optional<ZoneId> getZone() {
        return StampText.zone(getText());
    }

    /** The instant. Empty: a local stamp, which does not determine one. */
    default Optional<Instant> getInstant() {
        return getOffset().map(getLocal()::toInstant);
    }

    /**
     * Whether this stamp is certainly before another: by instant if both have an offset; if one is local, only if they
     * are so far apart that no offset can change their order.
     */
    default boolean isBefore(Stamp other) {
        if (getOffset().isEmpty() && other.getOffset().isEmpty()) {
            return getLocal().isBefore(other.getLocal());
        }
        ZoneOffset latestMine = getOffset().orElse(StampText.WESTERNMOST);
        ZoneOffset earliestTheirs = other.getOffset().orElse(StampText.EASTERNMOST);
        return getLocal().toInstant(latestMine).isBefore(other.getLocal().toInstant(earliestTheirs));
    }

    @Override
    default Optional<LocalDate> getEarliest() {
        return Optional.of(getLocal().toLocalDate());
    }

    @Override
    default Optional<LocalDate> getLatest() {
        return getEarliest();
    }

    /** The stamp as it was stated. */
    default String describe() {
        return getText();
    }

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Stamp}; {@code text} is required, and {@code build} refuses one that {@link #parse} does not read. */
    final class Builder extends ImmutableStamp.Builder {
        Builder() {}
    }
}
