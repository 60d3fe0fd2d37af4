package io.github.communique.instrument;

import io.github.communique.constraint.MalformedValueException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Recognises instruments by their citations. All citations of an instrument yield equal values. */
final class Instruments {

    /**
     * Resolutions by the serial symbols under which they were issued; they were numbered later. Source: UN document
     * symbols.
     */
    private static final Map<String, SecurityCouncilResolution> BY_ORIGINAL_SYMBOL =
            Map.of("S/5575", SecurityCouncilResolution.of(186, 1964));

    private Instruments() {}

    /** The instrument of a known family with this citation; empty if no family recognises it. */
    static Optional<LegalInstrument> recognise(String text) {
        List<TextCitation> citations = TextCitation.findAll(text);
        return citations.size() == 1 && citations.get(0).covers(text)
                ? Optional.of(citations.get(0).instrument())
                : Optional.empty();
    }

    /** The resolution that was issued under a serial symbol; null if none is known. */
    static @Nullable SecurityCouncilResolution byOriginalSymbol(String symbol) {
        return BY_ORIGINAL_SYMBOL.get(symbol);
    }

    /** Throws if an instrument, or one of its numbers, is outside its limits. */
    static void require(boolean holds, Object found, String expected) {
        if (!holds) {
            throw new MalformedValueException(found.toString(), expected);
        }
    }

    /**
     * The exception for a text that another type recognises; otherwise one instrument would have two unequal values.
     */
    static MalformedValueException recognisedElsewhere(String text) {
        return new MalformedValueException(
                text, "an instrument of this kind; LegalInstrument.parse gives that of the kind it is");
    }
}
