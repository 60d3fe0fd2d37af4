package io.github.communique.body;

import io.github.communique.constraint.RefersTo;
import io.github.communique.constraint.Text;
import io.github.communique.quote.Quote;
import io.github.communique.shape.Shape;
import java.util.Optional;
import org.immutables.value.Value;

/** A quotation set off as a block. Wire type {@code block-quotation}. */
@Value.Immutable
public sealed interface BlockQuotation extends Block permits ImmutableBlockQuotation {

    /**
     * The words.
     *
     * <p>Standard term: HTML {@code blockquote}. Example: {@code We stay here for ever.}. Required.
     */
    @Text(max = Text.PROSE)
    String getText();

    /**
     * The local id of the quotation in {@code quotes} that models these words.
     *
     * <p>Example: {@code q3}. Empty: no quotation of the release models them, or not stated.
     */
    @RefersTo(Quote.class)
    Optional<@Text(max = Text.ID) String> getQuoteId();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link BlockQuotation}; {@code text} is required. */
    final class Builder extends ImmutableBlockQuotation.Builder {

        static final Shape SHAPE = Shape.register(new BlockQuotationShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public BlockQuotation build() {
            return SHAPE.enforce(super.build());
        }
    }
}
