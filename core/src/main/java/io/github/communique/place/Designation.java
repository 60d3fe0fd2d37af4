package io.github.communique.place;

import io.github.communique.constraint.Text;
import io.github.communique.shape.Shape;
import java.util.Optional;
import org.immutables.value.Value;

/** The footnote with which an issuer names a place without taking a position on its status. */
@Value.Immutable
public sealed interface Designation permits ImmutableDesignation {

    /**
     * The words of the footnote.
     *
     * <p>Example: {@code This designation is without prejudice to positions on status.}. Required.
     */
    @Text(max = Text.PROSE)
    String getText();

    /**
     * The footnote mark at the name in the text.
     *
     * <p>Example: {@code *}. Empty: the name has no mark.
     */
    Optional<@Text(max = Text.ID) String> getMark();

    /**
     * The issuer whose drafting policy it follows.
     *
     * <p>Example: {@code EU}. Empty: not stated.
     */
    Optional<@Text String> getPolicy();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Designation}; {@code text} is required. */
    final class Builder extends ImmutableDesignation.Builder {

        static final Shape SHAPE = Shape.register(new DesignationShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public Designation build() {
            return SHAPE.enforce(super.build());
        }
    }
}
