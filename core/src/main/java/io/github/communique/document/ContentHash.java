package io.github.communique.document;

import io.github.communique.constraint.Text;
import io.github.communique.shape.Shape;
import org.immutables.value.Value;

/** The hash of the content that was captured. */
@Value.Immutable
public sealed interface ContentHash permits ImmutableContentHash {

    /**
     * The algorithm.
     *
     * <p>Standard term: IANA named information hash algorithms. Example: {@code sha-256}. Required.
     */
    @Text(max = Text.ID)
    String getAlgorithm();

    /**
     * The hash in hexadecimal digits.
     *
     * <p>Example: {@code 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08}. Required.
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

    /** Builds a {@link ContentHash}; {@code algorithm}, {@code value} are required. */
    final class Builder extends ImmutableContentHash.Builder {

        static final Shape SHAPE = Shape.register(new ContentHashShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public ContentHash build() {
            return SHAPE.enforce(super.build());
        }
    }
}
