package io.github.communique.instrument;

import java.util.Optional;

/** Writes acts of the European Union as texts cite them; the order of number and year has changed twice. */
final class EuropeanUnionCitation {

    private static final int FOUR_DIGITS = 1999;
    private static final int DOMAIN_IN_FRONT = 2015;

    private EuropeanUnionCitation() {}

    /** The citation; empty if too little is known of the act to determine it. */
    static Optional<String> of(EuropeanUnionAct act, CitationStyle style) {
        Optional<String> numbered = numbered(act);
        if (style == CitationStyle.CANONICAL
                || act.getCorrigendum().isPresent()
                || act.getConsolidated().isPresent()
                || act.getKind().noun().isEmpty()) {
            return Optional.empty();
        }
        return numbered.map(number -> act.getKind().noun() + " " + number);
    }

    private static Optional<String> numbered(EuropeanUnionAct act) {
        boolean hasShortYear = act.getYear() < FOUR_DIGITS;
        String year = Integer.toString(hasShortYear ? act.getYear() % 100 : act.getYear());
        String yearFirst = year + "/" + act.getNumber();
        if (act.getKind().isOfCfsp()) {
            return Optional.of(yearFirst + "/CFSP");
        }
        if (act.getYear() >= DOMAIN_IN_FRONT) {
            return act.getDomain().map(domain -> "(" + domain + ") " + yearFirst);
        }
        return act.getKind() == EuropeanUnionAct.Kind.REGULATION
                ? act.getDomain().map(domain -> "(" + domain + ") No " + act.getNumber() + "/" + year)
                : act.getDomain().map(domain -> yearFirst + "/" + domain);
    }
}
