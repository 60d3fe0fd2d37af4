package io.github.communique.document;

import io.github.communique.constraint.Text;
import io.github.communique.shape.Shape;
import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;

/** Who holds the rights, and what may be done with the content. */
@Value.Immutable
public sealed interface Rights permits ImmutableRights {

    /**
     * The statement of rights as printed.
     *
     * <p>Standard term: ninjs {@code usageterms}. Example: {@code Free for editorial use}. Empty: not stated.
     */
    Optional<@Text(max = Text.PROSE) String> getStatement();

    /**
     * The holder of the rights.
     *
     * <p>Standard term: ninjs {@code copyrightholder}, schema.org {@code copyrightHolder}. Example: {@code NATO}.
     * Empty: not stated.
     */
    Optional<@Text String> getHolder();

    /**
     * The licence, an absolute URI.
     *
     * <p>Standard term: schema.org {@code license}. Example: {@code https://creativecommons.org/licenses/by/4.0/}.
     * Empty: not stated.
     */
    Optional<URI> getLicence();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Rights}; nothing is required. */
    final class Builder extends ImmutableRights.Builder {

        static final Shape SHAPE = Shape.register(new RightsShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public Rights build() {
            return SHAPE.enforce(super.build());
        }
    }
}
