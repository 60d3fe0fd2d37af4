package io.github.communique.instrument;

import io.github.communique.constraint.MalformedValueException;
import io.github.communique.constraint.Phrase;
import io.github.communique.constraint.Text;
import io.github.communique.form.TextForms;
import java.util.Optional;
import org.immutables.value.Value;

/** An instrument of a family that is not recognised: a treaty, a national act, an act of another body. Keeps its printed text. */
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
     * The text as printed; there is no other form to choose.
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
     * The form that the family expects whose instruments begin as this text does; or what a symbol looks like, where the text
     * is a symbol of no known family.
     *
     * <p>Example: {@code S/RES/1244 (1999)} for {@code S/RES/1244 (99)}. Empty: it is no malformed identifier, but the name of an act that has none.
     */
    default Optional<Phrase> getExpectedForm() {
        return MalformedIdentifiers.expectedForm(getPrinted());
    }

    /** The text as printed. What {@code toString} gives. */
    default String describe() {
        return getPrinted();
    }

    /** Starts a value with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Starts a value from this one: the way to change it. */
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
