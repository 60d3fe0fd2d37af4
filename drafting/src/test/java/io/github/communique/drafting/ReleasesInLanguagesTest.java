package io.github.communique.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.body.ReleaseSection;
import io.github.communique.body.SectionKind;
import io.github.communique.lifecycle.Embargo;
import io.github.communique.lifecycle.Lifecycle;
import io.github.communique.metadata.Dateline;
import io.github.communique.participant.Person;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A small release in each language, with all of its lines around the text. Persons and bodies are invented. */
class ReleasesInLanguagesTest {

    private static Draft draft(String language) {
        String name = "releases/" + language + ".txt";
        try (InputStream file = Objects.requireNonNull(ReleasesInLanguagesTest.class.getResourceAsStream(name))) {
            return Drafts.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "de", "es", "it", "pt", "nl", "sv", "pl", "uk"})
    void every_line_has_its_place_and_the_language_is_recognised(String language) {
        Draft draft = draft(language);
        PressRelease release = draft.getRelease().orElseThrow();

        assertThat(release.getLanguage()).isEqualTo(language);
        assertThat(Drafts.rules(draft))
                .filteredOn(id -> id.startsWith("drafting/"))
                .containsExactly("drafting/no-issuer");
        assertThat(release.getSections())
                .extracting(ReleaseSection::getKind)
                .contains(SectionKind.BACKGROUND, SectionKind.NOTES_TO_EDITORS);
        assertThat(release.getBody()).hasSize(3);
        assertThat(release.getReferenceNumbers()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | Harbour of Velmar opens its new pier      | Velmar  | Anna Sample    | Jan Pattern
                    fr | Le port de Velmar ouvre sa nouvelle jetée | Velmar  | Anne Modèle    | Jean Exemple
                    de | Hafen von Velmar öffnet die neue Mole     | Velmar  | Anna Muster    | Jan Beispiel
                    es | El puerto de Velmar abre su nuevo muelle  | Velmar  | Ana Modelo     | Juan Ejemplo
                    it | Il porto di Velmar apre il nuovo molo     | Velmar  | Anna Modello   | Carlo Esempio
                    pt | O porto de Velmar abre o novo cais        | Velmar  | Ana Modelo     | João Exemplo
                    nl | Haven van Velmar opent de nieuwe pier     | Velmar  | Anna Voorbeeld | Jan Model
                    sv | Hamnen i Velmar öppnar sin nya pir        | Velmar  | Anna Exempel   | Jan Mönster
                    pl | Port w Velmarze otwiera nowe molo         | Velmar  | Anna Przykład  | Jan Wzór
                    uk | Порт Вельмар відкриває новий причал       | Вельмар | Олена Приклад  | Іван Взірець
                    """)
    void head_dateline_speaker_and_contact_are_drafted(
            String language, String headline, String place, String speaker, String contact) {
        PressRelease release = draft(language).getRelease().orElseThrow();

        assertThat(release.getHeadline().getText()).isEqualTo(headline);
        assertThat(release.getDateline().flatMap(Dateline::getText))
                .hasValueSatisfying(text -> assertThat(text).containsIgnoringCase(place));
        assertThat(release.getLifecycle().flatMap(Lifecycle::getIssued).map(Object::toString))
                .contains("2026-03-04");
        assertThat(release.getContacts()).hasSize(1);
        assertThat(release.getContacts().get(0).getName()).contains(contact);
        assertThat(release.getContacts().get(0).getEmails()).hasSize(1);
        assertThat(release.getContacts().get(0).getTelephones()).hasSize(1);
        assertThat(release.getQuotes().get(0).getAttribution().orElseThrow().getSpeakerIds())
                .containsExactly(release.getParticipants().stream()
                        .filter(Person.class::isInstance)
                        .map(Person.class::cast)
                        .filter(it -> it.getName().orElseThrow().getDisplay().equals(speaker))
                        .findFirst()
                        .orElseThrow()
                        .getId());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | EMBARGOED UNTIL 4 March 2026, 09:00
                    fr | SOUS EMBARGO JUSQU’AU 4 mars 2026, 09:00
                    de | SPERRFRIST: 4. März 2026, 09:00 Uhr
                    es | BAJO EMBARGO HASTA EL 4 de marzo de 2026, 09:00
                    it | SOTTO EMBARGO FINO AL 4 marzo 2026, 09:00
                    pt | SOB EMBARGO ATÉ 4 de março de 2026, 09:00
                    nl | ONDER EMBARGO TOT 4 maart 2026, 09:00 uur
                    sv | EMBARGO TILL 4 mars 2026, 09:00
                    pl | EMBARGO DO 4 marca 2026 r., godz. 09:00
                    uk | ЕМБАРГО ДО 4 березня 2026 року, 09:00
                    """)
    void an_embargo_line_has_its_end(String language, String line) {
        PressRelease release = Drafts.in(language, line, "Velmar 2026", "Text.");

        assertThat(release.getLifecycle().flatMap(Lifecycle::getEmbargo).flatMap(Embargo::getUntil))
                .map(Object::toString)
                .contains("2026-03-04T09:00:00");
    }
}
