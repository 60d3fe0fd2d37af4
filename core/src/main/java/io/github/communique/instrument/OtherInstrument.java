package io.github.communique.instrument;

import io.github.communique.constraint.MalformedValueException;
import io.github.communique.constraint.Phrase;
import io.github.communique.constraint.Text;
import io.github.communique.form.TextForms;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An instrument of a family that is not recognised: a treaty, a national act, an act of another body. It keeps its
 * printed text.
 */
@Value.Immutable
public sealed interface OtherInstrument extends LegalInstrument permits ImmutableOtherInstrument {

    /**
     * The text as printed.
     *
     * <p>Example: {@code Military Technical Agreement of 9 June 1999}. Required.
     */
    @Text
    String getPrinted();

    /**
     * The text as printed, since no other form is known.
     *
     * <p>Example: {@code Military Technical Agreement of 9 June 1999}.
     */
    @Override
    default String getCanonicalForm() {
        return getPrinted();
    }

    @Override
    default Optional<IssuingBody> getIssuingBody() {
        return Optional.empty();
    }

    /**
     * The expected form, if the text looks like a malformed identifier: that of the family whose identifiers start like
     * the text, or that of symbols in general.
     *
     * <p>Example: {@code S/RES/1244 (1999)} for {@code S/RES/1244 (99)}. Empty: the text is not a malformed identifier,
     * but the name of an act without one.
     */
    default Optional<Phrase> getExpectedForm() {
        return MalformedIdentifiers.expectedForm(getPrinted());
    }

    /** The text as printed. {@code toString} returns the same. */
    default String describe() {
        return getPrinted();
    }

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link OtherInstrument}; {@code printed} is required. */
    final class Builder extends ImmutableOtherInstrument.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @throws MalformedValueException if a required attribute is not set, or the text is blank or too long, or is that of an instrument of a known family, which {@link LegalInstrument#parse}
         *     reads
         */
        @Override
        public OtherInstrument build() {
            OtherInstrument instrument = super.build();
            if (!TextForms.isText(instrument.getPrinted(), Text.LINE)) {
                throw new MalformedValueException(
                        instrument.getPrinted(),
                        "text that is not blank, of at most " + Text.LINE + " characters for OtherInstrument.printed");
            }
            if (Instruments.recognise(instrument.getPrinted()).isPresent()) {
                throw Instruments.recognisedElsewhere(instrument.getPrinted());
            }
            return instrument;
        }
    }
}
