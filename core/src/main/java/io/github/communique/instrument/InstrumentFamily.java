package io.github.communique.instrument;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The families of instruments that are recognised by the form of their citation and have no Java type of their own. */
public enum InstrumentFamily {
    /** Decision of the General Assembly: {@code decision 50/411}. */
    ASSEMBLY_DECISION(IssuingBody.GENERAL_ASSEMBLY, "decision 50/411"),
    /** Resolution of the Human Rights Council: {@code A/HRC/RES/61/6}. */
    HUMAN_RIGHTS_COUNCIL_RESOLUTION(IssuingBody.HUMAN_RIGHTS_COUNCIL, "A/HRC/RES/61/6"),
    /** Resolution of the Economic and Social Council, since 1978: {@code E/RES/2020/1}. */
    ECONOMIC_AND_SOCIAL_COUNCIL_RESOLUTION(IssuingBody.ECONOMIC_AND_SOCIAL_COUNCIL, "E/RES/2020/1"),
    /** Status-of-forces or status-of-mission agreement: {@code SOMA of 2012}. Not a mandate. */
    STATUS_AGREEMENT(null, "SOMA of 2012"),
    /** Act of the Common Foreign and Security Policy cited without its kind: {@code 93/603/CFSP}. */
    CFSP_ACT_WITHOUT_KIND(IssuingBody.EUROPEAN_UNION, "93/603/CFSP"),
    /** Decision of the Political and Security Committee: {@code Political and Security Committee Decision FYROM/2/2003}. */
    POLITICAL_AND_SECURITY_COMMITTEE_DECISION(
            IssuingBody.POLITICAL_AND_SECURITY_COMMITTEE, "Political and Security Committee Decision FYROM/2/2003"),
    /**
     * CELEX number of a document other than a regulation, directive, decision or act of the CFSP: {@code 12016M042}.
     */
    OTHER_CELEX(IssuingBody.EUROPEAN_UNION, "32020H0912"),
    /** Reference to the Official Journal: {@code OJ L 42, 16.2.2008, p. 92}, {@code OJ L, 2024/583, 12.2.2024}. */
    OFFICIAL_JOURNAL_REFERENCE(IssuingBody.EUROPEAN_UNION, "OJ L 42, 16.2.2008, p. 92"),
    /** Working document of the Council of the European Union, no legal act: {@code ST 5649/2024 INIT}. */
    COUNCIL_WORKING_DOCUMENT(IssuingBody.COUNCIL_OF_THE_EUROPEAN_UNION, "ST 5649/2024 INIT"),
    /** Decision of the OSCE Permanent Council: {@code PC.DEC/305}. */
    PERMANENT_COUNCIL_DECISION(IssuingBody.PERMANENT_COUNCIL, "PC.DEC/305"),
    /** Decision of the OSCE Ministerial Council: {@code MC(5).DEC/1}, {@code MC.DEC/1/19}. */
    MINISTERIAL_COUNCIL_DECISION(IssuingBody.MINISTERIAL_COUNCIL, "MC(5).DEC/1"),
    /** Decision of the OSCE Forum for Security Co-operation: {@code FSC.DEC/1/16}. */
    FORUM_DECISION(IssuingBody.FORUM_FOR_SECURITY_CO_OPERATION, "FSC.DEC/1/16"),
    /** Journal of the OSCE Permanent Council, no decision: {@code PC.JOUR/1296}. */
    PERMANENT_COUNCIL_JOURNAL(IssuingBody.PERMANENT_COUNCIL, "PC.JOUR/1296"),
    /** Decision of the Committee of Senior Officials, 1990 to 1994, by date and annex. */
    SENIOR_OFFICIALS_DECISION(
            IssuingBody.COMMITTEE_OF_SENIOR_OFFICIALS, "15th CSO, 14 August 1992, Journal No. 2, Annex 1"),
    /** Communiqué of the AU Peace and Security Council: {@code PSC/PR/COMM.1217 (2024)}. */
    AU_COMMUNIQUE(IssuingBody.AU_PEACE_AND_SECURITY_COUNCIL, "PSC/PR/COMM.1217 (2024)"),
    /** Press statement of the AU Peace and Security Council, no decision: {@code PSC/PR/BR.1213 (2024)}. */
    AU_PRESS_STATEMENT(IssuingBody.AU_PEACE_AND_SECURITY_COUNCIL, "PSC/PR/BR.1213 (2024)"),
    /** Decision or declaration of the AU Assembly: {@code Assembly/AU/Dec.1(XIV)}. */
    AU_ASSEMBLY_DECISION(IssuingBody.AU_ASSEMBLY, "Assembly/AU/Dec.1(XIV)"),
    /** Decision of the North Atlantic Council; these have no public number: {@code North Atlantic Council decision of 24 March 1999}. */
    NORTH_ATLANTIC_COUNCIL_DECISION(
            IssuingBody.NORTH_ATLANTIC_COUNCIL, "North Atlantic Council decision of 24 March 1999"),
    /** Article of the North Atlantic Treaty of 1949: {@code North Atlantic Treaty, Article 5}. */
    NORTH_ATLANTIC_TREATY(IssuingBody.NATO, "North Atlantic Treaty, Article 5"),
    /** Declaration or communiqué of a summit of NATO: {@code Washington Summit Declaration 2024}. */
    SUMMIT_DECLARATION(IssuingBody.NORTH_ATLANTIC_COUNCIL, "Washington Summit Declaration 2024"),
    /** Standardization agreement of NATO: {@code STANAG 2116}, {@code STANAG 2116 (Edition 6)}. */
    STANDARDIZATION_AGREEMENT(IssuingBody.NATO, "STANAG 2116"),
    /** Allied publication: {@code APersP-01}. */
    ALLIED_PUBLICATION(IssuingBody.NATO, "APersP-01"),
    /** Communiqué of a summit of SADC, cited by place and date: {@code SADC Extraordinary Summit, Maputo, 23 June 2021}. */
    SADC_COMMUNIQUE(IssuingBody.SADC, "SADC Extraordinary Summit, Maputo, 23 June 2021"),
    /** Printed paper of the German Bundestag: {@code BT-Drs. 18/71}. */
    BUNDESTAG_PAPER(null, "BT-Drs. 18/71"),
    /** French law, decree or order: {@code Loi n° 72-662}. */
    FRENCH_ACT(null, "Loi n° 72-662"),
    /** Public law of the United States: {@code Pub. L. 101-246}. */
    UNITED_STATES_PUBLIC_LAW(null, "Pub. L. 101-246"),
    /** Statutory instrument of the United Kingdom: {@code SI 2019/855}. */
    UNITED_KINGDOM_STATUTORY_INSTRUMENT(null, "SI 2019/855"),
    /** Law of Kosovo: {@code Law No. 08/L-032}, {@code Law No. 2008/03-L053}. */
    KOSOVO_LAW(null, "Law No. 2008/03-L053"),
    /** Regulation of the United Nations Interim Administration Mission in Kosovo: {@code UNMIK/REG/2000/64}. */
    UNMIK_REGULATION(IssuingBody.UNITED_NATIONS, "UNMIK/REG/2000/64");

    private final Optional<IssuingBody> issuingBody;
    private final String example;

    InstrumentFamily(@Nullable IssuingBody issuingBody, String example) {
        this.issuingBody = Optional.ofNullable(issuingBody);
        this.example = example;
    }

    /** The body that issues the instruments of this family; empty if that is a state or one of several bodies. */
    public Optional<IssuingBody> getIssuingBody() {
        return issuingBody;
    }

    /** An instrument of this family in canonical form, for example {@code PC.DEC/305}. */
    public String getExample() {
        return example;
    }
}
