package io.github.communique.lifecycle;

import io.github.communique.constraint.Text;
import io.github.communique.report.Pointer;
import io.github.communique.shape.Shape;
import java.util.Optional;
import org.immutables.value.Value;

/** A change that a revision made. */
@Value.Immutable
public sealed interface Change permits ImmutableChange {

    /**
     * The part that changed, as a JSON Pointer into the release.
     *
     * <p>Standard term: RFC 6901. Example: {@code /body/3}. Empty: the change is not confined to one part.
     */
    Optional<Pointer> getTarget();

    /**
     * A description of the change.
     *
     * <p>Standard term: GOV.UK {@code change_history.note}. Example: {@code 8 July replaced by 7 July}. Required.
     */
    @Text(max = Text.PROSE)
    String getDescription();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Change}; {@code description} is required. */
    final class Builder extends ImmutableChange.Builder {

        static final Shape SHAPE = Shape.register(new ChangeShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public Change build() {
            return SHAPE.enforce(super.build());
        }
    }
}
