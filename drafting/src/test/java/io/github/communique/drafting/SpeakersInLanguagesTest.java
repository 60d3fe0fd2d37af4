package io.github.communique.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.participant.Person;
import io.github.communique.quote.Attribution;
import io.github.communique.quote.Quote;
import io.github.communique.quote.QuotePartKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is quoted in a release in each language. All persons and words are invented. */
class SpeakersInLanguagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    en | Colonel Anna Sample said: “The quay holds since yesterday.” | Anna Sample
                    en | “The quay holds since yesterday,” said Foreign Minister Anna Sample. | Anna Sample
                    fr | « Le quai tient depuis hier », a déclaré M. Jean Modèle. | Jean Modèle
                    fr | « Le quai tient depuis hier », a déclaré Mme Anne Modèle, directrice du port. | Anne Modèle
                    fr | Le colonel Jean Modèle a déclaré : « Le quai tient depuis hier. » | Jean Modèle
                    de | Oberst Anna Muster sagte: „Der Kai hält seit gestern stand.“ | Anna Muster
                    de | „Der Kai hält seit gestern stand“, sagte Frau Dr. Anna Muster. | Anna Muster
                    de | „Der Kai hält seit gestern stand“, sagte Präsidentin Anna von der Muster. | Anna von der Muster
                    es | El coronel Juan Modelo dijo: «El muelle resiste desde ayer.» | Juan Modelo
                    es | «El muelle resiste desde ayer», dijo el Sr. Juan Modelo. | Juan Modelo
                    it | Il colonnello Carlo Modello ha detto: «Il molo resiste da ieri.» | Carlo Modello
                    it | «Il molo resiste da ieri», ha detto la dott.ssa Anna Modello. | Anna Modello
                    pt | O coronel João Modelo disse: “O cais resiste desde ontem.” | João Modelo
                    pt | “O cais resiste desde ontem”, disse a Sra. Ana Modelo. | Ana Modelo
                    nl | Kolonel Jan van den Voorbeeld zei: “De kade houdt sinds gisteren stand.” | Jan van den Voorbeeld
                    nl | “De kade houdt sinds gisteren stand”, zei mevrouw Anna Voorbeeld. | Anna Voorbeeld
                    sv | Överste Anna Exempel sade: ”Kajen håller sedan i går.” | Anna Exempel
                    sv | – Kajen håller sedan i går, säger försvarsminister Anna Exempel. | Anna Exempel
                    pl | Pułkownik Jan Przykład powiedział: „Nabrzeże trzyma się od wczoraj”. | Jan Przykład
                    pl | – Nabrzeże trzyma się od wczoraj – powiedział minister Jan Przykład. | Jan Przykład
                    uk | Полковник Іван Приклад сказав: «Причал тримається з учорашнього дня». | Іван Приклад
                    uk | — Причал тримається з учорашнього дня, — сказала міністерка Олена Приклад. | Олена Приклад
                    """)
    void who_speaks_beside_a_title_is_the_speaker(String language, String sentence, String speaker) {
        PressRelease release = Drafts.in(language, "Port 2026", sentence);

        assertThat(release.getQuotes()).hasSize(1);
        assertThat(speakers(release)).containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    en | “The quay holds since yesterday,” said Anna Sample. | “We thank everyone,” she added. | Anna Sample
                    fr | « Le quai tient depuis hier », a dit Anne Modèle. | « Nous remercions tout le monde », a-t-elle ajouté. | Anne Modèle
                    de | „Der Kai hält seit gestern stand“, sagte die Sprecherin Anna Muster. | „Wir danken allen, die geholfen haben“, sagte sie. | Anna Muster
                    es | «El muelle resiste desde ayer», dijo Ana Modelo. | «Damos las gracias a todos», añadió ella. | Ana Modelo
                    it | «Il molo resiste da ieri», ha detto Anna Modello. | «Ringraziamo tutti quanti», ha aggiunto lei. | Anna Modello
                    pt | “O cais resiste desde ontem”, disse Ana Modelo. | “Agradecemos a todos eles”, disse ela. | Ana Modelo
                    nl | “De kade houdt sinds gisteren stand”, zei Anna Voorbeeld. | “Wij danken alle helpers”, zei zij. | Anna Voorbeeld
                    sv | ”Kajen håller sedan i går”, sade Anna Exempel. | ”Vi tackar alla som hjälpte”, sade hon. | Anna Exempel
                    pl | „Nabrzeże trzyma się od wczoraj”, powiedziała Anna Przykład. | „Dziękujemy wszystkim za pomoc”, dodała ona. | Anna Przykład
                    uk | «Причал тримається з учора», — сказала Олена Приклад. | «Ми дякуємо всім за допомогу», — додала вона. | Олена Приклад
                    """)
    void a_pronoun_means_the_speaker_of_the_paragraph_before(
            String language, String first, String second, String speaker) {
        assertThat(speakers(Drafts.in(language, "Port 2026", first, second))).containsExactly(speaker, speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    en | According to Dr Anna Sample, “the quay holds since yesterday”. | Anna Sample
                    fr | Selon Mme Anne Modèle, « le quai tient depuis hier soir ». | Anne Modèle
                    de | Laut Oberst Anna Muster „hält der Kai seit gestern stand“. | Anna Muster
                    es | Según la Sra. Ana Modelo, «el muelle resiste desde ayer». | Ana Modelo
                    it | Secondo la dott.ssa Anna Modello, «il molo resiste da ieri sera». | Anna Modello
                    pt | Segundo a ministra Ana Modelo, “o cais resiste desde ontem”. | Ana Modelo
                    nl | Volgens minister Anna Voorbeeld “houdt de kade sinds gisteren stand”. | Anna Voorbeeld
                    sv | Enligt professor Anna Exempel ”håller kajen sedan i går kväll”. | Anna Exempel
                    """)
    void the_source_of_quoted_words_is_the_speaker(String language, String sentence, String speaker) {
        assertThat(speakers(Drafts.in(language, "Port 2026", sentence))).containsExactly(speaker);
    }

    @Test
    void what_somebody_called_something_is_no_reported_speech() {
        PressRelease release = Drafts.in(
                "fr",
                "Port 2026",
                "Mme Anne Modèle a salué la mission, qu’elle a qualifiée de « meilleure mission de la côte ».");

        assertThat(release.getQuotes())
                .isNotEmpty()
                .allSatisfy(quote ->
                        assertThat(quote.getParts()).noneMatch(part -> part.getKind() == QuotePartKind.INDIRECT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    en | “The quay holds since yesterday,” the statement says. | the statement
                    en | The report adds that the quay is “safe for all ships of the fleet”. | The report
                    fr | « Le quai tient depuis hier », précise le communiqué. | le communiqué
                    de | „Der Kai hält seit gestern stand“, betont die Erklärung. | die Erklärung
                    es | «El muelle resiste desde ayer», señala el comunicado. | el comunicado
                    """)
    void a_document_that_says_something_is_its_source_and_no_participant(
            String language, String sentence, String title) {
        PressRelease release = Drafts.in(language, "Port 2026", sentence);

        Attribution attribution = release.getQuotes().get(0).getAttribution().orElseThrow();
        assertThat(attribution.getDocument().orElseThrow().getTitle()).contains(title);
        assertThat(attribution.getSpeakerIds()).isEmpty();
        assertThat(release.getParticipants()).isEmpty();
    }

    private static List<String> speakers(PressRelease release) {
        return release.getQuotes().stream()
                .map(Quote::getAttribution)
                .flatMap(attribution -> attribution.orElseThrow().getSpeakerIds().stream())
                .map(id -> release.participant(id).orElseThrow())
                .map(it -> ((Person) it).getName().orElseThrow().getDisplay())
                .toList();
    }
}
