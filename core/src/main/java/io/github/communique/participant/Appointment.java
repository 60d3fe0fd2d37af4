package io.github.communique.participant;

import io.github.communique.shape.Shape;
import io.github.communique.time.DateInterval;
import java.util.Optional;
import org.immutables.value.Value;

/** The period for which a person holds a post. */
@Value.Immutable
public sealed interface Appointment permits ImmutableAppointment {

    /**
     * The post held.
     *
     * <p>Standard term: Popolo Membership {@code post}. Required.
     */
    Post getPost();

    /**
     * The period of the appointment.
     *
     * <p>Standard term: Popolo {@code start_date}, {@code end_date}. Example: {@code 2021-10-15/2022-10-14}. Empty: not
     * stated.
     */
    Optional<DateInterval> getPeriod();

    /**
     * Whether the person holds the post ad interim.
     *
     * <p>{@code false} unless stated.
     */
    @Value.Default
    default boolean isActing() {
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

    /** Builds an {@link Appointment}; {@code post} is required. */
    final class Builder extends ImmutableAppointment.Builder {

        static final Shape SHAPE = Shape.register(new AppointmentShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public Appointment build() {
            return SHAPE.enforce(super.build());
        }
    }
}
