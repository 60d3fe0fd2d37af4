package io.github.communique.drafting.assembly;

import io.github.communique.ReleaseKind;
import io.github.communique.time.DateExpression;
import io.github.communique.time.Stamp;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What the caller says of a source, which the source need not state.
 *
 * @param address its address, an absolute URI
 * @param captured when it was captured
 * @param language its language tag
 * @param issuer the name of its issuer
 * @param issued its date of issue
 * @param kind its kind
 */
public record Given(
        @Nullable URI address,
        @Nullable Stamp captured,
        @Nullable String language,
        @Nullable String issuer,
        @Nullable DateExpression issued,
        @Nullable ReleaseKind kind) {

    /** Nothing is given. */
    public static final Given NOTHING = new Given(null, null, null, null, null, null);
}
