package io.github.communique.instrument;

import io.github.communique.constraint.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the form that was probably meant by a text that starts like the identifiers of a family but is not one. */
final class MalformedIdentifiers {

    private static final List<Beginning> BEGINNINGS = List.of(
            new Beginning("S/RES/", "S/RES/1244 (1999)"),
            new Beginning("UNSCR", "UNSCR 1244 (1999)"),
            new Beginning("S/PRST/", "S/PRST/2014/16"),
            new Beginning("A/HRC/RES/", "A/HRC/RES/61/6"),
            new Beginning("A/RES/", "A/RES/217(III) (–1975), A/RES/44/25 (1976–)"),
            new Beginning("General Assembly resolution", "A/RES/217(III) (–1975), A/RES/44/25 (1976–)"),
            new Beginning("E/RES/", "E/RES/2020/1"),
            new Beginning("Council Joint Action", "Council Joint Action 2008/124/CFSP (1993–2009)"),
            new Beginning("Joint Action", "Council Joint Action 2008/124/CFSP (1993–2009)"),
            new Beginning("Council Common Position", "Council Common Position 2003/444/CFSP (1993–2009)"),
            new Beginning("Common Position", "Council Common Position 2003/444/CFSP (1993–2009)"),
            new Beginning(
                    "Council Decision",
                    "Council Decision 2013/233/CFSP (–2014), Council Decision (CFSP) 2023/162 (2015–)"),
            new Beginning(
                    "Council Regulation",
                    "Council Regulation (EU) No 36/2012 (–2014), Council Regulation (EU) 2024/1485 (2015–)"),
            new Beginning("http://data.europa.eu/eli/", "http://data.europa.eu/eli/dec/2013/233/oj"),
            new Beginning("https://data.europa.eu/eli/", "http://data.europa.eu/eli/dec/2013/233/oj"),
            new Beginning("OJ L", "OJ L 42, 16.2.2008, p. 92 (–2023), OJ L, 2024/583, 12.2.2024 (2023–)"),
            new Beginning("PC.DEC", "PC.DEC/305"),
            new Beginning("PC.JOUR", "PC.JOUR/1296"),
            new Beginning("MC.DEC", "MC.DEC/1/19"),
            new Beginning("MC(", "MC(5).DEC/1"),
            new Beginning("FSC.DEC", "FSC.DEC/1/16"),
            new Beginning("PSC/PR/BR", "PSC/PR/BR.1213 (2024)"),
            new Beginning("PSC/", "PSC/PR/COMM.1217 (2024)"),
            new Beginning("Assembly/AU/", "Assembly/AU/Dec.1(XIV)"),
            new Beginning("Ext/Assembly/AU/", "Ext/Assembly/AU/Dec.1(XIV)"),
            new Beginning("STANAG", "STANAG 2116 (Edition 6)"),
            new Beginning("UNMIK/REG", "UNMIK/REG/2000/64"),
            new Beginning("BT-Drs", "BT-Drs. 18/71"),
            new Beginning("Pub. L.", "Pub. L. 101-246"));

    private static final Phrase ANY = Phrase.of(
            "form.identifier",
            "an identifier of a known family, such as S/RES/1244 (1999) or 32008E0124, or the name of the act");

    /** A number as in identifiers, with a slash or a bracket. */
    private static final Pattern NUMBER = Pattern.compile("\\d/|/\\d|\\d ?\\(|\\(\\d");

    private MalformedIdentifiers() {}

    static Optional<Phrase> expectedForm(String text) {
        boolean isNumbered = NUMBER.matcher(text).find();
        return BEGINNINGS.stream()
                .filter(beginning -> isNumbered || !beginning.isOfWords())
                .filter(beginning -> text.regionMatches(
                        true, 0, beginning.text(), 0, beginning.text().length()))
                .map(beginning -> Phrase.verbatim(beginning.form()))
                .findFirst()
                .or(() -> isCode(text) ? Optional.of(ANY) : Optional.empty());
    }

    /** Whether the text is a symbol without words: digits and capitals separated by slashes or dots. */
    private static boolean isCode(String text) {
        boolean hasDigit = text.chars().anyMatch(c -> c >= '0' && c <= '9');
        boolean hasStroke = text.indexOf('/') > 0;
        return hasDigit && (hasStroke && text.indexOf(' ') < 0 || text.chars().allMatch(c -> c >= '0' && c <= '9'));
    }

    private record Beginning(String text, String form) {

        /** Whether the name of an act without a number can start in the same way. */
        boolean isOfWords() {
            return text.indexOf('/') < 0 && text.indexOf('.') < 0;
        }
    }
}
