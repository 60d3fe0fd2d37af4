package io.github.communique.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.constraint.MalformedValueException;
import io.github.communique.instrument.AssemblyResolution.Numbering;
import io.github.communique.instrument.AssemblyResolution.SessionKind;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every family of instruments is recognised as it is cited, written in its canonical form, and found in running text. */
class InstrumentFamiliesTest {

    private static final String CITED_AND_CANONICAL = """
            A/RES/217 (III) | A/RES/217(III)
            A/RES/217(III) | A/RES/217(III)
            resolution 1514 (XV) | A/RES/1514(XV)
            377 A (V) | A/RES/377 A (V)
            General Assembly resolution 3367 A (XXX) | A/RES/3367 A (XXX)
            3411 D (XXX) | A/RES/3411 D (XXX)
            A/RES/377(V)A | A/RES/377 A (V)
            A/RES/3201 (S-VI) | A/RES/3201(S-VI)
            A/RES/2252 (ES-V) | A/RES/2252(ES-V)
            resolution 998 (ES-I) | A/RES/998(ES-I)
            A/RES/44/25 | A/RES/44/25
            resolution 31/16 A | A/RES/31/16 A
            General Assembly resolution 76/262 | A/RES/76/262
            UN General Assembly resolution 76/262 | A/RES/76/262
            UNGA resolution 76/262 | A/RES/76/262
            United Nations General Assembly resolution 76/262 | A/RES/76/262
            United Nations Human Rights Council resolution 61/6 | A/HRC/RES/61/6
            A/RES/S-13/2 | A/RES/S-13/2
            A/RES/ES-8/2 | A/RES/ES-8/2
            resolution ES-11/1 | A/RES/ES-11/1
            decision 50/411 | decision 50/411
            decision ES-7/11 | decision ES-7/11
            position commune 2003/444/PESC | 32003E0444
            General Assembly decision ES-7/401 | decision ES-7/401
            A/HRC/RES/61/6 | A/HRC/RES/61/6
            Human Rights Council resolution 61/6 | A/HRC/RES/61/6
            E/RES/2020/1 | E/RES/2020/1
            ECOSOC resolution 2020/1 | E/RES/2020/1
            Council Joint Action 2008/124/CFSP of 4 February 2008 | 32008E0124
            Council Joint Action 2008/124/CFSP | 32008E0124
            Joint Action 2008/124/CFSP | 32008E0124
            action commune 2008/124/PESC | 32008E0124
            32008E0124 | 32008E0124
            http://data.europa.eu/eli/joint_action/2008/124/oj | 32008E0124
            Council Common Position 2003/444/CFSP | 32003E0444
            Council Decision 2013/233/CFSP of 22 May 2013 | 32013D0233
            Beschluss 2013/233/GASP | 32013D0233
            Decision No 676/2002/EC | 32002D0676
            Decision 676/2002/EC | 32002D0676
            Decision No 243/2012/EU | 32012D0243
            décision n° 676/2002/CE | 32002D0676
            Beschluss Nr. 1386/2013/EU | 32013D1386
            Decision 2010/48/EC | 32010D0048
            http://data.europa.eu/eli/dec/2013/233/oj | 32013D0233
            http://data.europa.eu/eli/dec/2010/96(1)/oj | 32010D0096(01)
            32004D0803(01) | 32004D0803(01)
            02010D0096-20181119 | 02010D0096-20181119
            32013D0233R(01) | 32013D0233R(01)
            Council Decision (CFSP) 2023/162 of 23 January 2023 | 32023D0162
            Council Implementing Decision (CFSP) 2024/583 | 32024D0583
            Council Regulation (EU) No 36/2012 | 32012R0036
            Council Regulation (EU) 2024/1485 | 32024R1485
            Regulation (EC) No 1049/2001 | 32001R1049
            Directive 2004/38/EC | 32004L0038
            93/603/CFSP | 93/603/CFSP
            Joint Action 94/276/CFSP | 31994E0276
            Political and Security Committee Decision FYROM/2/2003 (2003/497/CFSP) | 32003D0497
            Political and Security Committee Decision FYROM/2/2003 | Political and Security Committee Decision FYROM/2/2003
            32020H0912 | 32020H0912
            OJ L 42, 16.2.2008, p. 92 | OJ L 42, 16.2.2008, p. 92
            OJ L, 2024/583, 12.2.2024 | OJ L, 2024/583, 12.2.2024
            ST/5649/2024/INIT | ST 5649/2024 INIT
            PC.DEC/305 | PC.DEC/305
            Permanent Council Decision No. 305 | PC.DEC/305
            PC.DEC/500/Corr.1 | PC.DEC/500/Corr.1
            MC(5).DEC/1 | MC(5).DEC/1
            MC.DEC/1/19 | MC.DEC/1/19
            FSC.DEC/1/16 | FSC.DEC/1/16
            PC.JOUR/1296 | PC.JOUR/1296
            15th CSO, 14 August 1992, Journal No. 2, Annex 1 | 15th CSO, 14 August 1992, Journal No. 2, Annex 1
            PSC/PR/COMM.1217 (2024) | PSC/PR/COMM.1217 (2024)
            PSC/PR/COMM.1217(2024) | PSC/PR/COMM.1217 (2024)
            PSC/MIN/COMM.1/1233 (2024) | PSC/MIN/COMM.1/1233 (2024)
            PSC/PR/COMM.2.1219 (2024) | PSC/PR/COMM.2.1219 (2024)
            PSC/AHG/COMM.1218 (2024) | PSC/AHG/COMM.1218 (2024)
            PSC/PR/COMM(DCLXXIX) | PSC/PR/COMM.679
            PSC/PR/Comm(LXIX) | PSC/PR/COMM.69
            PSC/PR/COMM.2 (CMXCIV) | PSC/PR/COMM.2.994
            PSC/PR/BR.1213 (2024) | PSC/PR/BR.1213 (2024)
            Ext/Assembly/AU/Dec.1(XIV) | Ext/Assembly/AU/Dec.1(XIV)
            Assembly/AU/Decl.1(XVI) | Assembly/AU/Decl.1(XVI)
            North Atlantic Council decision of 24 March 1999 | North Atlantic Council decision of 24 March 1999
            Article 5 of the North Atlantic Treaty | North Atlantic Treaty, Article 5
            Article 5, North Atlantic Treaty | North Atlantic Treaty, Article 5
            Washington Summit Declaration 2024 | Washington Summit Declaration 2024
            STANAG 2116 (Edition 6) | STANAG 2116 (Edition 6)
            STANAG 2116 | STANAG 2116
            APersP-01 | APersP-01
            SADC Extraordinary Summit, Maputo, 23 June 2021 | SADC Extraordinary Summit, Maputo, 23 June 2021
            BT-Drucksache 18/71 | BT-Drs. 18/71
            Drucksache 18/71 | BT-Drs. 18/71
            Loi n° 72-662 du 13 juillet 1972 | Loi n° 72-662
            Décret n°\u00A02019-194 du 15 mars 2019 | Décret n° 2019-194
            Public Law 101-246 | Pub. L. 101-246
            Pub. L. 101–246 | Pub. L. 101-246
            S.I. 2019/855 | SI 2019/855
            Law No. 2008/03-L053 | Law No. 2008/03-L053
            Law No. 08/L-032 | Law No. 08/L-032
            UNMIK Regulation No. 2000/64 | UNMIK/REG/2000/64
            UNMIK Regulation 2000/64 | UNMIK/REG/2000/64
            SOMA of 2012 | SOMA of 2012
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = CITED_AND_CANONICAL)
    void an_instrument_is_recognised_as_it_is_cited(String cited, String canonical) {
        LegalInstrument instrument = LegalInstrument.parse(cited);

        assertThat(instrument).isNotInstanceOf(OtherInstrument.class).hasToString(canonical);
        assertThat(instrument).isEqualTo(LegalInstrument.parse(canonical));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = CITED_AND_CANONICAL)
    void an_instrument_is_found_in_running_text(String cited, String canonical) {
        String text = "We acted (under " + cited + "), as agreed.";

        assertThat(TextCitation.findAll(text)).singleElement().satisfies(found -> {
            assertThat(text.substring(found.start(), found.end())).isEqualTo(cited);
            assertThat(found.instrument()).hasToString(canonical);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = CITED_AND_CANONICAL)
    void every_style_of_an_instrument_is_read_as_the_same_instrument(String cited, String canonical) {
        LegalInstrument instrument = LegalInstrument.parse(cited);

        assertThat(CitationStyle.values())
                .allSatisfy(style -> assertThat(LegalInstrument.parse(instrument.format(style)))
                        .isEqualTo(instrument));
        assertThat(instrument.format(CitationStyle.CANONICAL)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @EnumSource(InstrumentFamily.class)
    void the_example_of_a_family_is_of_that_family(InstrumentFamily family) {
        assertThat(LegalInstrument.parse(family.getExample()))
                .isEqualTo(NumberedInstrument.builder()
                        .family(family)
                        .canonicalForm(family.getExample())
                        .build());
    }

    @Test
    void a_list_shares_the_noun_of_its_first_resolution() {
        assertThat(TextCitation.findAll("resolutions 1514 (XV), 1541 (XV) and 2625 (XXV), and 12 (II)"))
                .map(found -> found.instrument().toString())
                .containsExactly("A/RES/1514(XV)", "A/RES/1541(XV)", "A/RES/2625(XXV)", "A/RES/12(II)");
    }

    @Test
    void an_act_of_the_union_has_one_number_and_many_names() {
        EuropeanUnionAct act = (EuropeanUnionAct) LegalInstrument.parse("Council Joint Action 2008/124/CFSP");

        assertThat(act.getCelex()).isEqualTo("32008E0124");
        assertThat(act.getEli()).contains("http://data.europa.eu/eli/joint_action/2008/124/oj");
        assertThat(act.format(CitationStyle.PROSE)).isEqualTo("Joint Action 2008/124/CFSP");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Council Decision 2013/233/CFSP|Decision 2013/233/CFSP|http://data.europa.eu/eli/dec/2013/233/oj",
                "Council Decision (CFSP) 2023/162|Decision (CFSP) 2023/162|http://data.europa.eu/eli/dec/2023/162/oj",
                "Council Regulation (EU) No 36/2012|Regulation (EU) No 36/2012|http://data.europa.eu/eli/reg/2012/36/oj",
                "Regulation (EU) 2024/1485|Regulation (EU) 2024/1485|http://data.europa.eu/eli/reg/2024/1485/oj",
                "32013D0233|32013D0233|http://data.europa.eu/eli/dec/2013/233/oj",
                "Joint Action 94/276/CFSP|Joint Action 94/276/CFSP|http://data.europa.eu/eli/joint_action/1994/276/oj"
            })
    void the_citation_of_an_act_has_the_form_of_its_time(String cited, String prose, String eli) {
        EuropeanUnionAct act = (EuropeanUnionAct) LegalInstrument.parse(cited);

        assertThat(act.format(CitationStyle.PROSE)).isEqualTo(prose);
        assertThat(act.getEli()).contains(eli);
    }

    @Test
    void a_celex_number_does_not_tell_a_joint_action_from_a_common_position() {
        EuropeanUnionAct act = (EuropeanUnionAct) LegalInstrument.parse("32008E0124");

        assertThat(act.getEli()).isEmpty();
        assertThat(act).isEqualTo(LegalInstrument.parse("Council Joint Action 2008/124/CFSP"));
    }

    @Test
    void an_assembly_resolution_knows_its_session() {
        AssemblyResolution old = (AssemblyResolution) LegalInstrument.parse("resolution 217 A (III)");
        AssemblyResolution emergency = (AssemblyResolution) LegalInstrument.parse("A/RES/ES-11/1");

        assertThat(old.getNumbering()).isEqualTo(Numbering.CONTINUOUS);
        assertThat(old.getOpeningYear()).hasValue(1948);
        assertThat(old.format(CitationStyle.PROSE)).isEqualTo("General Assembly resolution 217 A (III)");
        assertThat(emergency.getSessionKind()).isEqualTo(SessionKind.EMERGENCY_SPECIAL);
        assertThat(emergency.getOpeningYear()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "S/RES/1244 (99)|S/RES/1244 (1999)",
                "A/RES/44-25|A/RES/44/25",
                "A/RES/217 (IIII)|A/RES/217(III)",
                "Council Joint Action 2013/233/CFSP|(1993–2009)",
                "Council Decision 2016/610/CFSP|Council Decision (CFSP) 2023/162",
                "Council Regulation (EU) No 36/2024|Council Regulation (EU) 2024/1485",
                "PC.DEC 305|PC.DEC/305",
                "PSC/PR/COMM.(1217)|PSC/PR/COMM.1217 (2024)",
                "X/ABC/12|S/RES/1244 (1999)"
            })
    void a_malformed_identifier_is_told_with_the_form_expected(String malformed, String form) {
        assertThat(LegalInstrument.parse(malformed))
                .isInstanceOfSatisfying(
                        OtherInstrument.class,
                        other -> assertThat(other.getExpectedForm()).asString().contains(form));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Military Technical Agreement of 9 June 1999",
                "North Atlantic Treaty",
                "Article 5",
                "request of Iraq"
            })
    void the_name_of_an_act_is_no_malformed_identifier(String name) {
        assertThat(LegalInstrument.parse(name))
                .isInstanceOfSatisfying(
                        OtherInstrument.class,
                        other -> assertThat(other.getExpectedForm()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "World War II (1939)",
                "the FIFA edition 2010 (II)",
                "Henry 1509 (VIII)",
                "the code 12345AB123",
                "on 18/71 pages",
                "the decision of 24 March 1999",
                "resolution 61/6",
                "Chapter 7 (VII)",
                "in room S/12a",
                "a decision 12/13 votes",
                "the Joint Action of 2008",
                "Article 5 of the Constitution",
                "call 30101-2460",
                "Law No. 5",
                "12345678"
            })
    void other_words_and_numbers_are_left_alone(String text) {
        assertThat(TextCitation.findAll(text)).isEmpty();
    }

    @Test
    void a_form_of_another_family_cannot_be_built() {
        assertThatThrownBy(() -> NumberedInstrument.builder()
                        .family(InstrumentFamily.FORUM_DECISION)
                        .canonicalForm("PC.DEC/305")
                        .build())
                .isInstanceOf(MalformedValueException.class)
                .hasMessageContaining("FSC.DEC/1/16");
        assertThatThrownBy(() -> EuropeanUnionAct.builder()
                        .kind(EuropeanUnionAct.Kind.JOINT_ACTION)
                        .year(2013)
                        .number(1)
                        .build())
                .isInstanceOf(MalformedValueException.class)
                .hasMessageContaining("1993 to 2009");
    }

    @Test
    void recognition_does_not_depend_on_the_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(LegalInstrument.parse("PSC/min/COMM.1")).isInstanceOf(OtherInstrument.class);
            assertThat(LegalInstrument.parse("PSC/MIN/COMM.1/1233 (2024)")).hasToString("PSC/MIN/COMM.1/1233 (2024)");
            assertThat(LegalInstrument.parse("32008E0124")).hasToString("32008E0124");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void the_bodies_are_known_by_name_and_acronym() {
        assertThat(Arrays.asList(IssuingBody.values()))
                .allSatisfy(body ->
                        assertThat(IssuingBody.named(body.getOfficialName())).contains(body));
        assertThat(IssuingBody.named("UNSC")).contains(IssuingBody.SECURITY_COUNCIL);
        assertThat(IssuingBody.SECURITY_COUNCIL.answersFor(IssuingBody.UNITED_NATIONS))
                .isTrue();
        assertThat(IssuingBody.SECURITY_COUNCIL.answersFor(IssuingBody.GENERAL_ASSEMBLY))
                .isFalse();
    }
}
