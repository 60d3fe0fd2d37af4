package io.github.communique.participant;

import io.github.communique.constraint.Text;
import io.github.communique.shape.Shape;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A person. Wire type {@code person}; Popolo Person, schema.org Person. */
@Value.Immutable
public sealed interface Person extends Participant permits ImmutablePerson {

    /**
     * The local id, by which the rest of the release refers to the person.
     *
     * <p>Standard term: Popolo {@code id}. Example: {@code geoana}. Required.
     */
    @Override
    @Text(max = Text.ID)
    String getId();

    /**
     * The name.
     *
     * <p>Standard term: Popolo {@code name}. Empty: not known, or left out on purpose.
     */
    Optional<PersonName> getName();

    /**
     * Titles and ranks that go with the name.
     *
     * <p>Standard term: schema.org {@code honorificPrefix}. An empty list: none is stated.
     */
    List<Honorific> getHonorifics();

    /**
     * The posts that the person holds or held, with their periods.
     *
     * <p>Standard term: Popolo {@code memberships}. An empty list: none is stated.
     */
    List<Appointment> getAppointments();

    /**
     * The role in which the person acts in this release, unless a participation says otherwise: what the appointments do not say, or that the
     * office is withheld.
     *
     * <p>Empty: nothing is stated, not even that it is withheld.
     */
    Optional<Capacity> getCapacity();

    /**
     * Whether the person is kept anonymous on purpose.
     *
     * <p>{@code false} unless stated.
     */
    @Value.Default
    default boolean isAnonymised() {
        return false;
    }

    /**
     * Creates a person from their local id and their name as displayed: {@code Person.of("commander", "Ada Beispiel")}.
     */
    static Person of(String id, String name) {
        return builder().id(id).name(PersonName.of(name)).build();
    }

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Person}; {@code id} is required. */
    final class Builder extends ImmutablePerson.Builder {

        static final Shape SHAPE = Shape.register(new PersonShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public Person build() {
            return SHAPE.enforce(super.build());
        }
    }
}
