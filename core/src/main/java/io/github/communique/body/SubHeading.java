package io.github.communique.body;

import io.github.communique.constraint.Text;
import io.github.communique.shape.Shape;
import org.immutables.value.Value;

/** A heading within the text. Wire type {@code sub-heading}. */
@Value.Immutable
public sealed interface SubHeading extends Block permits ImmutableSubHeading {

    /**
     * The heading.
     *
     * <p>Standard term: HTML {@code h2}. Example: {@code Background}. Required.
     */
    @Text
    String getText();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link SubHeading}; {@code text} is required. */
    final class Builder extends ImmutableSubHeading.Builder {

        static final Shape SHAPE = Shape.register(new SubHeadingShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public SubHeading build() {
            return SHAPE.enforce(super.build());
        }
    }
}
