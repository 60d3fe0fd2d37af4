package io.github.communique.instrument;

import static io.github.communique.instrument.InstrumentForm.accepted;
import static io.github.communique.instrument.InstrumentForm.numbered;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

/** The forms of national acts. */
final class NationalForms {

    static final List<InstrumentForm> ALL = List.of(
            accepted(
                    "BT-|Drucksache",
                    "(?:(?:BT-)?Drucksache|BT-Drs\\.)~(?<number>\\d{1,2}/\\d{1,5})",
                    match -> numbered(InstrumentFamily.BUNDESTAG_PAPER, "BT-Drs. " + match.group("number"))),
            accepted(
                    "Loi n°|loi n°|Décret n°|décret n°|Arrêté n°|arrêté n°",
                    "(?<kind>[Ll]oi|[Dd]écret|[Aa]rrêté)~n°~?(?<number>(?:\\d{4}|\\d{2})-\\d{1,5})(?:~du~\\d{1,2}(?:er)?~\\p{L}{3,9}~\\d{4})?",
                    NationalForms::frenchAct),
            accepted(
                    "Public Law|Pub.",
                    "(?:Public~Law|Pub\\.~?L\\.)~(?:No\\.~)?(?<congress>\\d{1,3})[-–](?<number>\\d{1,3})",
                    match -> numbered(
                            InstrumentFamily.UNITED_STATES_PUBLIC_LAW,
                            "Pub. L. " + match.group("congress") + "-" + match.group("number"))),
            accepted(
                    "SI|S.I",
                    "S\\.?I\\.?~(?<number>\\d{4}/\\d{1,5})",
                    match -> numbered(
                            InstrumentFamily.UNITED_KINGDOM_STATUTORY_INSTRUMENT, "SI " + match.group("number"))),
            accepted(
                    "Law N",
                    "Law~(?:No\\.?|Nr\\.?)~(?<number>\\d{2}/L-\\d{2,3}|\\d{4}/\\d{2}-L\\d{2,3})",
                    match -> numbered(InstrumentFamily.KOSOVO_LAW, "Law No. " + match.group("number"))));

    private NationalForms() {}

    private static LegalInstrument frenchAct(Matcher match) {
        String kind = match.group("kind");
        return numbered(
                InstrumentFamily.FRENCH_ACT,
                kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) + " n° " + match.group("number"));
    }
}
