package io.github.communique.mission;

import io.github.communique.constraint.RefersTo;
import io.github.communique.constraint.Text;
import io.github.communique.participant.Participant;
import io.github.communique.shape.Shape;
import java.util.Optional;
import org.immutables.value.Value;

/** A link in the chain of command. */
@Value.Immutable
public sealed interface CommandRelation permits ImmutableCommandRelation {

    /**
     * The relation of the mission to its superior.
     *
     * <p>Example: {@code reports-to} on the wire. Required.
     */
    CommandKind getKind();

    /**
     * The local id of the superior, if it is in the release.
     *
     * <p>Example: {@code kfor}. Empty: the superior is named in words only.
     */
    @RefersTo({Participant.class, Mission.class})
    Optional<@Text(max = Text.ID) String> getSuperiorId();

    /**
     * The name of the superior.
     *
     * <p>Example: {@code Allied Joint Force Command Naples}. Empty: not stated.
     */
    Optional<@Text String> getSuperiorName();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link CommandRelation}; {@code kind} is required. */
    final class Builder extends ImmutableCommandRelation.Builder {

        static final Shape SHAPE = Shape.register(new CommandRelationShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public CommandRelation build() {
            return SHAPE.enforce(super.build());
        }
    }
}
