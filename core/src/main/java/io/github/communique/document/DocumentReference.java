package io.github.communique.document;

import io.github.communique.constraint.LanguageTag;
import io.github.communique.constraint.RefersTo;
import io.github.communique.constraint.Text;
import io.github.communique.mission.Mission;
import io.github.communique.participant.Participant;
import io.github.communique.place.Place;
import io.github.communique.shape.Shape;
import io.github.communique.time.DateExpression;
import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;

/** A document to which a release refers, other than a legal instrument: a strategy, a report, another release. */
@Value.Immutable
public sealed interface DocumentReference permits ImmutableDocumentReference {

    /**
     * The local id, by which the rest of the release refers to the document.
     *
     * <p>Example: {@code strategic-concept}. Empty: nothing refers to it.
     */
    Optional<@Text(max = Text.ID) String> getId();

    /**
     * The title.
     *
     * <p>Standard term: schema.org {@code name}. Example: {@code Strategic Concept}. Required.
     */
    @Text
    String getTitle();

    /**
     * The address or identifier of the document, an absolute URI.
     *
     * <p>Standard term: ninjs {@code associations.uri}, schema.org {@code url}. Example:
     * {@code https://www.example.org/concept}. Empty: not stated.
     */
    Optional<URI> getUri();

    /**
     * The kind of document.
     *
     * <p>Standard term: schema.org {@code additionalType}. Example: {@code policy} on the wire. Empty: not stated.
     */
    Optional<DocumentKind> getKind();

    /**
     * The local id of the body that issued it.
     *
     * <p>Standard term: schema.org {@code publisher}. Example: {@code nato}. Empty: not stated.
     */
    @RefersTo({Participant.class, Mission.class})
    Optional<@Text(max = Text.ID) String> getIssuerId();

    /**
     * The date on which it was adopted or published.
     *
     * <p>Standard term: schema.org {@code datePublished}. Example: {@code 2022-06-29}. Empty: not stated.
     */
    Optional<DateExpression> getAdopted();

    /**
     * The place where it was adopted.
     *
     * <p>Standard term: schema.org {@code locationCreated}. Empty: not stated.
     */
    Optional<Place> getAdoptedAt();

    /**
     * The local id of a place of the release, in place of {@code adoptedAt}.
     *
     * <p>Example: {@code kosovo}. Empty: not stated, or {@code adoptedAt} has it.
     */
    @RefersTo(Place.class)
    Optional<@Text(max = Text.ID) String> getAdoptedAtId();

    /**
     * The language of the document.
     *
     * <p>Standard term: BCP 47, schema.org {@code inLanguage}. Example: {@code en}. Empty: not stated.
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

    /** Builds a {@link DocumentReference}; {@code title} is required. */
    final class Builder extends ImmutableDocumentReference.Builder {

        static final Shape SHAPE = Shape.register(new DocumentReferenceShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public DocumentReference build() {
            return SHAPE.enforce(super.build());
        }
    }
}
