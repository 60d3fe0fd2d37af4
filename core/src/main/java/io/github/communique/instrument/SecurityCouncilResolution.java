package io.github.communique.instrument;

import io.github.communique.constraint.MalformedValueException;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A resolution of the United Nations Security Council, numbered continuously since 1946. The symbol ends with the year
 * of adoption: {@code S/RES/1244 (1999)}. Source: UN document symbols, series S/RES/. A rule decides whether number and
 * year belong together.
 */
@Value.Immutable
public sealed interface SecurityCouncilResolution extends LegalInstrument permits ImmutableSecurityCouncilResolution {

    /**
     * A resolution cited with its year of adoption.
     *
     * @throws MalformedValueException if the number is outside 1 to 9999, or the year before 1946 or after 9999
     */
    static SecurityCouncilResolution of(int number, int year) {
        return builder().number(number).year(year).build();
    }

    /**
     * A resolution cited without its year; the number alone is unambiguous.
     *
     * @throws MalformedValueException if the number is outside 1 to 9999
     */
    static SecurityCouncilResolution of(int number) {
        return builder().number(number).build();
    }

    /** The number, 1 to 9999. Required. */
    int getNumber();

    /** The year of adoption as cited, 1946 to 9999. Empty: the citation has none. */
    OptionalInt getYear();

    @Override
    default String getCanonicalForm() {
        return format(CitationStyle.CANONICAL);
    }

    /** This resolution in a given style, for example {@code UNSCR 1244 (1999)} in the short one. */
    @Override
    default String format(CitationStyle style) {
        String lead = switch (style) {
            case CANONICAL -> "S/RES/";
            case PROSE -> "Security Council resolution ";
            case SHORT -> "UNSCR ";
        };
        return lead + getNumber() + (getYear().isEmpty() ? "" : " (" + getYear().getAsInt() + ")");
    }

    @Override
    default Optional<IssuingBody> getIssuingBody() {
        return Optional.of(IssuingBody.SECURITY_COUNCIL);
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

    /** Builds a {@link SecurityCouncilResolution}; {@code number} is required. */
    final class Builder extends ImmutableSecurityCouncilResolution.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @throws MalformedValueException if a required attribute is not set, or the number is outside 1 to 9999, or the year before 1946 or after 9999
         */
        @Override
        public SecurityCouncilResolution build() {
            SecurityCouncilResolution resolution = super.build();
            require(resolution.getNumber(), 1, "the number of a Security Council resolution, from 1");
            resolution.getYear().ifPresent(year -> require(year, 1946, "the year of a resolution, from 1946"));
            return resolution;
        }

        private static void require(int number, int least, String expected) {
            Instruments.require(number >= least && number <= 9_999, number, expected);
        }
    }
}
