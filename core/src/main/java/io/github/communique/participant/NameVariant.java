package io.github.communique.participant;

import io.github.communique.constraint.LanguageTag;
import io.github.communique.constraint.Text;
import io.github.communique.shape.Shape;
import java.util.Optional;
import org.immutables.value.Value;

/** A variant of a name. */
@Value.Immutable
public sealed interface NameVariant permits ImmutableNameVariant {

    /**
     * The variant.
     *
     * <p>Standard term: Popolo {@code other_names.name}. Example: {@code KFOR}. Required.
     */
    @Text
    String getName();

    /**
     * The relation of the variant to the official name.
     *
     * <p>Example: {@code acronym} on the wire. Required.
     */
    NameKind getKind();

    /**
     * The language of the variant.
     *
     * <p>Standard term: BCP 47. Example: {@code sr-Cyrl}. Empty: not language-bound, or unknown.
     */
    Optional<@LanguageTag String> getLanguage();

    /**
     * The script of the variant.
     *
     * <p>Standard term: ISO 15924. Example: {@code Latn}. Empty: not stated.
     */
    Optional<@Text(max = Text.ID) String> getScript();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link NameVariant}; {@code name}, {@code kind} are required. */
    final class Builder extends ImmutableNameVariant.Builder {

        static final Shape SHAPE = Shape.register(new NameVariantShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public NameVariant build() {
            return SHAPE.enforce(super.build());
        }
    }
}
