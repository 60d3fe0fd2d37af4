package io.github.communique.metadata;

import io.github.communique.constraint.LanguageTag;
import io.github.communique.shape.Shape;
import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;

/** A version of the release in another language. */
@Value.Immutable
public sealed interface LanguageVersion permits ImmutableLanguageVersion {

    /**
     * The language of the version.
     *
     * <p>Standard term: BCP 47, schema.org {@code workTranslation}. Example: {@code fr}. Required.
     */
    @LanguageTag
    String getLanguage();

    /**
     * The address of the version, an absolute URI.
     *
     * <p>Standard term: HTML {@code hreflang}. Example: {@code https://www.example.org/fr/1}. Empty: not stated.
     */
    Optional<URI> getUri();

    /**
     * Whether this version is the original from which the others are translated.
     *
     * <p>{@code false} unless stated.
     */
    @Value.Default
    default boolean isOriginal() {
        return false;
    }

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link LanguageVersion}; {@code language} is required. */
    final class Builder extends ImmutableLanguageVersion.Builder {

        static final Shape SHAPE = Shape.register(new LanguageVersionShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public LanguageVersion build() {
            return SHAPE.enforce(super.build());
        }
    }
}
