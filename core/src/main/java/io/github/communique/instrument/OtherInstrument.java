package io.github.communique.instrument;

import org.jspecify.annotations.Nullable;

/** An instrument of a family that is not recognised: a treaty, a national act, an act of another body. Keeps its printed text. */
public final class OtherInstrument implements LegalInstrument {

    private final String printed;

    OtherInstrument(String printed) {
        this.printed = printed;
    }

    /** The text as printed; there is no other form to choose. */
    @Override
    public String getCanonicalForm() {
        return printed;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OtherInstrument instrument && instrument.printed.equals(printed);
    }

    @Override
    public int hashCode() {
        return printed.hashCode();
    }

    @Override
    public String toString() {
        return printed;
    }
}
