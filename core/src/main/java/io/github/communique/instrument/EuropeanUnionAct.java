package io.github.communique.instrument;

import io.github.communique.constraint.MalformedValueException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A regulation, directive or decision of the European Union, or a joint action or common position of its Common Foreign
 * and Security Policy. One act has several identifiers: the citation ({@code Council Joint Action 2008/124/CFSP}), the
 * CELEX number ({@code 32008E0124}) and the European Legislation Identifier
 * ({@code http://data.europa.eu/eli/joint_action/2008/124/oj}). The CELEX number is the canonical form, and acts are
 * equal if their CELEX numbers are; kind and domain do not count. Source: EUR-Lex, composition of the CELEX number; ELI
 * technical specification.
 */
@Value.Immutable
public sealed interface EuropeanUnionAct extends LegalInstrument permits ImmutableEuropeanUnionAct {

    /** The kinds of acts. */
    enum Kind {
        /** A regulation. */
        REGULATION("R", "reg", "Regulation"),
        /** A directive. */
        DIRECTIVE("L", "dir", "Directive"),
        /** A decision. */
        DECISION("D", "dec", "Decision"),
        /** A joint action of the Common Foreign and Security Policy, November 1993 to November 2009. */
        JOINT_ACTION("E", "joint_action", "Joint Action"),
        /** A common position of the Common Foreign and Security Policy, November 1993 to November 2009. */
        COMMON_POSITION("E", "common_position", "Common Position"),
        /** A joint action or a common position: the CELEX number does not distinguish them. */
        JOINT_ACTION_OR_COMMON_POSITION("E", "", "");

        private final String celexLetter;
        private final String eliType;
        private final String noun;

        Kind(String celexLetter, String eliType, String noun) {
            this.celexLetter = celexLetter;
            this.eliType = eliType;
            this.noun = noun;
        }

        String celexLetter() {
            return celexLetter;
        }

        String eliType() {
            return eliType;
        }

        String noun() {
            return noun;
        }

        boolean isOfCfsp() {
            return celexLetter.equals("E");
        }
    }

    /** The kind of act. Required. */
    @Value.Auxiliary
    Kind getKind();

    /**
     * The domain that the citation names, in English.
     *
     * <p>Example: {@code CFSP}, {@code EU}, {@code EC}. Empty: the act is known by an identifier that does not state
     * the domain.
     */
    @Value.Auxiliary
    Optional<String> getDomain();

    /** The year in the act's number, 1952 to 9999. Required. */
    int getYear();

    /** The number within the year, 1 to 9999. Required. */
    int getNumber();

    /**
     * The suffix that distinguishes acts with the same year and number, 1 to 99.
     *
     * <p>Example: {@code 1} in {@code 32004D0803(01)}. Empty: no other act shares them.
     */
    OptionalInt getCollision();

    /**
     * The number of the corrigendum, 1 to 99.
     *
     * <p>Empty: the act itself.
     */
    OptionalInt getCorrigendum();

    /**
     * The date of the consolidated text.
     *
     * <p>Example: {@code 2018-11-19} in {@code 02010D0096-20181119}. Empty: the act as adopted.
     */
    Optional<LocalDate> getConsolidated();

    /**
     * The CELEX number, which is the canonical form.
     *
     * <p>Example: {@code 32008E0124}.
     */
    @Value.Derived
    default String getCelex() {
        String number = (getConsolidated().isPresent() ? "0" : "3")
                + padded(getYear(), 4)
                + getKind().celexLetter()
                + padded(getNumber(), 4);
        String collision =
                getCollision().isPresent() ? inBrackets(getCollision().getAsInt()) : "";
        String corrigendum =
                getCorrigendum().isPresent() ? "R" + inBrackets(getCorrigendum().getAsInt()) : "";
        return number
                + collision
                + corrigendum
                + getConsolidated()
                        .map(date -> "-" + date.format(DateTimeFormatter.BASIC_ISO_DATE))
                        .orElse("");
    }

    /**
     * The European Legislation Identifier.
     *
     * <p>Example: {@code http://data.europa.eu/eli/dec/2013/233/oj}. Empty: a corrigendum, a consolidated text, or the kind is not
     * known exactly.
     */
    default Optional<String> getEli() {
        if (getKind().eliType().isEmpty()
                || getCorrigendum().isPresent()
                || getConsolidated().isPresent()) {
            return Optional.empty();
        }
        String collision = getCollision().isPresent() ? "(" + getCollision().getAsInt() + ")" : "";
        return Optional.of("http://data.europa.eu/eli/" + getKind().eliType() + "/" + getYear() + "/" + getNumber()
                + collision + "/oj");
    }

    @Override
    default String getCanonicalForm() {
        return getCelex();
    }

    /**
     * This act in a given style. Prose is the citation in the form used in its time, {@code Decision 2013/233/CFSP} or
     * {@code Decision (CFSP) 2023/162}; if too little is known of the act to cite it, the CELEX number.
     */
    @Override
    default String format(CitationStyle style) {
        return EuropeanUnionCitation.of(this, style).orElse(getCelex());
    }

    @Override
    default Optional<IssuingBody> getIssuingBody() {
        return Optional.of(IssuingBody.EUROPEAN_UNION);
    }

    /** The canonical form. {@code toString} returns the same. */
    default String describe() {
        return getCanonicalForm();
    }

    private static String inBrackets(int number) {
        return "(" + padded(number, 2) + ")";
    }

    private static String padded(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link EuropeanUnionAct}; {@code kind}, {@code year}, {@code number} are required. */
    final class Builder extends ImmutableEuropeanUnionAct.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @throws MalformedValueException if a required attribute is not set, or a number is outside its limits, or the kind of act did not exist in the year
         */
        @Override
        public EuropeanUnionAct build() {
            EuropeanUnionAct act = super.build();
            Instruments.require(isWithin(act.getYear(), 1952, 9_999), act, "a year from 1952");
            Instruments.require(isWithin(act.getNumber(), 1, 9_999), act, "a number from 1 to 9999");
            Instruments.require(isWithin(act.getCollision().orElse(1), 1, 99), act, "a collision from 1 to 99");
            Instruments.require(isWithin(act.getCorrigendum().orElse(1), 1, 99), act, "a corrigendum from 1 to 99");
            Instruments.require(
                    !act.getKind().isOfCfsp() || isWithin(act.getYear(), 1993, 2009),
                    act,
                    "a year from 1993 to 2009 for a joint action or common position");
            return act;
        }

        private static boolean isWithin(int number, int least, int most) {
            return number >= least && number <= most;
        }
    }
}
