package io.github.communique.document;

import io.github.communique.constraint.Text;
import io.github.communique.shape.Shape;
import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;

/** A picture, film or recording that goes with a release. */
@Value.Immutable
public sealed interface Media permits ImmutableMedia {

    /**
     * The kind of media.
     *
     * <p>Standard term: ninjs {@code type}. Example: {@code image} on the wire. Required.
     */
    MediaKind getKind();

    /**
     * The address of the file, an absolute URI.
     *
     * <p>Standard term: ninjs {@code renditions.href}, schema.org {@code contentUrl}. Example:
     * {@code https://www.example.org/photo.jpg}. Required.
     */
    URI getUri();

    /**
     * The media type of the file.
     *
     * <p>Standard term: RFC 6838, ninjs {@code mimetype}. Example: {@code image/jpeg}. Empty: not stated.
     */
    Optional<@Text(max = Text.ID) String> getMediaType();

    /**
     * The caption.
     *
     * <p>Standard term: ninjs {@code description_caption}, schema.org {@code caption}. Example: {@code The delegation at the camp}. Empty: not stated.
     */
    Optional<@Text(max = Text.PROSE) String> getCaption();

    /**
     * The credit line.
     *
     * <p>Standard term: ninjs {@code creditline}, schema.org {@code creditText}. Example: {@code NATO}. Empty: not
     * stated.
     */
    Optional<@Text String> getCredit();

    /**
     * The text for readers who cannot see the picture.
     *
     * <p>Standard term: HTML {@code alt}. Example: {@code Six people in front of a building}. Empty: missing, which a
     * rule reports for images.
     */
    Optional<@Text(max = Text.PROSE) String> getAlternativeText();

    /**
     * The rights in the picture, film or recording.
     *
     * <p>Standard term: ninjs {@code rightsinfo}. Empty: not stated.
     */
    Optional<Rights> getRights();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Media}; {@code kind}, {@code uri} are required. */
    final class Builder extends ImmutableMedia.Builder {

        static final Shape SHAPE = Shape.register(new MediaShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public Media build() {
            return SHAPE.enforce(super.build());
        }
    }
}
