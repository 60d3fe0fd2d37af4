package io.github.communique.metadata;

import io.github.communique.constraint.Text;
import io.github.communique.shape.Shape;
import io.github.communique.time.Stamp;
import java.util.Optional;
import org.immutables.value.Value;

/** What a release states for all times in its text: their time zone, and the time up to which it reports. */
@Value.Immutable
public sealed interface TimeBasis permits ImmutableTimeBasis {

    /**
     * The time zone of all times that the text states without one, by its name. A rule reports a zone that does not exist.
     *
     * <p>Standard term: IANA time zone database. Example: {@code Europe/Belgrade}. Empty: not stated.
     */
    Optional<@Text(max = Text.ID) String> getZone();

    /**
     * The time up to which the release reports what happened.
     *
     * <p>Standard term: schema.org {@code dateModified}. Example: {@code 2022-07-07T12:00:00+02:00}. Empty: not stated.
     */
    Optional<Stamp> getAsOf();

    /**
     * The words in which the release states it.
     *
     * <p>Example: {@code All times are local}. Empty: not printed.
     */
    Optional<@Text String> getWording();

    /** Starts a value with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Starts a value from this one: the way to change it. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link TimeBasis}; nothing is required. */
    final class Builder extends ImmutableTimeBasis.Builder {

        static final Shape SHAPE = Shape.register(new TimeBasisShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public TimeBasis build() {
            return SHAPE.enforce(super.build());
        }
    }
}
