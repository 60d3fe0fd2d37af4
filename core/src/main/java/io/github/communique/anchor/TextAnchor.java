package io.github.communique.anchor;

import io.github.communique.constraint.Text;
import io.github.communique.report.Pointer;
import io.github.communique.shape.Shape;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A passage of the text of a release, given by its words, by block and position, or by both. Words alone are enough where they stand in the
 * text once. Positions are in code points, as in the W3C Web Annotation selectors.
 */
@Value.Immutable
public sealed interface TextAnchor permits ImmutableTextAnchor {

    /**
     * The block of the passage, as a JSON Pointer into the release.
     *
     * <p>Standard term: Web Annotation {@code target}. Example: {@code /body/5}. Empty: the words
     * stand in the text once.
     */
    Optional<Pointer> getBlock();

    /**
     * The index of the first code point within the text of the block, from 0.
     *
     * <p>Standard term: Web Annotation {@code TextPositionSelector.start}. Example: {@code 12}. Empty: where the words
     * stand.
     */
    Optional<@PositiveOrZero Integer> getStart();

    /**
     * The index after the last code point.
     *
     * <p>Standard term: Web Annotation {@code TextPositionSelector.end}. Example: {@code 84}. Empty: where the words
     * end.
     */
    Optional<@PositiveOrZero Integer> getEnd();

    /**
     * The text of the passage.
     *
     * <p>Standard term: Web Annotation {@code TextQuoteSelector.exact}. Example: {@code We stay here}. Empty: block and
     * position say it.
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

    /** Whether it says where the words stand: block, start and end. */
    default boolean hasPosition() {
        return getBlock().isPresent() && getStart().isPresent() && getEnd().isPresent();
    }

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link TextAnchor}; nothing is required. */
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
