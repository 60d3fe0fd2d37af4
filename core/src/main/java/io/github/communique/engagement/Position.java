package io.github.communique.engagement;

import io.github.communique.constraint.RefersTo;
import io.github.communique.constraint.Text;
import io.github.communique.document.DocumentReference;
import io.github.communique.mission.Mandate;
import io.github.communique.mission.Mission;
import io.github.communique.participant.Participant;
import io.github.communique.quote.Quote;
import io.github.communique.shape.Shape;
import java.util.Optional;
import org.immutables.value.Value;

/** The stance that somebody takes towards something. */
@Value.Immutable
public sealed interface Position permits ImmutablePosition {

    /**
     * The local id of the holder of the position.
     *
     * <p>Example: {@code nato}. Required.
     */
    @RefersTo({Participant.class, Mission.class})
    @Text(max = Text.ID)
    String getHolderId();

    /**
     * The stance of the holder.
     *
     * <p>Standard term: schema.org {@code EndorseAction}. Example: {@code supports} on the wire. Required.
     */
    Stance getStance();

    /**
     * The local id of the subject of the position: a process, a mission, a participant, a mandate, an engagement, an
     * event, a document.
     *
     * <p>Example: {@code dialogue}. Required.
     */
    @RefersTo({
        PoliticalProcess.class,
        Mission.class,
        Participant.class,
        Mandate.class,
        Engagement.class,
        EventReference.class,
        DocumentReference.class
    })
    @Text(max = Text.ID)
    String getTargetId();

    /**
     * The words of the release.
     *
     * <p>Example: {@code gives its full support}. Empty: not stated.
     */
    Optional<@Text(max = Text.PROSE) String> getWording();

    /**
     * The local id of the quotation that states it.
     *
     * <p>Example: {@code q5}. Empty: the release states it outside a quotation.
     */
    @RefersTo(Quote.class)
    Optional<@Text(max = Text.ID) String> getStatedInQuoteId();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Position}; {@code holderId}, {@code stance}, {@code targetId} are required. */
    final class Builder extends ImmutablePosition.Builder {

        static final Shape SHAPE = Shape.register(new PositionShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public Position build() {
            return SHAPE.enforce(super.build());
        }
    }
}
