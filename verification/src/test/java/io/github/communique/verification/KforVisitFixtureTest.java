package io.github.communique.verification;

import static io.github.communique.fixtures.assertj.CommuniqueAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.fixtures.Fixture;
import io.github.communique.fixtures.KforVisit;
import io.github.communique.fixtures.PlantedFinding;
import io.github.communique.fixtures.value.FlatValues;
import io.github.communique.report.Finding;
import io.github.communique.report.Severity;
import io.github.communique.report.TextRange;
import io.github.communique.wire.ReleaseReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KforVisitFixtureTest {

    private final ReleaseReader reader = ReleaseReader.standard();

    @Test
    void the_documents_are_the_java_values() {
        assertThat(reader.read(Fixture.KFOR_VISIT.json()).getRelease()).contains(KforVisit.sound());
        assertThat(reader.read(Fixture.KFOR_VISIT_DAMAGED.json()).getRelease()).contains(KforVisit.damaged());
    }

    @Test
    void no_error_and_no_warning_is_found_in_the_sound_release() {
        assertThat(reader.read(Fixture.KFOR_VISIT.json())).isSound().report().hasNoFindingsFrom(Severity.WARNING);
    }

    @Test
    void the_damaged_twin_has_eight_planted_defects() {
        List<String> soundToo = Fixture.KFOR_VISIT.planted().stream()
                .map(PlantedFinding::ruleId)
                .toList();

        assertThat(Fixture.KFOR_VISIT_DAMAGED.planted())
                .map(PlantedFinding::ruleId)
                .filteredOn(ruleId -> !soundToo.contains(ruleId))
                .hasSize(8)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_finding_stands_in_the_line_of_its_text_and_at_its_words() {
        String json = Fixture.KFOR_VISIT_DAMAGED.json();
        List<String> lines = Arrays.asList(json.split("\n"));

        for (Finding finding : reader.read(json).getReport().getFindings()) {
            String words = planted(finding, json).words();
            String line = lines.get(finding.getPosition().orElseThrow().line() - 1);
            int column = finding.getPosition().orElseThrow().column() - 1;
            if (!words.isEmpty()) {
                assertThat(line.substring(line.offsetByCodePoints(0, column))).startsWith(words);
            }
        }
    }

    private PlantedFinding planted(Finding finding, String json) {
        Map<String, String> texts = FlatValues.of(reader.read(json).getRelease().orElseThrow());
        String words = finding.getRange()
                .map((TextRange range) ->
                        range.of(texts.get(finding.getPointer().toString())))
                .orElse("");
        return new PlantedFinding(finding.getRuleId(), finding.getPointer().toString(), words);
    }
}
