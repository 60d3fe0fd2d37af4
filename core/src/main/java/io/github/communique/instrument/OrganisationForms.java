package io.github.communique.instrument;

import static io.github.communique.instrument.InstrumentForm.DATE;
import static io.github.communique.instrument.InstrumentForm.accepted;
import static io.github.communique.instrument.InstrumentForm.numbered;
import static io.github.communique.instrument.InstrumentForm.optional;
import static io.github.communique.instrument.InstrumentForm.uncommon;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** The forms of the OSCE, the African Union, NATO and SADC. */
final class OrganisationForms {

    /** The places of NATO summits that issued a declaration. */
    private static final String SUMMITS =
            "Brussels|Chicago|Istanbul|Lisbon|London|Madrid|Newport|Prague|Riga|Rome|Strasbourg|The Hague|Vilnius|Wales|Warsaw|Washington|Bucharest";

    private static final String MEETING = "(?<meeting>\\d{1,4})";

    static final List<InstrumentForm> ALL = List.of(
            accepted(
                    "PC.DEC",
                    "PC\\.DEC/(?<number>\\d{1,4})(?:/(?<part>(?:Corr|Rev|Add)\\.\\d{1,2}))?",
                    match -> numbered(
                            InstrumentFamily.PERMANENT_COUNCIL_DECISION,
                            "PC.DEC/" + match.group("number") + optional("/", match.group("part")))),
            accepted(
                    "OSCE Permanent|Permanent Council",
                    "(?:OSCE~)?Permanent~Council~Decision~(?:No\\.?~)?(?<number>\\d{1,4})(?:~of~" + DATE + ")?",
                    match -> numbered(InstrumentFamily.PERMANENT_COUNCIL_DECISION, "PC.DEC/" + match.group("number"))),
            accepted(
                    "MC(|MC.",
                    "(?<form>MC\\(\\d{1,2}\\)\\.DEC/\\d{1,2}|MC\\.DEC/\\d{1,2}/\\d{2})",
                    as(InstrumentFamily.MINISTERIAL_COUNCIL_DECISION)),
            accepted("FSC.", "(?<form>FSC\\.DEC/\\d{1,2}/\\d{2})", as(InstrumentFamily.FORUM_DECISION)),
            accepted("PC.JOUR", "(?<form>PC\\.JOUR/\\d{1,4})", as(InstrumentFamily.PERMANENT_COUNCIL_JOURNAL)),
            accepted(
                    "1|2|3|4|5|6|7|8|9",
                    "(?<form>\\d{1,2}(?:st|nd|rd|th)~CSO,~" + DATE + ",~Journal~No\\.~\\d{1,2},~Annex~\\d{1,2})",
                    as(InstrumentFamily.SENIOR_OFFICIALS_DECISION)),
            accepted(
                    "PSC/",
                    "PSC/(?<level>PR|MIN|AHG|HSG)/COMM\\.(?<part>(?:\\d[./])?)" + MEETING + "~\\((?<year>\\d{4})\\)",
                    OrganisationForms::communique),
            uncommon(
                    "PSC/",
                    "PSC/(?<level>PR|MIN|AHG|HSG)/C(?:OMM|omm)\\.?~?(?<part>(?:\\d/?)?)~?\\((?<meeting>[IVXLCDM]{1,15})\\)",
                    OrganisationForms::communiqueInRoman),
            uncommon(
                    "PSC/",
                    "PSC/(?<level>PR|MIN|AHG|HSG)/C(?:OMM|omm)\\.?(?<part>(?:\\d[./])?)" + MEETING
                            + "(?:~?\\((?<year>\\d{4})\\))?",
                    OrganisationForms::communique),
            accepted(
                    "PSC/",
                    "PSC/PR/BR\\." + MEETING + "~?\\((?<year>\\d{4})\\)",
                    match -> numbered(
                            InstrumentFamily.AU_PRESS_STATEMENT,
                            "PSC/PR/BR." + match.group("meeting") + " (" + match.group("year") + ")")),
            accepted(
                    "Assembly/|Ext/",
                    "(?<extraordinary>(?:Ext/)?)Assembly/AU/(?<kind>Dec|Decl)\\.(?<number>\\d{1,4})~?\\((?<session>[IVXLC]{1,10})\\)",
                    OrganisationForms::assemblyDecision),
            accepted(
                    "North Atlantic Council|NAC",
                    "(?:North~Atlantic~Council|NAC)~[Dd]ecision~of~(?<date>" + DATE + ")",
                    match -> numbered(
                            InstrumentFamily.NORTH_ATLANTIC_COUNCIL_DECISION,
                            "North Atlantic Council decision of " + plain(match.group("date")))),
            accepted(
                    "Article ",
                    "Article~(?<article>\\d{1,2})(?:,~|~of~the~)(?:North~Atlantic|Washington)~Treaty",
                    OrganisationForms::treatyArticle),
            accepted(
                    "North Atlantic Treaty",
                    "North~Atlantic~Treaty,~Article~(?<article>\\d{1,2})",
                    OrganisationForms::treatyArticle),
            accepted(
                    SUMMITS.replace("|", " Summit|") + " Summit",
                    "(?<form>(?:" + SUMMITS.replace(' ', '~') + ")~Summit~(?:Declaration|Communiqué)~\\d{4})",
                    as(InstrumentFamily.SUMMIT_DECLARATION)),
            accepted(
                    "STANAG",
                    "STANAG~(?<number>\\d{4})(?:~?\\((?:Edition|Ed\\.?)~(?<edition>\\d{1,2})\\))?",
                    match -> numbered(
                            InstrumentFamily.STANDARDIZATION_AGREEMENT,
                            "STANAG " + match.group("number")
                                    + (match.group("edition") == null
                                            ? ""
                                            : " (Edition " + match.group("edition") + ")"))),
            accepted(
                    twoCapitals('A'),
                    "(?<form>A(?:[AJDPTM]|[A-Z][a-z]{2,6})P-\\d{1,2}(?:\\.\\d{1,2})?)",
                    as(InstrumentFamily.ALLIED_PUBLICATION)),
            accepted(
                    "SADC",
                    "(?<form>SADC~(?:Extraordinary~)?Summit,~(?:\\p{Lu}\\p{L}{1,20}(?:[~-]\\p{Lu}\\p{L}{1,20})?,~)?"
                            + DATE + ")",
                    as(InstrumentFamily.SADC_COMMUNIQUE)));

    private OrganisationForms() {}

    /** The starts that consist of a given capital letter and any second one. */
    private static String twoCapitals(char first) {
        StringBuilder beginnings = new StringBuilder();
        for (char second = 'A'; second <= 'Z'; second++) {
            beginnings.append(second == 'A' ? "" : "|").append(first).append(second);
        }
        return beginnings.toString();
    }

    /** Takes the printed form as the canonical one, after normalising spaces. */
    private static Function<Matcher, @Nullable LegalInstrument> as(InstrumentFamily family) {
        return match -> numbered(family, plain(match.group("form")));
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    private static LegalInstrument treatyArticle(Matcher match) {
        return numbered(
                InstrumentFamily.NORTH_ATLANTIC_TREATY, "North Atlantic Treaty, Article " + match.group("article"));
    }

    private static LegalInstrument communique(Matcher match) {
        String year = match.group("year") == null ? "" : " (" + match.group("year") + ")";
        return communique(match, match.group("meeting") + year);
    }

    private static @Nullable LegalInstrument communiqueInRoman(Matcher match) {
        OptionalInt meeting = RomanNumeral.parse(match.group("meeting"));
        return meeting.isEmpty() ? null : communique(match, Integer.toString(meeting.getAsInt()));
    }

    private static LegalInstrument communique(Matcher match, String meeting) {
        String part = match.group("part");
        boolean isBare = !part.isEmpty() && Character.isDigit(part.charAt(part.length() - 1));
        return numbered(
                InstrumentFamily.AU_COMMUNIQUE,
                "PSC/" + match.group("level").toUpperCase(Locale.ROOT) + "/COMM." + part + (isBare ? "." : "")
                        + meeting);
    }

    private static @Nullable LegalInstrument assemblyDecision(Matcher match) {
        String form = match.group("extraordinary") + "Assembly/AU/" + match.group("kind") + "." + match.group("number")
                + "(" + match.group("session") + ")";
        return RomanNumeral.parse(match.group("session")).isEmpty()
                ? null
                : numbered(InstrumentFamily.AU_ASSEMBLY_DECISION, form);
    }
}
