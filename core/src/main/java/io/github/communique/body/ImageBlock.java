package io.github.communique.body;

import io.github.communique.document.Media;
import io.github.communique.shape.Shape;
import org.immutables.value.Value;

/** A picture placed within the text. Wire type {@code image-block}. */
@Value.Immutable
public sealed interface ImageBlock extends Block permits ImmutableImageBlock {

    /**
     * The picture with caption, credit and alternative text.
     *
     * <p>Standard term: HTML {@code figure}. Required.
     */
    Media getMedia();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link ImageBlock}; {@code media} is required. */
    final class Builder extends ImmutableImageBlock.Builder {

        static final Shape SHAPE = Shape.register(new ImageBlockShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public ImageBlock build() {
            return SHAPE.enforce(super.build());
        }
    }
}
