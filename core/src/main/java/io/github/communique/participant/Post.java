package io.github.communique.participant;

import io.github.communique.constraint.RefersTo;
import io.github.communique.constraint.Text;
import io.github.communique.mission.Mission;
import io.github.communique.place.Place;
import io.github.communique.shape.Shape;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An office or function, independent of its holder. */
@Value.Immutable
public sealed interface Post permits ImmutablePost {

    /**
     * The name of the office as stated.
     *
     * <p>Standard term: Popolo Post {@code label}. Example: {@code NATO Deputy Secretary General}. Required.
     */
    @Text
    String getLabel();

    /**
     * The local id of the organisation or mission the office belongs to.
     *
     * <p>Standard term: Popolo {@code organization_id}. Example: {@code nato}. Empty: not stated.
     */
    @RefersTo({Organisation.class, PersonGroup.class, Mission.class})
    Optional<@Text(max = Text.ID) String> getOrganisationId();

    /**
     * The area for which the office is responsible.
     *
     * <p>Standard term: Popolo {@code area}. Empty: not stated.
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
     * Other titles under which the release names the same office.
     *
     * <p>Standard term: Popolo Post {@code other_label}. Example: {@code Head of Mission}. An empty list: it has one title.
     */
    List<@Text String> getOtherLabels();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Post}; {@code label} is required. */
    final class Builder extends ImmutablePost.Builder {

        static final Shape SHAPE = Shape.register(new PostShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public Post build() {
            return SHAPE.enforce(super.build());
        }
    }
}
