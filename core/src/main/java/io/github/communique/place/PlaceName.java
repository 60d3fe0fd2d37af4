package io.github.communique.place;

import io.github.communique.constraint.LanguageTag;
import io.github.communique.constraint.Text;
import io.github.communique.shape.Shape;
import java.util.Optional;
import org.immutables.value.Value;

/** The name of a place in one language or script. */
@Value.Immutable
public sealed interface PlaceName permits ImmutablePlaceName {

    /**
     * The name.
     *
     * <p>Standard term: GeoNames alternate name. Example: {@code Priština}. Required.
     */
    @Text
    String getName();

    /**
     * The language of the name.
     *
     * <p>Standard term: BCP 47. Example: {@code sr-Latn}. Empty: the language of the release.
     */
    Optional<@LanguageTag String> getLanguage();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link PlaceName}; {@code name} is required. */
    final class Builder extends ImmutablePlaceName.Builder {

        static final Shape SHAPE = Shape.register(new PlaceNameShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public PlaceName build() {
            return SHAPE.enforce(super.build());
        }
    }
}
