package io.github.communique.body;

import io.github.communique.constraint.Text;
import io.github.communique.shape.Shape;
import org.immutables.value.Value;

/** A paragraph of running text. Wire type {@code paragraph}. */
@Value.Immutable
public sealed interface Paragraph extends Block permits ImmutableParagraph {

    /**
     * The plain text, without line breaks unless they belong to it.
     *
     * <p>Standard term: HTML {@code p}. Example: {@code The Council visited the mission today.}. Required.
     */
    @Text(max = Text.PROSE)
    String getText();

    /** Creates a paragraph from its text: {@code Paragraph.of("The Council visited the mission today.")}. */
    static Paragraph of(String text) {
        return builder().text(text).build();
    }

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Paragraph}; {@code text} is required. */
    final class Builder extends ImmutableParagraph.Builder {

        static final Shape SHAPE = Shape.register(new ParagraphShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public Paragraph build() {
            return SHAPE.enforce(super.build());
        }
    }
}
