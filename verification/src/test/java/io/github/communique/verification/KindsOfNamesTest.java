package io.github.communique.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.report.Finding;
import io.github.communique.wire.ReleaseReader;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names in the text and in the model: each kind of difference that is reported, and each that is none. */
class KindsOfNamesTest {

    private static final String RELEASE = """
            {"id": "https://www.example.org/press/1", "kind": "statement", "language": "en", "headline": {"text": "The pier is open"},
             "issuers": [{"participantId": "office"}], "body": [{"type": "paragraph", "text": "%s"}],
             "participants": [{"type": "organisation", "id": "office", "name": "Pier Office"},
              {"type": "person", "id": "p", "name": %s, "capacity": {%s}}],
             "engagements": [{"id": "m", "kind": "meeting", "participations": [%s]}]}""";
    private static final String BOTH = "{'partyId':'office'},{'partyId':'p'}";
    private static final String NONE = "";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            person/letters-lost      | The crew met Andr Vasko at noon.       | {'display':'André Vasko','given':'André','family':'Vasko'}   | /body/0/text
            person/letters-lost      | The crew met André Vasko at noon.      | {'display':'André Vasko','given':'André','family':'Vasko'}   |
            person/only-in-model     | The crew met Lea Marsh‑Roth at noon.   | {'display':'Lea Marsh-Roth','given':'Lea','family':'Marsh-Roth'} |
            person/only-in-model     | The crew met Ms Marsh‑Roth at noon.    | {'display':'Lea Marsh-Roth','given':'Lea','family':'Marsh-Roth'} |
            person/only-in-model     | The crew met Lea Brand\\u00ADner there. | {'display':'Lea Brandner','given':'Lea','family':'Brandner'} |
            person/only-in-model     | The crew met Lea Brand there.          | {'display':'Lea Brandner','given':'Lea','family':'Brandner'} | /participants/1/name
            person/diacritics-differ | Lea BJØRN came. Lea BJORN left.        | {'display':'Lea BJØRN','given':'Lea','family':'BJØRN'}       | /body/0/text
            person/diacritics-differ | Lea BJØRN came. Lea BJØRN left.        | {'display':'Lea BJØRN','given':'Lea','family':'BJØRN'}       |
            """)
    void a_name_of_the_model_is_found_in_the_text_and_what_it_lost_is_reported(
            String rule, String text, String name, @Nullable String pointer) {
        assertThat(pointers(findings(text, name, "'statedAs':'Warden'", BOTH), rule))
                .isEqualTo(pointer == null ? List.of() : List.of(pointer));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The warden thanks his parents, Lea and Olaf Brandt. | Lea Brandt | false |
            The warden came with his wife, Lea Brandt.          | Lea Brandt | false |
            Mayor Brandt and Mrs Brandt saw the pier.           | Brandt     | false |
            The warden met Lea Brandt.                          | Lea Brandt | true  | /participants/1
            """)
    void a_relative_who_takes_no_part_needs_no_office(
            String text, String display, boolean takesPart, @Nullable String pointer) {
        String name = display.equals("Brandt")
                ? "{'display':'Brandt','family':'Brandt'},'honorifics':[{'text':'Mrs','kind':'courtesy-title'}]"
                : "{'display':'Lea Brandt','given':'Lea','family':'Brandt'}";

        assertThat(pointers(
                        findings(text, name, "'disclosure':'not-stated'", takesPart ? BOTH : NONE), "person/no-office"))
                .isEqualTo(pointer == null ? List.of() : List.of(pointer));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They met Captain lngrid Vasko. | true
            They met Captain Ingrid Vasko. | false
            """)
    void a_small_l_in_place_of_a_capital_i_is_reported(String text, boolean isReported) {
        List<Finding> findings = findings(
                text, "{'display':'Ingrid Vasko','given':'Ingrid','family':'Vasko'}", "'statedAs':'Captain'", BOTH);

        assertThat(findings.stream()
                        .anyMatch(finding -> finding.getPointer().toString().equals("/body/0/text")))
                .isEqualTo(isReported);
    }

    private static List<String> pointers(List<Finding> findings, String rule) {
        return findings.stream()
                .filter(finding -> finding.getRuleId().equals(rule))
                .map(finding -> finding.getPointer().toString())
                .toList();
    }

    private static List<Finding> findings(String text, String name, String capacity, String parties) {
        String document = RELEASE.formatted(text, name, capacity, parties).replace('\'', '"');
        return ReleaseReader.standard().read(document).getReport().getFindings();
    }
}
