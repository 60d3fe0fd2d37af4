package io.github.communique.instrument;

import io.github.communique.constraint.MalformedValueException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Recognises instruments by the way they are cited, each as exactly one value. */
final class Instruments {

    /** Resolutions under the serial symbol of their time; their numbers were given later. Source: UN document symbols. */
    private static final Map<String, SecurityCouncilResolution> BY_ORIGINAL_SYMBOL =
            Map.of("S/5575", SecurityCouncilResolution.of(186, 1964));

    private Instruments() {}

    /** The instrument of a known family that is cited so; empty if no family recognises the citation. */
    static Optional<LegalInstrument> recognise(String text) {
        List<TextCitation> citations = TextCitation.findAll(text);
        return citations.size() == 1 && citations.get(0).covers(text)
                ? Optional.of(citations.get(0).instrument())
                : Optional.empty();
    }

    /** The resolution for which a serial symbol is known to stand; null if none is. */
    static @Nullable SecurityCouncilResolution byOriginalSymbol(String symbol) {
        return BY_ORIGINAL_SYMBOL.get(symbol);
    }

    /** Refuses an instrument, or a number of it, outside its limits. */
    static void require(boolean holds, Object found, String expected) {
        if (!holds) {
            throw new MalformedValueException(found.toString(), expected);
        }
    }

    /** Tells that a text is that of another instrument: it would otherwise have two values that are not equal. */
    static MalformedValueException recognisedElsewhere(String text) {
        return new MalformedValueException(
                text, "an instrument of this kind; LegalInstrument.parse gives that of the kind it is");
    }
}
