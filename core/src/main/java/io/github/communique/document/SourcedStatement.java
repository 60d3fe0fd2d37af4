package io.github.communique.document;

import io.github.communique.constraint.RefersTo;
import io.github.communique.constraint.Text;
import io.github.communique.shape.Shape;
import java.util.Optional;
import org.immutables.value.Value;

/** What one source states about an attribute. Where sources disagree, each statement is kept. */
@Value.Immutable
public sealed interface SourcedStatement permits ImmutableSourcedStatement {

    /**
     * The name of the attribute.
     *
     * <p>Example: {@code period}. Required.
     */
    @Text(max = Text.ID)
    String getAttribute();

    /**
     * The value that the source states, in the attribute's own form.
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

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
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
