package io.github.communique.participant;

import io.github.communique.constraint.Text;
import io.github.communique.shape.Shape;
import java.util.Optional;
import org.immutables.value.Value;

/** The holder of an office who is not named, such as "the KFOR Commander". Wire type {@code office-holder}. */
@Value.Immutable
public sealed interface OfficeHolder extends Participant permits ImmutableOfficeHolder {

    /**
     * The local id, by which the rest of the release refers to the office holder.
     *
     * <p>Example: {@code head-unmik}. Required.
     */
    @Override
    @Text(max = Text.ID)
    String getId();

    /**
     * The office.
     *
     * <p>Standard term: Popolo Post. Required.
     */
    Post getPost();

    /**
     * Further details of the capacity in which the holder acts.
     *
     * <p>Empty: not stated.
     */
    Optional<Capacity> getCapacity();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link OfficeHolder}; {@code id}, {@code post} are required. */
    final class Builder extends ImmutableOfficeHolder.Builder {

        static final Shape SHAPE = Shape.register(new OfficeHolderShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public OfficeHolder build() {
            return SHAPE.enforce(super.build());
        }
    }
}
