package io.github.communique.instrument;

import io.github.communique.constraint.MalformedValueException;
import io.github.communique.constraint.Text;
import io.github.communique.constraint.TextForms;

/**
 * An act to which a release refers: a resolution, a decision, a treaty. Recognised kinds are equal when their canonical
 * forms are; an {@linkplain OtherInstrument unrecognised} one keeps its printed text. On the wire the canonical form, for
 * example {@code S/RES/1244 (1999)}.
 */
public sealed interface LegalInstrument permits SecurityCouncilResolution, SecurityCouncilDocument, OtherInstrument {

    /** The one form in which this instrument is written, for example {@code S/RES/1244 (1999)}. */
    String getCanonicalForm();

    /**
     * Recognises an instrument cited in any known way, for example {@code S/RES/1244 (1999)}, {@code UNSCR 1244},
     * {@code Security Council resolution 1244 of 1999} or {@code S/PRST/2014/16}. What is not recognised is kept as printed.
     *
     * @throws MalformedValueException if the text is blank or too long to be a citation
     */
    static LegalInstrument parse(String text) {
        if (!TextForms.isText(text, Text.LINE)) {
            throw new MalformedValueException(text, "an instrument as it is cited, such as S/RES/1244 (1999)");
        }
        return Instruments.recognise(text)
                .orElseGet(() -> OtherInstrument.builder().printed(text).build());
    }
}
