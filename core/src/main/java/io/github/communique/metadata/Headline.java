package io.github.communique.metadata;

import io.github.communique.constraint.Text;
import io.github.communique.shape.Shape;
import java.util.Optional;
import org.immutables.value.Value;

/** The headline of a release, with its sub-headline and short form. */
@Value.Immutable
public sealed interface Headline permits ImmutableHeadline {

    /**
     * The headline.
     *
     * <p>Standard term: ninjs {@code headline}, schema.org {@code headline}. Example: {@code Council visits the
     * mission}. Required.
     */
    @Text
    String getText();

    /**
     * The short line above the headline that names the topic or the series.
     *
     * <p>Standard term: ninjs {@code headlines} with the role kicker. Example: {@code Western Balkans}. Empty: none is printed.
     */
    Optional<@Text String> getKicker();

    /**
     * The line below it.
     *
     * <p>Standard term: ninjs {@code headlines} of role sub. Example: {@code Talks with all sides}. Empty: none.
     */
    Optional<@Text String> getSubHeadline();

    /**
     * A shorter form for lists and telephones.
     *
     * <p>Standard term: ninjs {@code headlines} of role short. Example: {@code Council visits mission}. Empty: none.
     */
    Optional<@Text String> getShortForm();

    /** Creates a headline from its text: {@code Headline.of("Council visits mission")}. */
    static Headline of(String text) {
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

    /** Builds a {@link Headline}; {@code text} is required. */
    final class Builder extends ImmutableHeadline.Builder {

        static final Shape SHAPE = Shape.register(new HeadlineShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public Headline build() {
            return SHAPE.enforce(super.build());
        }
    }
}
