package io.github.communique.instrument;

import io.github.communique.constraint.MalformedValueException;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A resolution of the United Nations Security Council, numbered without restart since 1946. The symbol ends with the year of
 * adoption: {@code S/RES/1244 (1999)}. Source: UN document symbols, series S/RES/.
 */
public final class SecurityCouncilResolution implements LegalInstrument {

    private static final int MAX_NUMBER = 9_999;

    /** Resolutions under the serial symbol of their time; their numbers were given later. Source: UN document symbols. */
    private static final Map<String, SecurityCouncilResolution> BY_ORIGINAL_SYMBOL =
            Map.of("S/5575", new SecurityCouncilResolution(186, 1964));

    private final int number;
    private final int year;

    private SecurityCouncilResolution(int number, int year) {
        this.number = number;
        this.year = year;
    }

    /**
     * A resolution with its year of adoption, as cited: whether the year belongs to the number is for a rule to say.
     *
     * @throws MalformedValueException if the number is outside 1 to 9999, or the year before 1946 or after 9999
     */
    public static SecurityCouncilResolution of(int number, int year) {
        if (year < 1946 || year > 9_999) {
            throw new MalformedValueException(
                    Integer.toString(year), "the year of a Security Council resolution, from 1946");
        }
        return new SecurityCouncilResolution(checked(number), year);
    }

    /**
     * A resolution cited without its year; the number alone is unambiguous.
     *
     * @throws MalformedValueException if the number is outside 1 to 9999
     */
    public static SecurityCouncilResolution of(int number) {
        return new SecurityCouncilResolution(checked(number), 0);
    }

    /** The resolution that a serial symbol of 1946 to 1964 stands for; null where that is not known. */
    static @Nullable SecurityCouncilResolution ofOriginalSymbol(String symbol) {
        return BY_ORIGINAL_SYMBOL.get(symbol);
    }

    /** The number, from 1. */
    public int getNumber() {
        return number;
    }

    /** The year of adoption as cited; empty if the citation has none. */
    public OptionalInt getYear() {
        return year == 0 ? OptionalInt.empty() : OptionalInt.of(year);
    }

    @Override
    public String getCanonicalForm() {
        return format(ResolutionStyle.SYMBOL);
    }

    /** This resolution in a stated style, for example {@code resolution 1244 (1999)} in {@link ResolutionStyle#PROSE}. */
    public String format(ResolutionStyle style) {
        return style.lead() + number + (year == 0 ? "" : style.beforeYear() + year + style.afterYear());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SecurityCouncilResolution resolution
                && resolution.number == number
                && resolution.year == year;
    }

    @Override
    public int hashCode() {
        return number * 10_000 + year;
    }

    /** The canonical form. */
    @Override
    public String toString() {
        return getCanonicalForm();
    }

    private static int checked(int number) {
        if (number < 1 || number > MAX_NUMBER) {
            throw new MalformedValueException(
                    Integer.toString(number), "the number of a Security Council resolution, from 1");
        }
        return number;
    }
}
