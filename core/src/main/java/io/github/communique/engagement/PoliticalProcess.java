package io.github.communique.engagement;

import io.github.communique.constraint.RefersTo;
import io.github.communique.constraint.Text;
import io.github.communique.mission.Mission;
import io.github.communique.participant.Participant;
import io.github.communique.shape.Shape;
import java.util.List;
import org.immutables.value.Value;

/** A political process between parties that pursues an aim, such as the normalisation of relations. */
@Value.Immutable
public sealed interface PoliticalProcess permits ImmutablePoliticalProcess {

    /**
     * The local id, by which the rest of the release refers to it.
     *
     * <p>Example: {@code dialogue}. Required.
     */
    @Text(max = Text.ID)
    String getId();

    /**
     * The name of the process.
     *
     * <p>Example: {@code Belgrade–Pristina dialogue}. Required.
     */
    @Text
    String getName();

    /**
     * The local ids of the parties.
     *
     * <p>Example: {@code government-serbia}. An empty list: none is stated.
     */
    @RefersTo({Participant.class, Mission.class})
    List<@Text(max = Text.ID) String> getPartyIds();

    /**
     * The local ids of the facilitators.
     *
     * <p>Example: {@code eu}. An empty list: none is stated.
     */
    @RefersTo({Participant.class, Mission.class})
    List<@Text(max = Text.ID) String> getFacilitatorIds();

    /**
     * The aims of the process.
     *
     * <p>Example: {@code a long-lasting peace}. An empty list: none is stated.
     */
    List<@Text(max = Text.PROSE) String> getAims();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link PoliticalProcess}; {@code id}, {@code name} are required. */
    final class Builder extends ImmutablePoliticalProcess.Builder {

        static final Shape SHAPE = Shape.register(new PoliticalProcessShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public PoliticalProcess build() {
            return SHAPE.enforce(super.build());
        }
    }
}
