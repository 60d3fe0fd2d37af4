package io.github.communique.drafting.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The conventions of the languages whose speakers are known. */
class LanguagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    fr | « Nous restons au port », a déclaré Erik Torp lundi. | Erik Torp: [Nous restons au port]
                    fr | « Le pont est ouvert », a-t-elle ajouté. | elle: [Le pont est ouvert]
                    fr | « La digue tient bon », souligne Erik Torp, directeur du port. | Erik Torp: [La digue tient bon]
                    fr | Selon Ida Exemple, « la digue tient depuis hier ». | Ida Exemple: [la digue tient depuis hier]
                    fr | Erik Torp a affirmé : « Nous ouvrirons demain le pont. » | Erik Torp: [Nous ouvrirons demain le pont.]
                    fr | Le rapport précise que le pont est « ouvert à tous les navires ». | Le rapport: <le pont est> [ouvert à tous les navires]
                    fr | – Nous restons ici, a dit le capitaine. | le capitaine: [Nous restons ici]
                    fr | La ministre Ida Exemple a souligné que la digue tenait. | Ida Exemple: <la digue tenait>
                    de | „Wir bleiben hier im Hafen“, so Erik Torp. | Erik Torp: [Wir bleiben hier im Hafen]
                    de | „Wir bleiben hier im Hafen“, erklärte Ministerin Ida Beispiel. | Ida Beispiel: [Wir bleiben hier im Hafen]
                    de | „Wir bleiben hier im Hafen“, hatte Erik Torp am Montag gesagt. | Erik Torp: [Wir bleiben hier im Hafen]
                    de | In Nordhafen sagte Erik Torp: „Wir bleiben hier im Hafen.“ | Erik Torp: [Wir bleiben hier im Hafen.]
                    de | Bei einem Besuch im Hafen erklärte sie: „Wir bleiben noch bis Mai.“ | sie: [Wir bleiben noch bis Mai.]
                    de | Die Ministerin betonte, dass der Hafen „bis Ende Mai geöffnet“ bleibt. | Die Ministerin: <der Hafen> [bis Ende Mai geöffnet] <bleibt>
                    de | Der Sprecher betonte, dass der Hafen offen bleibt. | Der Sprecher: <der Hafen offen bleibt>
                    es | «Nos quedamos en el puerto», afirmó la ministra Ida Ejemplo. | Ida Ejemplo: [Nos quedamos en el puerto]
                    es | La capitana Ida Ejemplo ha señalado que «el dique resiste desde ayer». | Ida Ejemplo: [el dique resiste desde ayer]
                    es | —Nos quedamos en el puerto —dijo Erik Torp—. Mañana abrimos el puente. | Erik Torp: [Nos quedamos en el puerto] [Mañana abrimos el puente.]
                    es | Según Erik Torp, «el dique resiste desde ayer». | Erik Torp: [el dique resiste desde ayer]
                    es | El ministro subrayó que el puerto seguirá abierto. | El ministro: <el puerto seguirá abierto>
                    it | «Restiamo nel porto di Nord», ha dichiarato la ministra Ida Esempio. | Ida Esempio: [Restiamo nel porto di Nord]
                    it | “La diga tiene da ieri sera”, ha detto Erik Torp, direttore del porto. | Erik Torp: [La diga tiene da ieri sera]
                    it | Secondo Erik Torp, «la diga tiene da ieri sera». | Erik Torp: [la diga tiene da ieri sera]
                    it | Il ministro ha sottolineato che il porto resta aperto. | Il ministro: <il porto resta aperto>
                    pt | “Ficamos no porto de Norte”, afirmou a ministra Ida Exemplo. | Ida Exemplo: [Ficamos no porto de Norte]
                    pt | – Ficamos no porto – disse Erik Torp. | Erik Torp: [Ficamos no porto]
                    pt | Segundo Erik Torp, “o dique resiste desde ontem”. | Erik Torp: [o dique resiste desde ontem]
                    pt | O ministro destacou que o porto continua aberto. | O ministro: <o porto continua aberto>
                    nl | “Wij blijven in de haven”, zei minister Ida Voorbeeld. | Ida Voorbeeld: [Wij blijven in de haven]
                    nl | ‘De dijk houdt sinds gisteren stand’, aldus Erik Torp. | Erik Torp: [De dijk houdt sinds gisteren stand]
                    nl | In Noordhaven zei Erik Torp: “Wij blijven in de haven.” | Erik Torp: [Wij blijven in de haven.]
                    nl | De minister benadrukte dat de haven open blijft. | De minister: <de haven open blijft>
                    sv | – Vi stannar i hamnen, säger Ida Exempel, hamnkapten i Nordhamn. | Ida Exempel: [Vi stannar i hamnen]
                    sv | ”Vi stannar i hamnen”, sade ministern Ida Exempel. | Ida Exempel: [Vi stannar i hamnen]
                    sv | I Nordhamn sade Erik Torp: ”Vi stannar kvar i hamnen.” | Erik Torp: [Vi stannar kvar i hamnen.]
                    sv | Ministern betonade att hamnen förblir öppen. | Ministern: <hamnen förblir öppen>
                    pl | „Zostajemy w naszym porcie”, powiedziała minister Ida Przykład. | Ida Przykład: [Zostajemy w naszym porcie]
                    pl | – Zostajemy w porcie – powiedział Erik Torp. – Jutro otwieramy most. | Erik Torp: [Zostajemy w porcie] [Jutro otwieramy most.]
                    pl | Erik Torp dodał: „Jutro otwieramy most dla statków”. | Erik Torp: [Jutro otwieramy most dla statków]
                    pl | Minister podkreślił, że port pozostaje otwarty. | Minister: <port pozostaje otwarty>
                    uk | «Ми залишаємося в порту», — сказала міністерка Іда Приклад. | Іда Приклад: [Ми залишаємося в порту]
                    uk | — Ми залишаємося в порту, — сказав Ерік Торп. | Ерік Торп: [Ми залишаємося в порту]
                    uk | За словами Еріка Торпа, «вал тримається з учорашнього вечора». | Еріка Торпа: [вал тримається з учорашнього вечора]
                    uk | Міністр підкреслив, що порт залишається відкритим. | Міністр: <порт залишається відкритим>
                    """)
    void a_quotation_has_its_speaker(String language, String text, String expected) {
        assertThat(QuotationsIn.of(language, text).all()).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    fr | L’exposition « Le Long Chemin du Port » ouvre en mai.
                    fr | Erik Torp n’a pas dit que le pont était ouvert.
                    de | Die Ausstellung „Der lange Weg nach Nordhafen“ öffnet im Mai.
                    de | Das Schiff „Nordstern“ liegt im Hafen.
                    es | La exposición «El Largo Camino del Puerto» abre en mayo.
                    es | Erik Torp no dijo que el puente estaba abierto.
                    it | La mostra «Il Lungo Cammino del Porto» apre a maggio.
                    it | Erik Torp non ha detto che il ponte è aperto.
                    pt | A exposição “O Longo Caminho do Porto” abre em maio.
                    pt | Erik Torp não disse que a ponte está aberta.
                    nl | De tentoonstelling “De Lange Weg naar Noordhaven” opent in mei.
                    nl | Het schip “Noordster” ligt in de haven.
                    sv | Utställningen ”Den Långa Vägen till Nordhamn” öppnar i maj.
                    sv | Fartyget ”Nordstjärnan” ligger i hamnen.
                    pl | Wystawa „Długa Droga do Portu” rusza w maju.
                    pl | Erik Torp nie powiedział, że most jest otwarty.
                    uk | Виставка «Довга Дорога до Порту» відкривається у травні.
                    uk | Ерік Торп не сказав, що міст відкрито.
                    """)
    void a_title_and_what_was_not_said_are_no_quotations(String language, String text) {
        assertThat(QuotationsIn.of(language, text).all()).isEmpty();
    }
}
