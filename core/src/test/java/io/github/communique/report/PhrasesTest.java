package io.github.communique.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a text|a number|un texte|un nombre",
                "one of person, group|a list|l’une de ces valeurs : person, group|une liste",
                "a list of 1 to 10 elements|an object|une liste de 1 à 10 éléments|un objet",
                "a text|the end of the document|un texte|la fin du document"
            })
    void a_phrase_is_told_in_the_language_of_the_message(String expected, String found, String attendu, String trouve) {
        Finding finding = finding("json/wrong-kind", expected, found);

        assertThat(finding.getMessage(Locale.FRENCH)).contains(attendu).contains(trouve);
        assertThat(finding.getMessage()).contains(expected).contains(found);
    }

    @Test
    void words_of_the_document_stay_as_they_are() {
        Finding finding =
                finding("json/malformed-value", "a URI such as https://www.example.org/press/1 (RFC 3986)", "a text");

        assertThat(finding.getMessage(Locale.FRENCH))
                .contains("« a text »")
                .contains("un URI tel que https://www.example.org/press/1 (RFC 3986)");
    }

    private static Finding finding(String ruleId, String expected, String found) {
        return Finding.builder()
                .ruleId(ruleId)
                .severity(Severity.ERROR)
                .pointer(Pointer.ROOT)
                .putArguments("expected", expected)
                .putArguments("found", found)
                .build();
    }
}
