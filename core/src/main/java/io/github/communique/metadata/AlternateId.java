package io.github.communique.metadata;

import io.github.communique.constraint.Text;
import io.github.communique.shape.Shape;
import org.immutables.value.Value;

/** Another identifier of the release. */
@Value.Immutable
public sealed interface AlternateId permits ImmutableAlternateId {

    /**
     * The scheme of the identifier.
     *
     * <p>Standard term: ninjs {@code altids.role}. Example: {@code doi}. Required.
     */
    @Text
    String getScheme();

    /**
     * The identifier.
     *
     * <p>Standard term: ninjs {@code altids.value}. Example: {@code 10.1000/182}. Required.
     */
    @Text
    String getValue();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link AlternateId}; {@code scheme}, {@code value} are required. */
    final class Builder extends ImmutableAlternateId.Builder {

        static final Shape SHAPE = Shape.register(new AlternateIdShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public AlternateId build() {
            return SHAPE.enforce(super.build());
        }
    }
}
