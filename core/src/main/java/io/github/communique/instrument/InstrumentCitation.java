package io.github.communique.instrument;

import io.github.communique.constraint.RefersTo;
import io.github.communique.constraint.Text;
import io.github.communique.mission.Mission;
import io.github.communique.participant.Participant;
import io.github.communique.shape.Shape;
import io.github.communique.time.DateExpression;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A citation of a legal instrument in a release: the words, and the instrument if it is identified. An open set ("the
 * relevant resolutions") has words only.
 */
@Value.Immutable
public sealed interface InstrumentCitation permits ImmutableInstrumentCitation {

    /**
     * The local id, by which mandates, votes, quotations and mentions refer to the instrument.
     *
     * <p>Example: {@code resolution-1244}. Empty: nothing refers to it.
     */
    Optional<@Text(max = Text.ID) String> getId();

    /**
     * The words of the citation as printed.
     *
     * <p>Example: {@code Resolution 1244 of 1999}. Empty: the release cites it by its canonical form, or it is known
     * from elsewhere.
     */
    Optional<@Text String> getCitation();

    /**
     * The instrument.
     *
     * <p>Standard term: ELI, UN document symbol. Example: {@code S/RES/1244 (1999)}. Empty: cited without a number, or
     * an open set.
     */
    Optional<LegalInstrument> getInstrument();

    /**
     * The title of the instrument.
     *
     * <p>Standard term: schema.org {@code Legislation} name. Example: {@code North Atlantic Treaty}. Empty: cited by number only.
     */
    Optional<@Text String> getTitle();

    /**
     * The date on which the instrument was adopted.
     *
     * <p>Standard term: ELI {@code date_document}. Example: {@code 1999-06-10}. Empty: not stated.
     */
    Optional<DateExpression> getAdopted();

    /**
     * The date on which it comes into force; {@code inForceWording} has what is no date.
     *
     * <p>Standard term: ELI {@code first_date_entry_in_force}. Example: {@code 1999-06-10}. Empty: not stated, or not as a date.
     */
    Optional<DateExpression> getInForce();

    /**
     * When it comes into force, in the words of the release.
     *
     * <p>Example: {@code on the day after its publication}. Empty: stated as a date, or not stated.
     */
    Optional<@Text String> getInForceWording();

    /**
     * When it ceases to be in force.
     *
     * <p>Standard term: ELI {@code date_no_longer_in_force}. Example: {@code 2026-06-30}. Empty: not stated.
     */
    Optional<DateExpression> getExpires();

    /**
     * The address at which it can be read, an absolute URI.
     *
     * <p>Standard term: schema.org {@code url}. Example: {@code https://www.example.org/resolution}. Empty: not stated.
     */
    Optional<URI> getUri();

    /**
     * What the release says of it.
     *
     * <p>Standard term: ELI {@code changes}, {@code based_on}. Example: {@code refers-to}. An empty list: it is only cited.
     */
    List<InstrumentTreatment> getTreatments();

    /**
     * What it does, in the words of the release.
     *
     * <p>Example: {@code It extends the mandate by a year.}. Empty: not stated.
     */
    Optional<@Text(max = Text.PROSE) String> getEffect();

    /**
     * Whether the citation means several instruments without naming them, such as "the relevant resolutions".
     *
     * <p>{@code false} unless stated.
     */
    @Value.Default
    default boolean isOpenSet() {
        return false;
    }

    /**
     * What kind of act it is.
     *
     * <p>Standard term: ELI {@code type_document}. Example: {@code resolution}. Empty: the identifier says it, or it is not stated.
     */
    Optional<InstrumentKind> getKind();

    /**
     * How far it has come.
     *
     * <p>Standard term: ELI {@code in_force}. Example: {@code in-force}. Empty: not stated.
     */
    Optional<InstrumentState> getState();

    /**
     * The local id of the body whose act it is.
     *
     * <p>Standard term: ELI {@code passed_by}. Example: {@code council}. Empty: not stated, or the identifier says it.
     */
    @RefersTo({Participant.class, Mission.class})
    Optional<@Text(max = Text.ID) String> getAuthorId();

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link InstrumentCitation}; nothing is required. */
    final class Builder extends ImmutableInstrumentCitation.Builder {

        static final Shape SHAPE = Shape.register(new InstrumentCitationShape());

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set, or an attribute is outside its limits
         */
        @Override
        public InstrumentCitation build() {
            return SHAPE.enforce(super.build());
        }
    }
}
