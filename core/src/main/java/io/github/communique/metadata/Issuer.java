package io.github.communique.metadata;

import io.github.communique.constraint.RefersTo;
import io.github.communique.constraint.Text;
import io.github.communique.mission.Mission;
import io.github.communique.participant.Participant;
import io.github.communique.shape.Shape;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A body or office that issues the release and is responsible for it. */
@Value.Immutable
public sealed interface Issuer permits ImmutableIssuer {

    /**
     * The local id of the issuer.
     *
     * <p>Standard term: GOV.UK {@code organisations}, schema.org {@code publisher}. Example: {@code nato}. Required.
     */
    @RefersTo({Participant.class, Mission.class})
    @Text(max = Text.ID)
    String getParticipantId();

    /**
     * The role of the issuer.
     *
     * <p>Standard term: GOV.UK {@code lead_organisations}, {@code supporting_organisations}. Example: {@code lead} on
     * the wire. Empty: it is the only one, or all are equal.
     */
    Optional<IssuerRole> getRole();

    /**
     * The local ids of the units through which it issues the release: a committee, a press service, a mission, a court.
     *
     * <p>Standard term: schema.org {@code department}. Example: {@code press-service}. An empty list: through none, or not stated.
     */
    @RefersTo({Participant.class, Mission.class})
    List<@Text(max = Text.ID) String> getUnitIds();

    /** Creates an issuer without a special role from the local id of its participant: {@code Issuer.of("council")}. */
    static Issuer of(String participantId) {
        return builder().participantId(participantId).build();
    }

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link Issuer}; {@code participantId} is required. */
    final class Builder extends ImmutableIssuer.Builder {

        static final Shape SHAPE = Shape.register(new IssuerShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public Issuer build() {
            return SHAPE.enforce(super.build());
        }
    }
}
