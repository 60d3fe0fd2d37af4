package io.github.communique.document;

import io.github.communique.anchor.TextAnchor;
import io.github.communique.constraint.RefersTo;
import io.github.communique.constraint.Text;
import io.github.communique.report.Pointer;
import io.github.communique.shape.Shape;
import java.util.Optional;
import org.immutables.value.Value;

/** Where one fact of a release comes from. */
@Value.Immutable
public sealed interface FactSource permits ImmutableFactSource {

    /**
     * The part of the release whose source this is, with everything in it.
     *
     * <p>Standard term: JSON Pointer (RFC 6901). Example: {@code /lifecycle/firstPublished}. Required.
     */
    Pointer getTarget();

    /**
     * Where it was taken from.
     *
     * <p>Standard term: PROV-O {@code wasDerivedFrom}. Example: {@code page-metadata}. Required.
     */
    FactBasis getBasis();

    /**
     * The local id of the document in which it stands.
     *
     * <p>Standard term: PROV-O {@code hadPrimarySource}. Example: {@code annual-report}. Empty: this release, or no document.
     */
    @RefersTo(DocumentReference.class)
    Optional<@Text(max = Text.ID) String> getDocumentId();

    /**
     * The words of the text that state it.
     *
     * <p>Standard term: Web Annotation {@code SpecificResource}. Empty: not in the text, or not recorded.
     */
    Optional<TextAnchor> getAnchor();

    /**
     * What else is to be known of it.
     *
     * <p>Example: {@code from the meta element article:published_time}. Empty: nothing.
     */
    Optional<@Text String> getNote();

    /** Starts a value with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Starts a value from this one: the way to change it. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link FactSource}; {@code target}, {@code basis} are required. */
    final class Builder extends ImmutableFactSource.Builder {

        static final Shape SHAPE = Shape.register(new FactSourceShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public FactSource build() {
            return SHAPE.enforce(super.build());
        }
    }
}
