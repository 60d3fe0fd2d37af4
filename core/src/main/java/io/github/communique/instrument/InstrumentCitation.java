package io.github.communique.instrument;

import io.github.communique.constraint.Text;
import io.github.communique.shape.Shape;
import io.github.communique.time.DateExpression;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A citation of a legal instrument in a release: the words, and the instrument if it is identified. An open set ("the
 * relevant resolutions") has words only.
 */
@Value.Immutable
public sealed interface InstrumentCitation permits ImmutableInstrumentCitation {

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
     * Whether the citation means several instruments without naming them, such as "the relevant resolutions".
     *
     * <p>{@code false} unless stated.
     */
    @Value.Default
    default boolean isOpenSet() {
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
