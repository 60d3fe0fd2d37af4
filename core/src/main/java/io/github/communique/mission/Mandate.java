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

/** A mandate: what a mission or a body is authorised to do, by whom, under which provisions, and for how long. */
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
     * The local id of the mission to which the mandate belongs.
     *
     * <p>Example: {@code kfor}. Empty: the mandate does not belong to a mission.
     */
    @RefersTo(Mission.class)
    Optional<@Text(max = Text.ID) String> getMissionId();

    /**
     * The addressee of the mandate, if that is not a mission of the release.
     *
     * <p>Example: {@code Member States}. Empty: not stated.
     */
    Optional<@Text String> getAddressee();

    /**
     * The local id of the authorising body.
     *
     * <p>Example: {@code unsc}. Empty: not stated.
     */
    @RefersTo(Participant.class)
    Optional<@Text(max = Text.ID) String> getAuthorisingBodyId();

    /**
     * The bases of the mandate.
     *
     * <p>Example: {@code chapter-vii} on the wire. An empty list: none is stated.
     */
    List<MandateBasis> getBases();

    /**
     * The provisions that confer the mandate.
     *
     * <p>An empty list: none is stated.
     */
    List<Provision> getProvisions();

    /**
     * The date on which the mandate was adopted.
     *
     * <p>Example: {@code 1999-06-10}. Empty: not stated.
     */
    Optional<DateExpression> getAdopted();

    /**
     * The date from which the mandate has effect.
     *
     * <p>Example: {@code 1999-06-12}. Empty: from its adoption.
     */
    Optional<DateExpression> getEffective();

    /**
     * The duration of the mandate.
     *
     * <p>Empty: not stated.
     */
    Optional<MandateDuration> getDuration();

    /**
     * Later decisions on the mandate, in order.
     *
     * <p>An empty list: none is stated.
     */
    List<Renewal> getRenewals();

    /**
     * The tasks under the mandate.
     *
     * <p>An empty list: none is stated.
     */
    List<MandateTask> getTasks();

    /**
     * The sources of these facts.
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
     * Statements of individual sources, where they disagree.
     *
     * <p>An empty list: none is stated.
     */
    List<SourcedStatement> getSourcedStatements();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
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
