package io.github.communique.document;

import io.github.communique.constraint.RefersTo;
import io.github.communique.constraint.Text;
import io.github.communique.shape.Shape;
import java.util.Optional;
import org.immutables.value.Value;

/** What one source says of an attribute. Two sources may disagree; both statements stay. */
@Value.Immutable
public sealed interface SourcedStatement permits ImmutableSourcedStatement {

    /**
     * The attribute concerned.
     *
     * <p>Example: {@code period}. Required.
     */
    @Text(max = Text.ID)
    String getAttribute();

    /**
     * What the source says, in the form of the attribute.
     *
     * <p>Example: {@code 2016-08-28/..}. Required.
     */
    @Text
    String getValue();

    /**
     * The source.
     *
     * <p>Standard term: PROV-O {@code wasDerivedFrom}. Empty: {@code sourceId} has it.
     */
    Optional<DocumentReference> getSource();

    /**
     * The local id of a document of the release, in place of {@code source}.
     *
     * <p>Example: {@code annual-report}. Empty: {@code source} has it.
     */
    @RefersTo(DocumentReference.class)
    Optional<@Text(max = Text.ID) String> getSourceId();

    /** Starts a value with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Starts a value from this one: the way to change it. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link SourcedStatement}; {@code attribute}, {@code value} are required. */
    final class Builder extends ImmutableSourcedStatement.Builder {

        static final Shape SHAPE = Shape.register(new SourcedStatementShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public SourcedStatement build() {
            return SHAPE.enforce(super.build());
        }
    }
}
