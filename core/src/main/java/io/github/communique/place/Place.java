package io.github.communique.place;

import io.github.communique.constraint.RefersTo;
import io.github.communique.constraint.Text;
import io.github.communique.shape.Shape;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A place that a release names: where something happens, where a mission works, where a release is dated. */
@Value.Immutable
public sealed interface Place permits ImmutablePlace {

    /**
     * The local id, by which the rest of the release refers to the place.
     *
     * <p>Example: {@code kosovo}. Empty: nothing refers to it.
     */
    Optional<@Text(max = Text.ID) String> getId();

    /**
     * The name as the release gives it.
     *
     * <p>Standard term: schema.org {@code name}. Example: {@code Pristina}. Required.
     */
    @Text
    String getName();

    /**
     * Names in other languages or scripts.
     *
     * <p>Standard term: schema.org {@code alternateName}. An empty list: none is stated.
     */
    List<PlaceName> getNames();

    /**
     * What kind of place it is.
     *
     * <p>Example: {@code city} on the wire. Empty: not stated.
     */
    Optional<PlaceKind> getKind();

    /**
     * The code of the country; whether it is assigned is decided by a rule.
     *
     * <p>Standard term: ISO 3166-1 alpha-2. Example: {@code DE}. Empty: not stated, or withheld for a place whose
     * status is disputed.
     */
    Optional<@Text(max = Text.ID) String> getCountryCode();

    /**
     * The wider place it lies in.
     *
     * <p>Standard term: schema.org {@code containedInPlace}. Empty: not stated.
     */
    Optional<Place> getContainedIn();

    /**
     * The local id of a place of the release, in place of {@code containedIn}.
     *
     * <p>Example: {@code kosovo}. Empty: not stated, or {@code containedIn} has it.
     */
    @RefersTo(Place.class)
    Optional<@Text(max = Text.ID) String> getContainedInId();

    /**
     * Its coordinates.
     *
     * <p>Standard term: schema.org {@code geo}. Empty: not stated.
     */
    Optional<Coordinates> getCoordinates();

    /**
     * The footnote on its status.
     *
     * <p>Empty: the issuer names it without footnote.
     */
    Optional<Designation> getDesignation();

    /** Starts a value with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Starts a value from this one: the way to change it. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Place}; {@code name} is required. */
    final class Builder extends ImmutablePlace.Builder {

        static final Shape SHAPE = Shape.register(new PlaceShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public Place build() {
            return SHAPE.enforce(super.build());
        }
    }
}
