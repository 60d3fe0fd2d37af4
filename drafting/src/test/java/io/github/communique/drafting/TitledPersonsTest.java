package io.github.communique.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.participant.Honorific;
import io.github.communique.participant.Person;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Persons with their titles and offices, in each language. All persons are invented. */
class TitledPersonsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    en | Yesterday Mrs Anna Sample opened the quay. | Anna Sample | Mrs
                    en | Yesterday Colonel Anna Sample opened the quay. | Anna Sample | Colonel
                    en | Yesterday Dr. Anna Sample opened the quay. | Anna Sample | Dr.
                    fr | Hier, M. Jean Modèle a ouvert le quai. | Jean Modèle | M.
                    fr | Hier, le colonel Jean Modèle a ouvert le quai. | Jean Modèle | colonel
                    de | Gestern eröffnete Frau Anna Muster den Kai. | Anna Muster | Frau
                    de | Gestern eröffnete Herr Muster den Kai. | Muster | Herr
                    de | Gestern eröffnete Oberst Anna Muster den Kai. | Anna Muster | Oberst
                    de | Gestern eröffnete Frau Dr. Anna Muster-Weiß den Kai. | Anna Muster-Weiß | Frau Dr.
                    de | Gestern eröffnete Prof. Dr. Anna von Muster den Kai. | Anna von Muster | Prof. Dr.
                    de | Botschafterin Anna Muster eröffnete den Kai. | Anna Muster | Botschafterin
                    es | Ayer el Sr. Juan Modelo inauguró el muelle. | Juan Modelo | Sr.
                    es | Ayer la Sra. Ana Modelo inauguró el muelle. | Ana Modelo | Sra.
                    es | Ayer el coronel Juan Modelo inauguró el muelle. | Juan Modelo | coronel
                    es | Ayer el general de brigada Juan Modelo inauguró el muelle. | Juan Modelo | general de brigada
                    es | La embajadora Ana Modelo inauguró el muelle. | Ana Modelo | embajadora
                    it | Ieri la dott.ssa Anna Modello ha inaugurato il molo. | Anna Modello | dott.ssa
                    it | Ieri il signor Carlo Modello ha inaugurato il molo. | Carlo Modello | signor
                    it | Ieri il colonnello Carlo Modello ha inaugurato il molo. | Carlo Modello | colonnello
                    it | L’ammiraglio di squadra Carlo Modello ha inaugurato il molo. | Carlo Modello | ammiraglio di squadra
                    pt | Ontem a Sra. Ana Modelo inaugurou o cais. | Ana Modelo | Sra.
                    pt | Ontem o tenente-coronel João Modelo inaugurou o cais. | João Modelo | tenente-coronel
                    pt | O embaixador João Modelo inaugurou o cais. | João Modelo | embaixador
                    pt | Ontem a Dra. Ana Modelo inaugurou o cais. | Ana Modelo | Dra.
                    nl | Gisteren opende mevrouw Anna Voorbeeld de kade. | Anna Voorbeeld | mevrouw
                    nl | Gisteren opende kolonel Jan van den Voorbeeld de kade. | Jan van den Voorbeeld | kolonel
                    nl | Gisteren opende dr. Anna Voorbeeld de kade. | Anna Voorbeeld | dr.
                    nl | Generaal-majoor Jan Voorbeeld opende de kade. | Jan Voorbeeld | Generaal-majoor
                    sv | I går invigde överste Anna Exempel kajen. | Anna Exempel | överste
                    sv | I går invigde professor Anna Exempel kajen. | Anna Exempel | professor
                    sv | Ambassadör Anna Exempel invigde kajen. | Anna Exempel | Ambassadör
                    pl | Wczoraj pułkownik Jan Przykład otworzył nabrzeże. | Jan Przykład | pułkownik
                    pl | Wczoraj gen. bryg. Jan Przykład otworzył nabrzeże. | Jan Przykład | gen. bryg.
                    pl | Wczoraj dr Anna Przykład otworzyła nabrzeże. | Anna Przykład | dr
                    pl | Pani Anna Przykład otworzyła nabrzeże. | Anna Przykład | Pani
                    pl | Nabrzeże otworzył ambasador Jerzy Przykład. | Jerzy Przykład | ambasador
                    uk | Учора полковник Іван Приклад відкрив причал. | Іван Приклад | полковник
                    uk | Учора пані Олена Приклад відкрила причал. | Олена Приклад | пані
                    uk | Посол Юрій Приклад відкрив причал. | Юрій Приклад | Посол
                    """)
    void a_person_has_the_title_before_the_name(String language, String sentence, String name, String title) {
        Person person = only(Drafts.in(language, "Port 2026", sentence));

        assertThat(person.getName().orElseThrow().getDisplay()).isEqualTo(name);
        assertThat(person.getHonorifics()).extracting(Honorific::getText).containsExactly(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    en | Yesterday Foreign Minister Anna Sample opened the quay. | Anna Sample | Foreign Minister
                    fr | Hier, la ministre des Affaires étrangères, Anne Modèle, a ouvert le quai. | Anne Modèle | ministre des Affaires étrangères
                    de | Gestern eröffnete Außenministerin Anna Muster den Kai. | Anna Muster | Außenministerin
                    de | Gestern eröffnete die Leiterin des Hafenamts, Anna Muster, den Kai. | Anna Muster | Leiterin des Hafenamts
                    de | Anna Muster, Sprecherin der Hafenbehörde, eröffnete den Kai. | Anna Muster | Sprecherin der Hafenbehörde
                    es | Ayer la ministra de Asuntos Exteriores, Ana Modelo, inauguró el muelle. | Ana Modelo | ministra de Asuntos Exteriores
                    es | Ayer la ministra de Asuntos Exteriores Ana Modelo inauguró el muelle. | Ana Modelo | ministra de Asuntos Exteriores
                    es | Ayer el director del Puerto de Velmar, Juan Modelo, inauguró el muelle. | Juan Modelo | director del Puerto de Velmar
                    es | Ayer la alcaldesa Ana Modelo inauguró el muelle. | Ana Modelo | alcaldesa
                    it | Ieri il ministro degli Affari esteri Carlo Modello ha inaugurato il molo. | Carlo Modello | ministro degli Affari esteri
                    it | Ieri la ministra della Difesa, Anna Modello, ha inaugurato il molo. | Anna Modello | ministra della Difesa
                    it | Anna Modello, direttrice del Porto di Velmar, ha inaugurato il molo. | Anna Modello | direttrice del Porto di Velmar
                    pt | Ontem o ministro dos Negócios Estrangeiros, João Modelo, inaugurou o cais. | João Modelo | ministro dos Negócios Estrangeiros
                    pt | Ontem a ministra da Defesa Ana Modelo inaugurou o cais. | Ana Modelo | ministra da Defesa
                    pt | Ontem o secretário-geral João Modelo inaugurou o cais. | João Modelo | secretário-geral
                    nl | Gisteren opende minister van Defensie Anna Voorbeeld de kade. | Anna Voorbeeld | minister van Defensie
                    nl | Gisteren opende de burgemeester van Velmar, Jan Voorbeeld, de kade. | Jan Voorbeeld | burgemeester van Velmar
                    nl | Gisteren opende burgemeester Jan Voorbeeld de kade. | Jan Voorbeeld | burgemeester
                    sv | I går invigde utrikesminister Anna Exempel kajen. | Anna Exempel | utrikesminister
                    sv | I går invigde försvarsministern Anna Exempel kajen. | Anna Exempel | försvarsministern
                    sv | Anna Exempel, chef för Hamnmyndigheten, invigde kajen. | Anna Exempel | chef för Hamnmyndigheten
                    pl | Wczoraj minister spraw zagranicznych Jan Przykład otworzył nabrzeże. | Jan Przykład | minister spraw zagranicznych
                    pl | Nabrzeże otworzył rzecznik prasowy Jan Przykład. | Jan Przykład | rzecznik prasowy
                    pl | Jan Przykład, dyrektor Urzędu Morskiego, otworzył nabrzeże. | Jan Przykład | dyrektor Urzędu Morskiego
                    uk | Учора міністр закордонних справ Іван Приклад відкрив причал. | Іван Приклад | міністр закордонних справ
                    uk | Учора речниця Олена Приклад відкрила причал. | Олена Приклад | речниця
                    """)
    void a_person_has_the_office_beside_the_name(String language, String sentence, String name, String office) {
        Person person = only(Drafts.in(language, "Port 2026", sentence));

        assertThat(person.getName().orElseThrow().getDisplay()).isEqualTo(name);
        assertThat(person.getAppointments())
                .extracting(it -> it.getPost().getLabel())
                .containsExactly(office);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    fr | Le général en chef a parlé.
                    fr | Le président de la République est venu.
                    de | Der Botschafter Frankreichs kam in den Hafen.
                    de | Der Präsident der Europäischen Kommission kam in den Hafen.
                    de | Der Sprecher Frankreichs Klaus Muster kam in den Hafen.
                    de | Die Kanzlerin Europas Vertrauen gewann.
                    de | Als Major Verantwortung zu tragen, ist schwer.
                    de | Er ist Herr der Lage im Hafen.
                    de | Frau Ministerin, wir danken.
                    es | La Asamblea General Ordinaria se reúne en el puerto.
                    es | El secretario general Adjunto llegó al puerto.
                    es | El presidente de la Comisión Europea llegó al puerto.
                    es | Señor Presidente, gracias.
                    it | Il segretario generale Aggiunto è arrivato.
                    it | Il presidente della Commissione Europea è arrivato.
                    it | La segreteria generale Consiglio è aperta.
                    pt | O presidente da Comissão Europeia chegou ao porto.
                    pt | O general da Força Aérea chegou ao porto.
                    nl | De president van de Europese Commissie kwam aan.
                    nl | De secretaris-generaal Europese Zaken kwam aan.
                    sv | Generaldirektören för Sjöfartsverket kom till hamnen.
                    pl | Prezydent Polski przybył do portu.
                    pl | Prezydent Niemiec Klaus Muster przybył do portu.
                    pl | Rzecznik Biura Portowego przybył do portu.
                    pl | Spotkanie z udziałem minister Anny Przykład trwało długo.
                    pl | Dyrektor Muzeum Narodowego przybył do portu.
                    uk | Президент України прибув до порту.
                    uk | Президент Франції Еманюель Приклад прибув до порту.
                    uk | Речник Служби Порту прибув до порту.
                    uk | Зустріч із пані Оленою Приклад тривала довго.
                    uk | Виступ міністр Олени Приклад тривав довго.
                    """)
    void what_follows_an_office_may_be_no_person(String language, String sentence) {
        assertThat(persons(Drafts.in(language, "Port 2026", sentence))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    en | Colonel Anna Sample opened the quay. | Sample spoke at length. “The quay holds,” Sample said.
                    fr | Le colonel Anne Modèle a ouvert le quai. | « Le quai est sûr », a dit Modèle.
                    de | Oberst Anna Muster eröffnete den Kai. | „Der Kai hält stand“, sagte Muster.
                    es | El coronel Juan Modelo inauguró el muelle. | «El muelle resiste bien», dijo Modelo.
                    it | Il colonnello Carlo Modello ha inaugurato il molo. | «Il molo resiste bene», ha detto Modello.
                    pt | O coronel João Modelo inaugurou o cais. | “O cais resiste bem”, disse Modelo.
                    nl | Kolonel Anna Voorbeeld opende de kade. | “De kade houdt stand”, zei Voorbeeld.
                    sv | Överste Anna Exempel invigde kajen. | ”Kajen håller bra”, sade Exempel.
                    pl | Pułkownik Jan Przykład otworzył nabrzeże. | „Nabrzeże trzyma się dobrze”, powiedział Przykład.
                    uk | Полковник Іван Приклад відкрив причал. | «Причал тримається добре», — сказав Приклад.
                    """)
    void a_later_family_name_is_the_same_person(String language, String first, String later) {
        PressRelease release = Drafts.in(language, "Port 2026", first, later);

        Person person = only(release);
        assertThat(release.getQuotes().get(0).getAttribution().orElseThrow().getSpeakerIds())
                .containsExactly(person.getId());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    pl | Zdaniem Jana Przykładowskiego „nabrzeże trzyma się dobrze”.
                    uk | За словами Еріка Прикладенка, «причал тримається з учорашнього вечора».
                    """)
    void a_name_that_a_preposition_governs_is_not_the_form_of_the_name(String language, String sentence) {
        PressRelease release = Drafts.in(language, "Port 2026", sentence);

        assertThat(release.getQuotes()).hasSize(1);
        assertThat(persons(release)).isEmpty();
    }

    private static Person only(PressRelease release) {
        List<Person> persons = persons(release);
        assertThat(persons).as("%s", persons).hasSize(1);
        return persons.get(0);
    }

    private static List<Person> persons(PressRelease release) {
        return release.getParticipants().stream()
                .filter(Person.class::isInstance)
                .map(Person.class::cast)
                .toList();
    }
}
