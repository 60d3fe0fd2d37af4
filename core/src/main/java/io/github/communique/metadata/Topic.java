package io.github.communique.metadata;

import io.github.communique.constraint.Text;
import io.github.communique.shape.Shape;
import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;

/** A topic or category. */
@Value.Immutable
public sealed interface Topic permits ImmutableTopic {

    /**
     * The name of the topic.
     *
     * <p>Standard term: ninjs {@code subjects.name}, schema.org {@code about}. Example: {@code Kosovo}. Required.
     */
    @Text
    String getLabel();

    /**
     * The vocabulary that defines the code, an absolute URI.
     *
     * <p>Standard term: ninjs {@code subjects.uri}. Example: {@code https://cv.iptc.org/newscodes/mediatopic/}. Empty:
     * not stated.
     */
    Optional<URI> getScheme();

    /**
     * The code in the vocabulary.
     *
     * <p>Standard term: ninjs {@code subjects.code}. Example: {@code medtop:20000065}. Empty: not stated.
     */
    Optional<@Text(max = Text.ID) String> getCode();

    /**
     * Whether it is one of the publisher's categories rather than a topic.
     *
     * <p>{@code false} unless stated.
     */
    @Value.Default
    default boolean isCategory() {
        return false;
    }

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Topic}; {@code label} is required. */
    final class Builder extends ImmutableTopic.Builder {

        static final Shape SHAPE = Shape.register(new TopicShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public Topic build() {
            return SHAPE.enforce(super.build());
        }
    }
}
