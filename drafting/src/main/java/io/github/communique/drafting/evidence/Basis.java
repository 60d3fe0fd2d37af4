package io.github.communique.drafting.evidence;

import java.util.Locale;

/** On what a value of a draft is based. */
public enum Basis {
    /** The text states it. */
    STATED,
    /** The page states it outside its text, as in a {@code meta} element. */
    METADATA,
    /** The caller gave it. */
    GIVEN,
    /** A registry states it for an identifier that stands in the text. */
    REGISTRY,
    /** It follows from what is stated, in a way that the evidence names. */
    INFERRED;

    private final String wireName = name().toLowerCase(Locale.ROOT);

    /** The name in the JSON of the evidence, for example {@code stated}. */
    public String getWireName() {
        return wireName;
    }
}
