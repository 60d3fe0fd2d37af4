package io.github.communique.lifecycle;

import io.github.communique.constraint.Text;
import io.github.communique.shape.Shape;
import io.github.communique.time.Stamp;
import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;

/** Why and when a release was withdrawn, retracted or taken down. */
@Value.Immutable
public sealed interface Withdrawal permits ImmutableWithdrawal {

    /**
     * The reason, in a few words.
     *
     * <p>Standard term: GOV.UK {@code withdrawn_notice}. Example: {@code published in error}. Empty: not stated.
     */
    Optional<@Text String> getReason();

    /**
     * The explanation to the public.
     *
     * <p>Standard term: GOV.UK {@code withdrawn_notice.explanation}. Example: {@code The release named a wrong date.}. Empty: not stated.
     */
    Optional<@Text(max = Text.PROSE) String> getExplanation();

    /**
     * The time of the withdrawal.
     *
     * <p>Standard term: GOV.UK {@code withdrawn_notice.withdrawn_at}. Example: {@code 2022-07-08T09:15:00+02:00}.
     * Empty: not stated.
     */
    Optional<Stamp> getAt();

    /**
     * The id of the release that takes its place, an absolute URI.
     *
     * <p>Example: {@code https://www.example.org/press/2}. Empty: none.
     */
    Optional<URI> getReplacement();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Withdrawal}; nothing is required. */
    final class Builder extends ImmutableWithdrawal.Builder {

        static final Shape SHAPE = Shape.register(new WithdrawalShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public Withdrawal build() {
            return SHAPE.enforce(super.build());
        }
    }
}
