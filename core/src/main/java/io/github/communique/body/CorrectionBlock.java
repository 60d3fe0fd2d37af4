package io.github.communique.body;

import io.github.communique.constraint.Text;
import io.github.communique.shape.Shape;
import java.util.Optional;
import org.immutables.value.Value;

/** A correction printed within the text. Wire type {@code correction-block}. */
@Value.Immutable
public sealed interface CorrectionBlock extends Block permits ImmutableCorrectionBlock {

    /**
     * What was wrong and what is right.
     *
     * <p>Example: {@code An earlier version gave another date; the visit was on 7 July.}. Required.
     */
    @Text(max = Text.PROSE)
    String getText();

    /**
     * The number of the revision that made the correction.
     *
     * <p>Example: {@code 2}. Empty: not stated.
     */
    Optional<Integer> getRevisionNumber();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link CorrectionBlock}; {@code text} is required. */
    final class Builder extends ImmutableCorrectionBlock.Builder {

        static final Shape SHAPE = Shape.register(new CorrectionBlockShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public CorrectionBlock build() {
            return SHAPE.enforce(super.build());
        }
    }
}
