package io.github.communique.participant;

import io.github.communique.constraint.Text;
import io.github.communique.shape.Shape;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The name of a person, with its diacritics. */
@Value.Immutable
public sealed interface PersonName permits ImmutablePersonName {

    /**
     * The name as the release displays it, without titles.
     *
     * <p>Standard term: Popolo {@code name}. Example: {@code Mircea Geoană}. Required.
     */
    @Text
    String getDisplay();

    /**
     * The given name.
     *
     * <p>Standard term: schema.org {@code givenName}, Popolo {@code given_name}. Example: {@code Mircea}. Empty: the
     * parts of the name are not distinguished.
     */
    Optional<@Text String> getGiven();

    /**
     * The family name.
     *
     * <p>Standard term: schema.org {@code familyName}, Popolo {@code family_name}. Example: {@code Geoană}. Empty: the
     * parts of the name are not distinguished, or the person has no family name.
     */
    Optional<@Text String> getFamily();

    /**
     * Further names, such as a patronymic.
     *
     * <p>Standard term: schema.org {@code additionalName}, Popolo {@code additional_name}. Example: {@code Ivanovich}. Empty: not stated.
     */
    Optional<@Text String> getAdditional();

    /**
     * Variants of the name.
     *
     * <p>Standard term: Popolo {@code other_names}. An empty list: none is stated.
     */
    List<NameVariant> getVariants();

    /** Creates a name from its displayed form alone: {@code PersonName.of("Ada Beispiel")}. */
    static PersonName of(String display) {
        return builder().display(display).build();
    }

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link PersonName}; {@code display} is required. */
    final class Builder extends ImmutablePersonName.Builder {

        static final Shape SHAPE = Shape.register(new PersonNameShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public PersonName build() {
            return SHAPE.enforce(super.build());
        }
    }
}
