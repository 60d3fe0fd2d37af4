package io.github.communique.lifecycle;

import io.github.communique.constraint.Text;
import io.github.communique.shape.Shape;
import io.github.communique.time.Stamp;
import java.util.Optional;
import org.immutables.value.Value;

/** An embargo: a time or event before which a release must not be published. */
@Value.Immutable
public sealed interface Embargo permits ImmutableEmbargo {

    /**
     * The time at which the embargo ends.
     *
     * <p>Standard term: ninjs {@code embargoed}, RFC 3339. Example: {@code 2022-07-07T18:00:00+02:00}. Empty: it ends
     * with an event.
     */
    Optional<Stamp> getUntil();

    /**
     * The event that ends the embargo.
     *
     * <p>Example: {@code upon delivery}. Empty: it ends at a time.
     */
    Optional<@Text String> getCondition();

    /**
     * The note to recipients.
     *
     * <p>Example: {@code Not for release before the speech}. Empty: not stated.
     */
    Optional<@Text(max = Text.PROSE) String> getNote();

    /**
     * The media or recipients to which the embargo applies.
     *
     * <p>Example: {@code broadcast}. Empty: to everything and everybody.
     */
    Optional<@Text String> getScope();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link Embargo}; nothing is required. */
    final class Builder extends ImmutableEmbargo.Builder {

        static final Shape SHAPE = Shape.register(new EmbargoShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public Embargo build() {
            return SHAPE.enforce(super.build());
        }
    }
}
