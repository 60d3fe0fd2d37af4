package io.github.communique.document;

import io.github.communique.constraint.LanguageTag;
import io.github.communique.constraint.Text;
import io.github.communique.shape.Shape;
import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;

/** A link to an attached file or to a page for further reading. */
@Value.Immutable
public sealed interface WebLink permits ImmutableWebLink {

    /**
     * The address, an absolute URI.
     *
     * <p>Standard term: schema.org {@code url}, GOV.UK {@code attachments.url}. Example: {@code
     * https://www.example.org/report.pdf}. Empty: the address is not known yet.
     */
    Optional<URI> getUri();

    /**
     * The title of the link.
     *
     * <p>Standard term: schema.org {@code name}, GOV.UK {@code attachments.title}. Example: {@code Full report}. Empty:
     * not stated.
     */
    Optional<@Text String> getTitle();

    /**
     * The media type of the target.
     *
     * <p>Standard term: RFC 6838, schema.org {@code encodingFormat}. Example: {@code application/pdf}. Empty: not
     * stated.
     */
    Optional<@Text(max = Text.ID) String> getMediaType();

    /**
     * The language of the target.
     *
     * <p>Standard term: BCP 47. Example: {@code fr}. Empty: not stated.
     */
    Optional<@LanguageTag String> getLanguage();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link WebLink}; nothing is required. */
    final class Builder extends ImmutableWebLink.Builder {

        static final Shape SHAPE = Shape.register(new WebLinkShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public WebLink build() {
            return SHAPE.enforce(super.build());
        }
    }
}
