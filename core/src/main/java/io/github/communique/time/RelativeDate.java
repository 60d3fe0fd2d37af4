package io.github.communique.time;

import io.github.communique.anchor.TextAnchor;
import io.github.communique.constraint.Text;
import io.github.communique.shape.Shape;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A relative date as printed, such as {@code today} or {@code last week}, with the date from which it counts and the
 * dates it means, which a reader cannot reconstruct later.
 */
@Value.Immutable
public sealed interface RelativeDate permits ImmutableRelativeDate {

    /**
     * The expression as printed in the text.
     *
     * <p>Example: {@code last week}. Required.
     */
    @Text
    String getText();

    /**
     * The date from which the expression counts, usually the date of issue.
     *
     * <p>Example: {@code 2022-07-07}. Empty: not known.
     */
    Optional<DateExpression> getAnchor();

    /**
     * The dates the expression means, counted from the anchor.
     *
     * <p>Standard term: EDTF (ISO 8601-2). Example: {@code 2022-06-27/2022-07-03}. Empty: not resolved.
     */
    Optional<DateExpression> getResolved();

    /**
     * Where the expression stands in the text.
     *
     * <p>Standard term: Web Annotation {@code SpecificResource}. Empty: it stands there once, or it is not recorded.
     */
    Optional<TextAnchor> getTextAnchor();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link RelativeDate}; {@code text} is required. */
    final class Builder extends ImmutableRelativeDate.Builder {

        static final Shape SHAPE = Shape.register(new RelativeDateShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public RelativeDate build() {
            return SHAPE.enforce(super.build());
        }
    }
}
