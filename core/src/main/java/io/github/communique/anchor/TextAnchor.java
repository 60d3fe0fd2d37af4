package io.github.communique.anchor;

import io.github.communique.constraint.Text;
import io.github.communique.report.Pointer;
import io.github.communique.shape.Shape;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A stretch of the text of a release: by its words, by block and position, or by both. Words alone are enough where they stand in the
 * text once. Positions are in code points, as in the W3C Web Annotation selectors.
 */
@Value.Immutable
public sealed interface TextAnchor permits ImmutableTextAnchor {

    /**
     * The block in which it stands, as a JSON Pointer into the release.
     *
     * <p>Standard term: Web Annotation {@code target}. Example: {@code /body/5}. Empty: the words
     * stand in the text once.
     */
    Optional<Pointer> getBlock();

    /**
     * The first code point in the text of the block, from 0.
     *
     * <p>Standard term: Web Annotation {@code TextPositionSelector.start}. Example: {@code 12}. Empty: where the words
     * stand.
     */
    Optional<@PositiveOrZero Integer> getStart();

    /**
     * The code point after the last.
     *
     * <p>Standard term: Web Annotation {@code TextPositionSelector.end}. Example: {@code 84}. Empty: where the words
     * end.
     */
    Optional<@PositiveOrZero Integer> getEnd();

    /**
     * The text there.
     *
     * <p>Standard term: Web Annotation {@code TextQuoteSelector.exact}. Example: {@code We stay here}. Empty: block and
     * position say it.
     */
    Optional<@Text(max = Text.PROSE) String> getExact();

    /**
     * The text before.
     *
     * <p>Standard term: Web Annotation {@code TextQuoteSelector.prefix}. Example: {@code the commander said: “}. Empty: not stated.
     */
    Optional<@Text String> getPrefix();

    /**
     * The text after.
     *
     * <p>Standard term: Web Annotation {@code TextQuoteSelector.suffix}. Example: {@code ,” he said}. Empty: not stated.
     */
    Optional<@Text String> getSuffix();

    /** Whether it says where the words stand: block, start and end. */
    default boolean hasPosition() {
        return getBlock().isPresent() && getStart().isPresent() && getEnd().isPresent();
    }

    /** Starts a value with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Starts a value from this one: the way to change it. */
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
