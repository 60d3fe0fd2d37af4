package io.github.communique.document;

import io.github.communique.constraint.RefersTo;
import io.github.communique.constraint.Text;
import io.github.communique.shape.Shape;
import io.github.communique.time.Stamp;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Where the text of a release comes from and how it was changed. */
@Value.Immutable
public sealed interface Provenance permits ImmutableProvenance {

    /**
     * How the text relates to its source.
     *
     * <p>Standard term: PROV-O {@code wasDerivedFrom}, {@code wasQuotedFrom}. Example: {@code paraphrased} on the wire.
     * Required.
     */
    ProvenanceRelation getRelation();

    /**
     * The sources of the text.
     *
     * <p>Standard term: PROV-O {@code hadPrimarySource}. An empty list: none is stated.
     */
    List<DocumentReference> getSources();

    /**
     * The local ids of documents of the release from which it is taken, beside {@code sources}.
     *
     * <p>Standard term: PROV-O {@code wasDerivedFrom}. Example: {@code earlier-release}. An empty list: {@code sources} has all.
     */
    @RefersTo(DocumentReference.class)
    List<@Text(max = Text.ID) String> getSourceIds();

    /**
     * The time at which the source was captured.
     *
     * <p>Example: {@code 2022-07-08T09:00:00Z}. Empty: not stated.
     */
    Optional<Stamp> getCapturedAt();

    /**
     * The hash of the captured content.
     *
     * <p>Empty: not stated.
     */
    Optional<ContentHash> getHash();

    /**
     * The licence under which the source may be used, an absolute URI.
     *
     * <p>Standard term: schema.org {@code license}. Example: {@code https://creativecommons.org/licenses/by/4.0/}.
     * Empty: not stated.
     */
    Optional<URI> getLicence();

    /**
     * Where single facts come from, where that is another source than that of the release.
     *
     * <p>Standard term: PROV-O. An empty list: none is recorded.
     */
    List<FactSource> getFacts();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Provenance}; {@code relation} is required. */
    final class Builder extends ImmutableProvenance.Builder {

        static final Shape SHAPE = Shape.register(new ProvenanceShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public Provenance build() {
            return SHAPE.enforce(super.build());
        }
    }
}
