package io.github.communique.instrument;

import io.github.communique.constraint.MalformedValueException;
import io.github.communique.constraint.Phrase;
import io.github.communique.constraint.Text;
import io.github.communique.form.TextForms;
import java.util.Optional;

/**
 * An act to which a release refers: a resolution, a decision, a treaty. Recognised instruments are equal if their
 * canonical forms are; an {@linkplain OtherInstrument unrecognised} one keeps its printed text. On the wire it is its
 * canonical form, for example {@code S/RES/1244 (1999)}.
 */
public sealed interface LegalInstrument
        permits SecurityCouncilResolution,
                SecurityCouncilDocument,
                AssemblyResolution,
                EuropeanUnionAct,
                NumberedInstrument,
                OtherInstrument {

    /** The one form in which the library writes this instrument, for example {@code S/RES/1244 (1999)}. */
    String getCanonicalForm();

    /** This instrument in a given style, or in canonical form if its family does not have the style. */
    default String format(CitationStyle style) {
        return getCanonicalForm();
    }

    /** The body that issues such instruments; empty if that is a state, one of several bodies, or not known. */
    Optional<IssuingBody> getIssuingBody();

    /**
     * Recognises an instrument in any known form of citation, for example {@code S/RES/1244 (1999)},
     * {@code UNSCR 1244}, {@code Security Council resolution 1244 of 1999}, {@code A/RES/44/25},
     * {@code Council Joint Action 2008/124/CFSP} or {@code PC.DEC/305}. A text that is not recognised is kept as
     * printed.
     *
     * @throws MalformedValueException if the text is blank or too long to be a citation
     */
    static LegalInstrument parse(String text) {
        if (!TextForms.isText(text, Text.LINE)) {
            throw new MalformedValueException(
                    text, Phrase.of("form.instrument", "an instrument as it is cited, such as S/RES/1244 (1999)"));
        }
        return Instruments.recognise(text)
                .orElseGet(() -> OtherInstrument.builder().printed(text).build());
    }
}
