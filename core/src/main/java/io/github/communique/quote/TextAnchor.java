package io.github.communique.quote;

import io.github.communique.constraint.Text;
import io.github.communique.report.Pointer;
import io.github.communique.shape.Shape;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;

/** A passage of the text of a release. Positions count code points, as the W3C Web Annotation selectors do. */
@Value.Immutable
public sealed interface TextAnchor permits ImmutableTextAnchor {

    /**
     * The block of the passage, as a JSON Pointer into the release.
     *
     * <p>Standard term: Web Annotation {@code target}. Example: {@code /body/5}. Required.
     */
    Pointer getBlock();

    /**
     * The index of the first code point within the text of the block, from 0.
     *
     * <p>Standard term: Web Annotation {@code TextPositionSelector.start}. Example: {@code 12}. Required.
     */
    @PositiveOrZero
    int getStart();

    /**
     * The index after the last code point.
     *
     * <p>Standard term: Web Annotation {@code TextPositionSelector.end}. Example: {@code 84}. Required.
     */
    @PositiveOrZero
    int getEnd();

    /**
     * The text of the passage.
     *
     * <p>Standard term: Web Annotation {@code TextQuoteSelector.exact}. Example: {@code We stay here}. Empty: not
     * stated.
     */
    Optional<@Text(max = Text.PROSE) String> getExact();

    /**
     * The text before the passage.
     *
     * <p>Standard term: Web Annotation {@code TextQuoteSelector.prefix}. Example: {@code the commander said: “}. Empty:
     * not stated.
     */
    Optional<@Text String> getPrefix();

    /**
     * The text after the passage.
     *
     * <p>Standard term: Web Annotation {@code TextQuoteSelector.suffix}. Example: {@code ,” he said}. Empty: not
     * stated.
     */
    Optional<@Text String> getSuffix();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link TextAnchor}; {@code block}, {@code start}, {@code end} are required. */
    final class Builder extends ImmutableTextAnchor.Builder {

        static final Shape SHAPE = Shape.register(new TextAnchorShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public TextAnchor build() {
            return SHAPE.enforce(super.build());
        }
    }
}
