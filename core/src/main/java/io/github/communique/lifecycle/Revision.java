package io.github.communique.lifecycle;

import io.github.communique.constraint.RefersTo;
import io.github.communique.constraint.Text;
import io.github.communique.mission.Mission;
import io.github.communique.participant.Participant;
import io.github.communique.shape.Shape;
import io.github.communique.time.Stamp;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A version of a release. */
@Value.Immutable
public sealed interface Revision permits ImmutableRevision {

    /**
     * The number of the revision. A rule decides whether numbers are positive and increase.
     *
     * <p>Standard term: ninjs {@code version}. Example: {@code 2}. Empty: not stated.
     */
    Optional<Integer> getNumber();

    /**
     * The kind of revision.
     *
     * <p>Standard term: NewsML-G2 {@code pubStatus}, {@code editorialRole}. Example: {@code correction} on the wire.
     * Required.
     */
    RevisionKind getKind();

    /**
     * The time of the revision.
     *
     * <p>Standard term: ninjs {@code versioncreated}. Example: {@code 2022-07-08T09:15:00+02:00}. Empty: not stated.
     */
    Optional<Stamp> getAt();

    /**
     * The note to readers.
     *
     * <p>Standard term: GOV.UK {@code change_history.note}. Example: {@code Date of the visit corrected.}. Empty: not
     * stated.
     */
    Optional<@Text(max = Text.PROSE) String> getNote();

    /**
     * The changes made.
     *
     * <p>An empty list: none is stated.
     */
    List<Change> getChanges();

    /**
     * The local id of the participant that made the revision.
     *
     * <p>Example: {@code press-office}. Empty: not stated.
     */
    @RefersTo({Participant.class, Mission.class})
    Optional<@Text(max = Text.ID) String> getById();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Revision}; {@code kind} is required. */
    final class Builder extends ImmutableRevision.Builder {

        static final Shape SHAPE = Shape.register(new RevisionShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public Revision build() {
            return SHAPE.enforce(super.build());
        }
    }
}
