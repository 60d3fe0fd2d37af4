package io.github.communique.instrument;

import static io.github.communique.instrument.InstrumentForm.accepted;
import static io.github.communique.instrument.InstrumentForm.number;
import static io.github.communique.instrument.InstrumentForm.numbered;
import static io.github.communique.instrument.InstrumentForm.uncommon;

import io.github.communique.instrument.AssemblyResolution.Numbering;
import io.github.communique.instrument.AssemblyResolution.SessionKind;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** The forms of the United Nations, except Security Council resolutions. Source: UN document symbols. */
final class UnitedNationsForms {

    private static final String ASSEMBLIES = "General Assembly|UN General|UNGA|United Nations General";
    private static final String ASSEMBLY = "(?:(?:(?:UN|United~Nations)~)?General~Assembly~|UNGA~)";
    private static final String RESOLUTION = "[Rr][eé]solutions?~";
    private static final String CONTINUOUS =
            "(?<number>\\d{1,4})(?:~?(?<parts>[A-Z](?:~and~[A-Z]|-[A-Z])?))?~?\\((?<kind>E?S-)?(?<session>[IVXL]{1,8})\\)";
    private static final String BY_SESSION =
            "(?<kind>E?S-)?(?<session>[1-9]\\d{0,2})/(?<number>[1-9]\\d{0,3})(?:~?(?<parts>[A-Z](?:~and~[A-Z]|-[A-Z])?))?";

    static final List<InstrumentForm> ALL = List.of(
            accepted("A/RES/", "A/RES/" + CONTINUOUS + "(?<tail>[A-Z])?", UnitedNationsForms::running),
            accepted("A/RES/", "A/RES/" + BY_SESSION, UnitedNationsForms::bySession),
            accepted(ASSEMBLIES, ASSEMBLY + RESOLUTION + CONTINUOUS, UnitedNationsForms::running),
            accepted(ASSEMBLIES, ASSEMBLY + RESOLUTION + BY_SESSION, UnitedNationsForms::bySession),
            // Without the body, only forms that no other body uses: Roman sessions, letters of parts, special sessions
            // in ES.
            accepted(
                    "resolution|résolution|Resolution|Résolution",
                    RESOLUTION + CONTINUOUS,
                    UnitedNationsForms::running),
            accepted(
                    "resolution|résolution|Resolution|Résolution",
                    RESOLUTION + BY_SESSION,
                    UnitedNationsForms::bySessionOfAssemblyOnly),
            // Alone only with the letter of a part, which no other numbers have.
            accepted(
                    InstrumentForm.ANY_DIGIT,
                    CONTINUOUS.replace("))?~?\\((?<kind>", "))~?\\((?<kind>"),
                    UnitedNationsForms::running),
            accepted(
                    "decision |Decision |" + ASSEMBLIES,
                    "(?:" + ASSEMBLY + ")?[Dd]ecision~(?<number>E?S-\\d{1,2}/\\d{1,3}|\\d{1,3}/[45]\\d\\d)",
                    match -> numbered(InstrumentFamily.ASSEMBLY_DECISION, "decision " + match.group("number"))),
            accepted(
                    "A/HRC",
                    "A/HRC/RES/(?<number>(?:S-)?\\d{1,3}/\\d{1,3})",
                    match -> numbered(
                            InstrumentFamily.HUMAN_RIGHTS_COUNCIL_RESOLUTION, "A/HRC/RES/" + match.group("number"))),
            accepted(
                    "Human Rights|HRC|UN Human|UNHRC|United Nations Human",
                    "(?:(?:(?:UN|United~Nations)~)?Human~Rights~Council~|(?:UN)?HRC~)" + RESOLUTION
                            + "(?<number>(?:S-)?\\d{1,3}/\\d{1,3})",
                    match -> numbered(
                            InstrumentFamily.HUMAN_RIGHTS_COUNCIL_RESOLUTION, "A/HRC/RES/" + match.group("number"))),
            accepted(
                    "E/RES",
                    "E/RES/(?<number>\\d{4}/\\d{1,3})",
                    match -> numbered(
                            InstrumentFamily.ECONOMIC_AND_SOCIAL_COUNCIL_RESOLUTION, "E/RES/" + match.group("number"))),
            accepted(
                    "ECOSOC|Economic",
                    "(?:ECOSOC|Economic~and~Social~Council)~" + RESOLUTION + "(?<number>\\d{4}/\\d{1,3})",
                    match -> numbered(
                            InstrumentFamily.ECONOMIC_AND_SOCIAL_COUNCIL_RESOLUTION, "E/RES/" + match.group("number"))),
            accepted(
                    "S/|SC/",
                    "(?<symbol>S/PRST/\\d{4}/\\d{1,3}|S/\\d{4}/\\d{1,4}|S/PV\\.\\d{1,5}|SC/\\d{4,5}|S/\\d{1,5})",
                    match -> document(match.group("symbol"))),
            accepted(
                    "SOFA of|SOMA of",
                    "(?<kind>SO[FM]A)~of~(?<date>(?:" + InstrumentForm.DATE + ")|\\d{4})",
                    match -> numbered(
                            InstrumentFamily.STATUS_AGREEMENT,
                            match.group("kind") + " of " + match.group("date").replaceAll("\\s|\\u00A0|\\u202F", " "))),
            accepted(
                    "UNMIK",
                    "UNMIK(?:/REG/|~Regulation~(?:N[o°]\\.?~)?)(?<number>\\d{4}/\\d{1,3})",
                    match -> numbered(InstrumentFamily.UNMIK_REGULATION, "UNMIK/REG/" + match.group("number"))),
            uncommon(
                    "UNMIK",
                    "UNMIK/REG~(?<number>\\d{4}/\\d{1,3})",
                    match -> numbered(InstrumentFamily.UNMIK_REGULATION, "UNMIK/REG/" + match.group("number"))));

    /** A further resolution in a list: {@code 1541 (XV)} after {@code resolutions 1514 (XV) and}. */
    static final InstrumentForm LISTED = accepted(InstrumentForm.ANY_DIGIT, CONTINUOUS, UnitedNationsForms::running);

    /** A further resolution in a list: {@code 76/179} after {@code General Assembly resolutions 68/262 and}. */
    static final InstrumentForm LISTED_BY_SESSION =
            accepted(InstrumentForm.ANY_DIGIT, BY_SESSION, UnitedNationsForms::bySession);

    private UnitedNationsForms() {}

    private static LegalInstrument document(String symbol) {
        LegalInstrument resolution = Instruments.byOriginalSymbol(symbol);
        return resolution == null
                ? SecurityCouncilDocument.builder().symbol(symbol).build()
                : resolution;
    }

    private static @Nullable LegalInstrument running(Matcher match) {
        OptionalInt session = RomanNumeral.parse(match.group("session"));
        return session.isEmpty() || number(match, "number") == 0
                ? null
                : resolution(match, session.getAsInt(), Numbering.CONTINUOUS);
    }

    private static LegalInstrument bySession(Matcher match) {
        return resolution(match, number(match, "session"), Numbering.BY_SESSION);
    }

    private static @Nullable LegalInstrument bySessionOfAssemblyOnly(Matcher match) {
        boolean isOfAssembly = match.group("parts") != null || "ES-".equals(match.group("kind"));
        return isOfAssembly ? bySession(match) : null;
    }

    private static LegalInstrument resolution(Matcher match, int session, Numbering numbering) {
        AssemblyResolution.Builder resolution = AssemblyResolution.builder()
                .session(session)
                .number(number(match, "number"))
                .numbering(numbering);
        if (match.group("kind") != null) {
            resolution.sessionKind(
                    match.group("kind").equals("S-") ? SessionKind.SPECIAL : SessionKind.EMERGENCY_SPECIAL);
        }
        String parts = match.group("parts");
        if (parts == null && match.pattern().pattern().contains("<tail>")) {
            parts = match.group("tail");
        }
        if (parts != null) {
            resolution.parts(parts.replace('\u00A0', ' ').replace('\u202F', ' '));
        }
        return resolution.build();
    }
}
