package io.github.communique.mission;

import io.github.communique.constraint.Text;
import io.github.communique.shape.Shape;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A task under a mandate. */
@Value.Immutable
public sealed interface MandateTask permits ImmutableMandateTask {

    /**
     * A code for the task, for comparison between mandates.
     *
     * <p>Example: {@code safe-and-secure-environment}. Empty: not stated.
     */
    Optional<@Text(max = Text.ID) String> getCode();

    /**
     * The task in words.
     *
     * <p>Example: {@code provide a safe and secure environment}. Required.
     */
    @Text(max = Text.PROSE)
    String getWording();

    /**
     * The manner in which the mission is to act.
     *
     * <p>Example: {@code secure} on the wire. Empty: not stated.
     */
    Optional<TaskManner> getManner();

    /**
     * The force with which the instrument states the task: its operative verb.
     *
     * <p>Standard term: UN documents: operative verb. Example: {@code authorised} on the wire. Empty: not stated.
     */
    Optional<OperativeVerb> getOperativeVerb();

    /**
     * The beneficiaries of the task.
     *
     * <p>Example: {@code all communities in Kosovo}. An empty list: none is stated.
     */
    List<@Text String> getBeneficiaries();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link MandateTask}; {@code wording} is required. */
    final class Builder extends ImmutableMandateTask.Builder {

        static final Shape SHAPE = Shape.register(new MandateTaskShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public MandateTask build() {
            return SHAPE.enforce(super.build());
        }
    }
}
