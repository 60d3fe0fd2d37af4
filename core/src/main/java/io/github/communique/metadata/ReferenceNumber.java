package io.github.communique.metadata;

import io.github.communique.constraint.RefersTo;
import io.github.communique.constraint.Text;
import io.github.communique.mission.Mission;
import io.github.communique.participant.Participant;
import io.github.communique.shape.Shape;
import java.util.Optional;
import org.immutables.value.Value;

/** A reference number that an issuer gave the release. */
@Value.Immutable
public sealed interface ReferenceNumber permits ImmutableReferenceNumber {

    /**
     * The number as printed.
     *
     * <p>Standard term: schema.org {@code identifier}. Example: {@code (2022)
     * 117}. Required.
     */
    @Text
    String getValue();

    /**
     * The series to which it belongs.
     *
     * <p>Example: {@code Press Release}. Empty: not stated.
     */
    Optional<@Text String> getSeries();

    /**
     * The local id of the issuer whose series it is.
     *
     * <p>Example: {@code nato}. Empty: the first issuer's.
     */
    @RefersTo({Participant.class, Mission.class})
    Optional<@Text(max = Text.ID) String> getIssuerId();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link ReferenceNumber}; {@code value} is required. */
    final class Builder extends ImmutableReferenceNumber.Builder {

        static final Shape SHAPE = Shape.register(new ReferenceNumberShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public ReferenceNumber build() {
            return SHAPE.enforce(super.build());
        }
    }
}
