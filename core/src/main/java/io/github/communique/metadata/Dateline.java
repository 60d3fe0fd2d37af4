package io.github.communique.metadata;

import io.github.communique.constraint.RefersTo;
import io.github.communique.constraint.Text;
import io.github.communique.place.Place;
import io.github.communique.shape.Shape;
import io.github.communique.time.DateExpression;
import java.util.Optional;
import org.immutables.value.Value;

/** The dateline: place and date of the release as printed. */
@Value.Immutable
public sealed interface Dateline permits ImmutableDateline {

    /**
     * The place.
     *
     * <p>Standard term: ninjs {@code located}, schema.org {@code dateline}. Empty: not stated.
     */
    Optional<Place> getPlace();

    /**
     * The local id of a place of the release, in place of {@code place}.
     *
     * <p>Example: {@code kosovo}. Empty: not stated, or {@code place} has it.
     */
    @RefersTo(Place.class)
    Optional<@Text(max = Text.ID) String> getPlaceId();

    /**
     * The date as printed there; {@code lifecycle.issued} is the date of issue.
     *
     * <p>Example: {@code 2022-07-07}. Empty: not stated.
     */
    Optional<DateExpression> getDate();

    /**
     * The agency that distributes the release.
     *
     * <p>Example: {@code PR Newswire}. Empty: not stated.
     */
    Optional<@Text String> getAgency();

    /**
     * The dateline as printed.
     *
     * <p>Standard term: schema.org {@code dateline}. Example: {@code Pristina, 7 July 2022}. Empty: not stated.
     */
    Optional<@Text String> getText();

    /**
     * The position of the dateline in the release.
     *
     * <p>Example: {@code head} on the wire. Empty: not stated.
     */
    Optional<DatelinePosition> getPosition();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Dateline}; nothing is required. */
    final class Builder extends ImmutableDateline.Builder {

        static final Shape SHAPE = Shape.register(new DatelineShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public Dateline build() {
            return SHAPE.enforce(super.build());
        }
    }
}
