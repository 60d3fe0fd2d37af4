package io.github.communique.quote;

import io.github.communique.constraint.Text;
import io.github.communique.shape.Shape;
import org.immutables.value.Value;

/** A part of a quotation. */
@Value.Immutable
public sealed interface QuotePart permits ImmutableQuotePart {

    /**
     * The kind of part.
     *
     * <p>Example: {@code direct} on the wire. Required.
     */
    QuotePartKind getKind();

    /**
     * The words, without quotation marks.
     *
     * <p>Standard term: schema.org {@code Quotation.text}. Example: {@code We stay here for ever}. Required.
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

    /** Builds a {@link QuotePart}; {@code kind}, {@code text} are required. */
    final class Builder extends ImmutableQuotePart.Builder {

        static final Shape SHAPE = Shape.register(new QuotePartShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public QuotePart build() {
            return SHAPE.enforce(super.build());
        }
    }
}
