package io.github.communique.body;

import io.github.communique.constraint.Text;
import io.github.communique.shape.Shape;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A section outside the body, such as background or notes to editors. */
@Value.Immutable
public sealed interface ReleaseSection permits ImmutableReleaseSection {

    /**
     * The purpose of the section.
     *
     * <p>Example: {@code background} on the wire. Required.
     */
    SectionKind getKind();

    /**
     * Its heading.
     *
     * <p>Example: {@code Notes to editors}. Empty: not stated.
     */
    Optional<@Text String> getTitle();

    /**
     * The blocks of the section, in reading order.
     *
     * <p>An empty list: none is stated.
     */
    List<Block> getBlocks();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link ReleaseSection}; {@code kind} is required. */
    final class Builder extends ImmutableReleaseSection.Builder {

        static final Shape SHAPE = Shape.register(new ReleaseSectionShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public ReleaseSection build() {
            return SHAPE.enforce(super.build());
        }
    }
}
