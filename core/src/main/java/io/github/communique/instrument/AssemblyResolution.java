package io.github.communique.instrument;

import io.github.communique.constraint.MalformedValueException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * A resolution of the United Nations General Assembly. Up to the thirtieth session (1975), numbers run on through all
 * sessions and the session follows in Roman numerals: {@code A/RES/217(III)}. Since the thirty-first session (1976),
 * the session comes first and numbering restarts in each: {@code A/RES/44/25}. Special and emergency special sessions
 * have their own series in either style: {@code A/RES/3201(S-VI)}, {@code A/RES/ES-11/1}. Source: UN document symbols,
 * series A/RES/. A rule decides whether the style fits the session.
 */
@Value.Immutable
public sealed interface AssemblyResolution extends LegalInstrument permits ImmutableAssemblyResolution {

    /** The kind of session that adopted a resolution. */
    enum SessionKind {
        /** A regular session, one a year. */
        REGULAR(""),
        /** A special session. */
        SPECIAL("S-"),
        /** An emergency special session, which can be resumed for decades. */
        EMERGENCY_SPECIAL("ES-");

        private final String lead;

        SessionKind(String lead) {
            this.lead = lead;
        }
    }

    /** How resolutions are numbered. */
    enum Numbering {
        /**
         * Continuously through all sessions, with the session after the number in Roman numerals, until 1975:
         * {@code 217 (III)}.
         */
        CONTINUOUS,
        /** From 1 in each session, with the session before the number, since 1976: {@code 44/25}. */
        BY_SESSION
    }

    /** The kind of session; regular unless stated. */
    @Value.Default
    default SessionKind getSessionKind() {
        return SessionKind.REGULAR;
    }

    /** The number of the session, 1 to 999. Required. */
    int getSession();

    /** The number of the resolution, 1 to 9999. Required. */
    int getNumber();

    /**
     * The letters of the parts that are meant.
     *
     * <p>Example: {@code A}, {@code A and B}, {@code A-C}. Empty: the resolution has no parts, or all are meant.
     */
    Optional<String> getParts();

    /** The style of numbering. Required. */
    Numbering getNumbering();

    /**
     * The year in which the session opened; the resolution was adopted in that year or the next.
     *
     * <p>Empty: a special session, whose year cannot be derived.
     */
    default OptionalInt getOpeningYear() {
        return getSessionKind() == SessionKind.REGULAR ? OptionalInt.of(1945 + getSession()) : OptionalInt.empty();
    }

    @Override
    default String getCanonicalForm() {
        return "A/RES/" + format(getParts().isPresent() ? " " : "");
    }

    /** This resolution in a given style, for example {@code UNGA resolution 44/25} in the short one. */
    @Override
    default String format(CitationStyle style) {
        return switch (style) {
            case CANONICAL -> getCanonicalForm();
            case PROSE -> "General Assembly resolution " + format(" ");
            case SHORT -> "UNGA resolution " + format(" ");
        };
    }

    private String format(String beforeBracket) {
        String parts = getParts().map(letters -> " " + letters).orElse("");
        return getNumbering() == Numbering.CONTINUOUS
                ? getNumber() + parts + beforeBracket + "(" + getSessionKind().lead + RomanNumeral.of(getSession())
                        + ")"
                : getSessionKind().lead + getSession() + "/" + getNumber() + parts;
    }

    @Override
    default Optional<IssuingBody> getIssuingBody() {
        return Optional.of(IssuingBody.GENERAL_ASSEMBLY);
    }

    /** The canonical form. {@code toString} returns the same. */
    default String describe() {
        return getCanonicalForm();
    }

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link AssemblyResolution}; {@code session}, {@code number}, {@code numbering} are required. */
    final class Builder extends ImmutableAssemblyResolution.Builder {

        private static final Pattern PARTS = Pattern.compile("[A-Z](?:(?: and |-)[A-Z])?");

        Builder() {}

        /**
         * Builds the value.
         *
         * @throws MalformedValueException if a required attribute is not set, or the session is outside 1 to 999, the
         *     number outside 1 to 9999, or the parts are not letters
         */
        @Override
        public AssemblyResolution build() {
            AssemblyResolution resolution = super.build();
            Instruments.require(
                    resolution.getSession() >= 1 && resolution.getSession() <= 999,
                    resolution,
                    "a session from 1 to 999");
            Instruments.require(
                    resolution.getNumber() >= 1 && resolution.getNumber() <= 9_999,
                    resolution,
                    "a number from 1 to 9999");
            Instruments.require(
                    resolution
                            .getParts()
                            .map(parts -> PARTS.matcher(parts).matches())
                            .orElse(true),
                    resolution,
                    "letters of parts such as A, A and B, or A-C");
            return resolution;
        }
    }
}
