package io.github.communique.intake.receiving;

import io.github.communique.drafting.Source;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What the sender of a text knows and the text may not state.
 *
 * @param address the address of the release, which becomes its id
 * @param language a BCP 47 tag, for example {@code en-GB}
 * @param issuer the name of the organisation that issues it
 */
public record Given(
        @Nullable String address,
        @Nullable String language,
        @Nullable String issuer) {

    /** Nothing is given. */
    public static final Given NOTHING = new Given(null, null, null);

    /** Fields of a form that are left empty count as not given. */
    public Given {
        address = stated(address);
        language = stated(language);
        issuer = stated(issuer);
    }

    /**
     * The source with what is given.
     *
     * @throws IllegalArgumentException if the address is no absolute URI or the language no language tag
     */
    Source of(Source text) {
        Source source = text;
        if (address != null) {
            source = source.at(absolute(address));
        }
        if (language != null) {
            source = source.inLanguage(language);
        }
        return issuer == null ? source : source.issuedBy(issuer);
    }

    private static URI absolute(String address) {
        URI uri = URI.create(address);
        if (!uri.isAbsolute()) {
            throw new IllegalArgumentException("'" + address + "' is not an absolute URI");
        }
        return uri;
    }

    private static @Nullable String stated(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
