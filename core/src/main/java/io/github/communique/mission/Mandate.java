package io.github.communique.mission;

import io.github.communique.constraint.RefersTo;
import io.github.communique.constraint.Text;
import io.github.communique.document.DocumentReference;
import io.github.communique.document.SourcedStatement;
import io.github.communique.participant.Participant;
import io.github.communique.shape.Shape;
import io.github.communique.time.DateExpression;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a mission or a body is authorised to do, by whom, by which provisions, and for how long. */
@Value.Immutable
public sealed interface Mandate permits ImmutableMandate {

    /**
     * The local id, by which the rest of the release refers to it.
     *
     * <p>Example: {@code kfor-mandate}. Required.
     */
    @Text(max = Text.ID)
    String getId();

    /**
     * The local id of the mission.
     *
     * <p>Example: {@code kfor}. Empty: the mandate is not a mission's.
     */
    @RefersTo(Mission.class)
    Optional<@Text(max = Text.ID) String> getMissionId();

    /**
     * To whom it is given, where that is no mission of the release.
     *
     * <p>Example: {@code Member States}. Empty: not stated.
     */
    Optional<@Text String> getAddressee();

    /**
     * The local id of the body that authorises it.
     *
     * <p>Example: {@code unsc}. Empty: not stated.
     */
    @RefersTo(Participant.class)
    Optional<@Text(max = Text.ID) String> getAuthorisingBodyId();

    /**
     * On what it rests.
     *
     * <p>Example: {@code chapter-vii} on the wire. An empty list: none is stated.
     */
    List<MandateBasis> getBases();

    /**
     * The provisions that give it.
     *
     * <p>An empty list: none is stated.
     */
    List<Provision> getProvisions();

    /**
     * When it was adopted.
     *
     * <p>Example: {@code 1999-06-10}. Empty: not stated.
     */
    Optional<DateExpression> getAdopted();

    /**
     * From when it has effect.
     *
     * <p>Example: {@code 1999-06-12}. Empty: from its adoption.
     */
    Optional<DateExpression> getEffective();

    /**
     * How long it lasts.
     *
     * <p>Empty: not stated.
     */
    Optional<MandateDuration> getDuration();

    /**
     * Later decisions on it, in order.
     *
     * <p>An empty list: none is stated.
     */
    List<Renewal> getRenewals();

    /**
     * Its tasks.
     *
     * <p>An empty list: none is stated.
     */
    List<MandateTask> getTasks();

    /**
     * Where this is known from.
     *
     * <p>An empty list: none is stated.
     */
    List<DocumentReference> getSources();

    /**
     * The local ids of documents of the release that state it, beside {@code sources}.
     *
     * <p>Example: {@code annual-report}. An empty list: {@code sources} has all.
     */
    @RefersTo(DocumentReference.class)
    List<@Text(max = Text.ID) String> getSourceIds();

    /**
     * What single sources say of it, where they disagree.
     *
     * <p>An empty list: none is stated.
     */
    List<SourcedStatement> getSourcedStatements();

    /** Starts a value with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Starts a value from this one: the way to change it. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Mandate}; {@code id} is required. */
    final class Builder extends ImmutableMandate.Builder {

        static final Shape SHAPE = Shape.register(new MandateShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public Mandate build() {
            return SHAPE.enforce(super.build());
        }
    }
}
