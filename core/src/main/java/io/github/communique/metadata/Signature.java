package io.github.communique.metadata;

import io.github.communique.constraint.RefersTo;
import io.github.communique.constraint.Text;
import io.github.communique.mission.Mission;
import io.github.communique.participant.Participant;
import io.github.communique.place.Place;
import io.github.communique.shape.Shape;
import io.github.communique.time.DateExpression;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The signature block of a release. */
@Value.Immutable
public sealed interface Signature permits ImmutableSignature {

    /**
     * The block as printed.
     *
     * <p>Example: {@code For the Secretariat}. Required.
     */
    @Text(max = Text.PROSE)
    String getText();

    /**
     * The local id of the signatory.
     *
     * <p>Standard term: schema.org {@code author}. Example: {@code secretary-general}. Empty: the signatory is no participant.
     */
    @RefersTo({Participant.class, Mission.class})
    Optional<@Text(max = Text.ID) String> getSignatoryId();

    /**
     * The local ids of those who sign beside the first, in order.
     *
     * <p>Standard term: schema.org {@code author}. Example: {@code foreign-minister}. An empty list: one signs.
     */
    @RefersTo({Participant.class, Mission.class})
    List<@Text(max = Text.ID) String> getCoSignatoryIds();

    /**
     * The place of signing.
     *
     * <p>Empty: not stated.
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
     * The date of signing.
     *
     * <p>Example: {@code 2022-07-07}. Empty: not stated.
     */
    Optional<DateExpression> getDate();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Signature}; {@code text} is required. */
    final class Builder extends ImmutableSignature.Builder {

        static final Shape SHAPE = Shape.register(new SignatureShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public Signature build() {
            return SHAPE.enforce(super.build());
        }
    }
}
