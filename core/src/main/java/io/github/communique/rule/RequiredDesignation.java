package io.github.communique.rule;

import io.github.communique.constraint.Text;
import io.github.communique.shape.Shape;
import org.immutables.value.Value;

/** The wording that a publisher attaches to the name of a place so as to take no position on its status. */
@Value.Immutable
public sealed interface RequiredDesignation permits ImmutableRequiredDesignation {

    /**
     * The name of the place.
     *
     * <p>Example: {@code Kosovo}. Required.
     */
    @Text
    String getPlaceName();

    /**
     * The wording of the designation.
     *
     * <p>Required. Example: {@code in accordance with Security Council resolution 1244 (1999)}.
     */
    @Text(max = Text.PROSE)
    String getText();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link RequiredDesignation}; {@code placeName}, {@code text} are required. */
    final class Builder extends ImmutableRequiredDesignation.Builder {

        static final Shape SHAPE = Shape.register(new RequiredDesignationShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public RequiredDesignation build() {
            return SHAPE.enforce(super.build());
        }
    }
}
