package io.github.communique.metadata;

import io.github.communique.constraint.Text;
import io.github.communique.shape.Shape;
import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;

/** An account with an online service. */
@Value.Immutable
public sealed interface OnlineAccount permits ImmutableOnlineAccount {

    /**
     * The service.
     *
     * <p>Standard term: FOAF {@code accountServiceHomepage}. Example: {@code Mastodon}. Required.
     */
    @Text
    String getService();

    /**
     * The name of the account.
     *
     * <p>Standard term: FOAF {@code accountName}. Example: {@code @office@example.org}. Empty: {@code uri} identifies the account.
     */
    Optional<@Text String> getName();

    /**
     * The address of the account, an absolute URI.
     *
     * <p>Standard term: schema.org {@code sameAs}. Example: {@code https://social.example.org/@office}. Empty: not stated.
     */
    Optional<URI> getUri();

    /** Starts a value with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Starts a value from this one: the way to change it. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link OnlineAccount}; {@code service} is required. */
    final class Builder extends ImmutableOnlineAccount.Builder {

        static final Shape SHAPE = Shape.register(new OnlineAccountShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public OnlineAccount build() {
            return SHAPE.enforce(super.build());
        }
    }
}
