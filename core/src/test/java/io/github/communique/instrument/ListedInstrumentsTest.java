package io.github.communique.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every act of a list after a plural is found, with the domain that the list shares. */
class ListedInstrumentsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Directives 2001/42/EC and 2011/92/EU bind them. | 32001L0042; 32011L0092
            Directives 92/43/EEC, 2000/60/EC & 2008/105/EC | 31992L0043; 32000L0060; 32008L0105
            Directives 2000/60 and 2008/105/EC | 32000L0060; 32008L0105
            Council Decisions (CFSP) 2023/191, 2023/192 and 2023/195 | 32023D0191; 32023D0192; 32023D0195
            Regulations (EC) No 261/2004 and (EU) 2017/1129 | 32004R0261; 32017R1129
            Regulations (EU) No 165/2014 and No 168/2014 | 32014R0165; 32014R0168
            Richtlinien 92/43/EWG und 2000/60/EG | 31992L0043; 32000L0060
            les directives 92/43/CEE et 2000/60/CE | 31992L0043; 32000L0060
            le direttive 2000/60/CE e 2008/105/CE | 32000L0060; 32008L0105
            règlements (CE) n° 261/2004 et (UE) 2017/1129 | 32004R0261; 32017R1129
            la directive 2000/60/CE | 32000L0060
            Verordnung (EG) Nr. 261/2004 | 32004R0261
            Reglamento (UE) 2017/1129 | 32017R1129
            Decisions 676/2002/EC and 243/2012/EU | 32002D0676; 32012D0243
            Security Council resolutions 1325, 1820 and 1888 | S/RES/1325; S/RES/1820; S/RES/1888
            UNSCRs 1325 and 1820 | S/RES/1325; S/RES/1820
            General Assembly resolutions 68/262, 76/179 and ES-11/1 | A/RES/68/262; A/RES/76/179; A/RES/ES-11/1
            resolutions 1701 (2006) & 2650 (2022) | S/RES/1701 (2006); S/RES/2650 (2022)
            Security Council resolutions 1267 (1999), 1333 (2000) and 1390 (2002) | S/RES/1267 (1999); S/RES/1333 (2000); S/RES/1390 (2002)
            """)
    void findsEveryActOfAList(String text, String expected) {
        assertThat(TextCitation.findAll(text))
                .extracting(citation -> citation.instrument().getCanonicalForm())
                .isEqualTo(List.of(expected.split("; ", -1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Resolutions 1 and 2 were passed by the club.",
                "Decisions 12/13 and 14/15 of the board",
                "Regulations 5/2010 and 6/2010 of the port",
                "les directives 5/2010 et 6/2010 du port",
                "UN Resolution 217 of 1948",
                "UN Resolution 2758 and nothing else",
                "Resolution 3236 of 1974"
            })
    void leavesListsOfOthersAlone(String text) {
        assertThat(TextCitation.findAll(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Security Council resolutions 1325 and 20 ships", "Security Council resolution 1325, 300 ships"})
    void takesNoOtherNumberForAResolution(String text) {
        assertThat(TextCitation.findAll(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Security Council resolution No. 1816",
                "Resolution 1816 of the UN Security Council",
                "Resolution 1816 des UN-Sicherheitsrates",
                "résolution n° 1816 du Conseil de sécurité",
                "resolución 1816 del Consejo de Seguridad"
            })
    void seesAResolutionOfTheCouncilWithoutYear(String text) {
        assertThat(TextCitation.findAll(text))
                .singleElement()
                .satisfies(citation ->
                        assertThat(citation.instrument().getCanonicalForm()).isEqualTo("S/RES/1816"));
    }
}
