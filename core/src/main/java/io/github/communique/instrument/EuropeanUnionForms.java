package io.github.communique.instrument;

import static io.github.communique.instrument.InstrumentForm.DATE;
import static io.github.communique.instrument.InstrumentForm.accepted;
import static io.github.communique.instrument.InstrumentForm.number;
import static io.github.communique.instrument.InstrumentForm.numbered;

import io.github.communique.constraint.MalformedValueException;
import io.github.communique.instrument.EuropeanUnionAct.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** The forms of the European Union: citations, CELEX numbers, ELI, Official Journal and Council documents. Source: EUR-Lex. */
final class EuropeanUnionForms {

    /**
     * The last year of joint actions and common positions (2009), and the last year in which the domain followed the
     * number (2014).
     */
    private static final int LAST_JOINT_ACTION = 2009;

    private static final int LAST_DOMAIN_AFTER_NUMBER = 2014;

    /** The abbreviations of the Common Foreign and Security Policy in the languages of the Union. */
    private static final String CFSP = "(?:CFSP|PESC|GASP|GUSP|FUSP|SZVP|ΚΕΠΠΑ|BUSP|GBVB|KKBP|SZBP|WPZiB|ОВППС|ZVPS)";

    private static final String OF_DATE = "(?:~(?:of~" + DATE + "|du~\\d{1,2}(?:er)?~\\p{L}{3,9}~\\d{4}))?";
    private static final String AUTHOR =
            "(?:(?:EU~)?Council~|Commission~|Political~and~Security~Committee~)?(?:Implementing~|Delegated~)?";
    private static final String YEAR_FIRST = "(?<year>\\d{4}|\\d{2})/(?<number>\\d{1,4})";

    /** Without "No", a number that can be a year is the year: 2010/48. */
    private static final String NUMBER_FIRST =
            "(?:N[o°]\\.?~|n[o°]~?|Nr\\.~|(?!(?:19|20)\\d\\d/))(?<number>\\d{1,4})/(?<year>(?:19|20)\\d{2})";

    private static final String COLLISION = "(?:\\((?<collision>\\d{1,2})\\))?";

    static final List<InstrumentForm> ALL = List.of(
            accepted(
                    authored("Joint Action") + "|action commune|Action commune",
                    "(?:" + AUTHOR + "Joint~Action~(?:N[o°]\\.?~)?|[Aa]ction~commune~)" + YEAR_FIRST + "/" + CFSP
                            + OF_DATE,
                    match -> act(match, Kind.JOINT_ACTION, "CFSP", LAST_JOINT_ACTION)),
            accepted(
                    authored("Common Position") + "|position commune|Position commune",
                    "(?:" + AUTHOR + "Common~Position~(?:N[o°]\\.?~)?|[Pp]osition~commune~)" + YEAR_FIRST + "/" + CFSP
                            + OF_DATE,
                    match -> act(match, Kind.COMMON_POSITION, "CFSP", LAST_JOINT_ACTION)),
            accepted(
                    authored("Decision ") + "|décision |Décision |Beschluss ",
                    "(?:" + AUTHOR + "Decision|[Dd]écision|Beschluss)~" + NUMBER_FIRST
                            + "/(?<domain>EU|EC|EEC|UE|CE|CEE|EG|EWG)" + OF_DATE,
                    match -> act(
                            match,
                            Kind.DECISION,
                            EuropeanUnionNouns.englishDomain(match.group("domain")),
                            LAST_DOMAIN_AFTER_NUMBER)),
            accepted(
                    authored("Decision ") + "|décision |Décision |Beschluss ",
                    "(?:" + AUTHOR + "Decision|[Dd]écision|Beschluss)~" + YEAR_FIRST + "/(?:" + CFSP
                            + "|(?<domain>EU|EC|EEC))" + COLLISION + OF_DATE,
                    match -> act(match, Kind.DECISION, domain(match), LAST_DOMAIN_AFTER_NUMBER)),
            accepted(
                    authored("Decision ") + "|décision |Décision |Beschluss ",
                    "(?:" + AUTHOR + "Decision|[Dd]écision|Beschluss)~\\((?:" + CFSP
                            + "|(?<domain>EU|Euratom))\\)~(?<year>\\d{4})/(?<number>\\d{1,4})" + OF_DATE,
                    match -> domainInFront(match, Kind.DECISION)),
            accepted(
                    "Political and Security",
                    "Political~and~Security~Committee~Decision~(?<mission>[A-Z][A-Za-z -]{0,40}/\\d{1,2}/\\d{4})(?:~\\((?<year>\\d{4})/(?<number>\\d{1,4})/"
                            + CFSP + "\\))?",
                    EuropeanUnionForms::committeeDecision),
            accepted(
                    authored("Regulation (|Directive (") + "|" + EuropeanUnionNouns.beginnings(" ("),
                    "(?:" + AUTHOR + "(?<noun>" + EuropeanUnionNouns.ANY + "))~\\((?<domain>"
                            + EuropeanUnionNouns.DOMAIN
                            + ")\\)~(?:N[o°]\\.?|n[o°º]|Nr\\.|nr\\.|n\\.(?:[o°º])?)~?(?<number>\\d{1,4})/(?<year>\\d{4}|\\d{2})"
                            + OF_DATE,
                    match -> act(
                            match,
                            kind(match),
                            EuropeanUnionNouns.englishDomain(match.group("domain")),
                            LAST_DOMAIN_AFTER_NUMBER)),
            accepted(
                    authored("Regulation (|Directive (") + "|" + EuropeanUnionNouns.beginnings(" ("),
                    "(?:" + AUTHOR + "(?<noun>" + EuropeanUnionNouns.ANY
                            + "))~\\((?<domain>EU|UE)\\)~(?<year>\\d{4})/(?<number>\\d{1,4})" + OF_DATE,
                    match -> domainInFront(match, kind(match))),
            accepted(
                    authored("Directive ") + "|" + EuropeanUnionNouns.beginnings(" "),
                    "(?:" + AUTHOR + "(?<noun>" + EuropeanUnionNouns.DIRECTIVE + "))~" + YEAR_FIRST + "/(?<domain>"
                            + EuropeanUnionNouns.DOMAIN + ")" + OF_DATE,
                    match -> act(
                            match,
                            kind(match),
                            EuropeanUnionNouns.englishDomain(match.group("domain")),
                            LAST_DOMAIN_AFTER_NUMBER)),
            accepted(
                    "0|3",
                    "(?<sector>[03])(?<year>\\d{4})(?<letter>[RLDE])(?<number>\\d{4})(?:\\((?<collision>\\d{2})\\))?(?:R\\((?<corrigendum>\\d{2})\\))?(?:-(?<consolidated>\\d{8}))?",
                    EuropeanUnionForms::celex),
            accepted(
                    "1|2|3|4|5|6|7|8|9|C1|C2|E1|E2",
                    "(?<celex>[1-9CE](?:19[5-9]|20\\d)\\d[A-Z]{1,2}\\d{3,4}(?:\\(\\d{2}\\))?(?:R\\(\\d{2}\\))?)",
                    match -> numbered(InstrumentFamily.OTHER_CELEX, match.group("celex"))),
            accepted(
                    "http://data.europa|https://data.europa|data.europa",
                    "(?:https?://)?data\\.europa\\.eu/eli/(?<type>reg|dir|dec|joint_action|common_position)/(?<year>\\d{4})/(?<number>\\d{1,4})"
                            + COLLISION + "(?:/oj)?",
                    EuropeanUnionForms::eli),
            accepted(
                    InstrumentForm.ANY_DIGIT,
                    YEAR_FIRST + "/" + CFSP,
                    match -> numbered(
                            InstrumentFamily.CFSP_ACT_WITHOUT_KIND,
                            match.group("year") + "/" + match.group("number") + "/CFSP")),
            accepted(
                    "OJ ",
                    "OJ~(?<series>[LC])(?:~(?<issue>\\d{1,3}))?,~(?:(?<act>\\d{4}/\\d{1,4}),~)?(?<date>\\d{1,2}\\.\\d{1,2}\\.\\d{4})(?:,~p\\.~(?<page>\\d{1,4}))?",
                    EuropeanUnionForms::officialJournal),
            accepted(
                    "ST/|ST ",
                    "ST[/ ](?<number>\\d{4,5}/\\d{4})(?:[/ ](?<suffix>(?:INIT|REV|ADD|COR|DCL)(?:~?\\d{1,2})?))?",
                    match -> numbered(
                            InstrumentFamily.COUNCIL_WORKING_DOCUMENT,
                            "ST " + match.group("number") + InstrumentForm.optional(" ", match.group("suffix")))));

    private EuropeanUnionForms() {}

    private static String domain(Matcher match) {
        return match.group("domain") == null ? "CFSP" : match.group("domain");
    }

    private static Kind kind(Matcher match) {
        return EuropeanUnionNouns.kind(match.group("noun"));
    }

    /** An act whose domain stands where it did at the time; null if no such act can exist. */
    private static @Nullable LegalInstrument act(Matcher match, Kind kind, String domain, int lastYear) {
        int year = year(match.group("year"));
        return year > lastYear ? null : built(start(kind, year, match).domain(domain), match);
    }

    private static @Nullable LegalInstrument domainInFront(Matcher match, Kind kind) {
        int year = number(match, "year");
        String domain = kind == Kind.DECISION ? domain(match) : EuropeanUnionNouns.englishDomain(match.group("domain"));
        return year <= LAST_DOMAIN_AFTER_NUMBER
                ? null
                : built(start(kind, year, match).domain(domain), match);
    }

    private static @Nullable LegalInstrument committeeDecision(Matcher match) {
        return match.group("year") == null
                ? numbered(
                        InstrumentFamily.POLITICAL_AND_SECURITY_COMMITTEE_DECISION,
                        "Political and Security Committee Decision " + match.group("mission"))
                : act(match, Kind.DECISION, "CFSP", LAST_DOMAIN_AFTER_NUMBER);
    }

    private static @Nullable LegalInstrument eli(Matcher match) {
        for (Kind kind : Kind.values()) {
            if (kind.eliType().equals(match.group("type"))) {
                return built(start(kind, number(match, "year"), match), match);
            }
        }
        return null;
    }

    private static @Nullable LegalInstrument celex(Matcher match) {
        Kind kind = switch (match.group("letter")) {
            case "R" -> Kind.REGULATION;
            case "L" -> Kind.DIRECTIVE;
            case "D" -> Kind.DECISION;
            default -> Kind.JOINT_ACTION_OR_COMMON_POSITION;
        };
        EuropeanUnionAct.Builder act = start(kind, number(match, "year"), match);
        if (match.group("corrigendum") != null) {
            act.corrigendum(number(match, "corrigendum"));
        }
        boolean isConsolidated = match.group("sector").equals("0");
        if (isConsolidated != (match.group("consolidated") != null)) {
            return null;
        }
        if (isConsolidated) {
            try {
                act.consolidated(LocalDate.parse(match.group("consolidated"), DateTimeFormatter.BASIC_ISO_DATE));
            } catch (DateTimeException e) {
                return null;
            }
        }
        return built(act, match);
    }

    private static LegalInstrument officialJournal(Matcher match) {
        return numbered(
                InstrumentFamily.OFFICIAL_JOURNAL_REFERENCE,
                "OJ " + match.group("series")
                        + InstrumentForm.optional(" ", match.group("issue"))
                        + InstrumentForm.optional(", ", match.group("act"))
                        + ", " + match.group("date")
                        + InstrumentForm.optional(", p. ", match.group("page")));
    }

    private static EuropeanUnionAct.Builder start(Kind kind, int year, Matcher match) {
        return EuropeanUnionAct.builder().kind(kind).year(year).number(number(match, "number"));
    }

    private static @Nullable LegalInstrument built(EuropeanUnionAct.Builder act, Matcher match) {
        if (match.pattern().pattern().contains("<collision>") && match.group("collision") != null) {
            act.collision(number(match, "collision"));
        }
        try {
            return act.build();
        } catch (MalformedValueException e) {
            return null;
        }
    }

    /** The year; until 1998 it was written with two digits. */
    private static int year(String digits) {
        return digits.length() == 4 ? Integer.parseInt(digits) : 1900 + Integer.parseInt(digits);
    }

    /** The starts of a form whose noun may be preceded by its author; {@code |} separates several nouns. */
    private static String authored(String nouns) {
        StringBuilder beginnings = new StringBuilder();
        for (String author : List.of("", "Council ", "Commission ", "Implementing ", "Delegated ")) {
            beginnings.append(author).append(nouns.replace("|", "|" + author)).append('|');
        }
        return beginnings
                .append("Council Implementing|Council Delegated|Commission Implementing|Commission Delegated")
                .append("|EU Council|Political and Security")
                .toString();
    }
}
