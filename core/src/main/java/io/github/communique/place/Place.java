package io.github.communique.place;

import io.github.communique.constraint.RefersTo;
import io.github.communique.constraint.Text;
import io.github.communique.shape.Shape;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A place that a release names: the scene of an event, the area of a mission, the place of a dateline. */
@Value.Immutable
public sealed interface Place permits ImmutablePlace {

    /**
     * The local id, by which the rest of the release refers to the place.
     *
     * <p>Example: {@code kosovo}. Empty: nothing refers to it.
     */
    Optional<@Text(max = Text.ID) String> getId();

    /**
     * The name as printed in the release.
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
     * The kind of place.
     *
     * <p>Example: {@code city} on the wire. Empty: not stated.
     */
    Optional<PlaceKind> getKind();

    /**
     * The code of the country. A rule decides whether the code is assigned.
     *
     * <p>Standard term: ISO 3166-1 alpha-2. Example: {@code DE}. Empty: not stated, or withheld for a place whose
     * status is disputed.
     */
    Optional<@Text(max = Text.ID) String> getCountryCode();

    /**
     * The wider place that contains it.
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
     * The coordinates of the place.
     *
     * <p>Standard term: schema.org {@code geo}. Empty: not stated.
     */
    Optional<Coordinates> getCoordinates();

    /**
     * The footnote on the status of the place.
     *
     * <p>Empty: the issuer names the place without a footnote.
     */
    Optional<Designation> getDesignation();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
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
