package io.github.communique.instrument;

import io.github.communique.instrument.EuropeanUnionAct.Kind;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The nouns and the domains of acts of the European Union in several of its languages. Source: EUR-Lex. */
final class EuropeanUnionNouns {

    private static final String REGULATION =
            "Regulation|[Rr]èglement|Verordnung|[Rr]eglamento|[Rr]egolamento|[Rr]egulamento|[Vv]erordening";

    static final String DIRECTIVE = "[Dd]irective|Richtlinie|[Dd]irectiva|[Dd]irettiva|[Dd]iretiva|[Rr]ichtlijn";

    /** The nouns of one regulation or directive. */
    static final String ANY = REGULATION + "|" + DIRECTIVE;

    /** The nouns of several acts. */
    static final String PLURAL =
            "Directives|directives|Richtlinien|[Dd]irectivas|[Dd]irettive|[Dd]iretivas|[Rr]ichtlijnen|"
                    + "Regulations|[Rr]èglements|Verordnungen|[Rr]eglamentos|[Rr]egolamenti|[Rr]egulamentos|[Vv]erordeningen|Decisions";

    /** The domains, without that of foreign policy. */
    static final String DOMAIN = "EU|EC|EEC|UE|CE|CEE|EG|EWG|EEG";

    private EuropeanUnionNouns() {}

    /** The starts of citations with these nouns, each followed by an ending, for the search. */
    static String beginnings(String ending) {
        return Arrays.stream(ANY.split("\\|"))
                .flatMap(noun -> noun.startsWith("[")
                        ? Arrays.stream(
                                new String[] {noun.charAt(1) + noun.substring(4), noun.charAt(2) + noun.substring(4)})
                        : Arrays.stream(new String[] {noun}))
                .map(noun -> noun + ending)
                .collect(Collectors.joining("|"));
    }

    /** The kind that a noun denotes, in the singular or the plural. */
    static Kind kind(String noun) {
        String small = noun.toLowerCase(Locale.ROOT);
        if (small.startsWith("dec")) {
            return Kind.DECISION;
        }
        return small.startsWith("di") || small.startsWith("ri") ? Kind.DIRECTIVE : Kind.REGULATION;
    }

    /** The English abbreviation of a domain. */
    static String englishDomain(String domain) {
        return switch (domain) {
            case "CE", "EG" -> "EC";
            case "UE" -> "EU";
            case "CEE", "EWG", "EEG" -> "EEC";
            default -> domain;
        };
    }
}
