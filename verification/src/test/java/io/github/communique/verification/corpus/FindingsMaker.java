package io.github.communique.verification.corpus;

import io.github.communique.fixtures.value.FlatValues;
import io.github.communique.report.Finding;
import io.github.communique.report.TextRange;
import io.github.communique.shape.ValueKind;
import io.github.communique.validation.ReleaseValidator;
import io.github.communique.wire.ReleaseReader;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the table of findings from checks of the documents. */
final class FindingsMaker {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC);

    private final TableText table = new TableText("name", "rule", "severity", "pointer", "start", "end", "words");

    byte[] table() {
        for (String folder : List.of("sound", "damaged")) {
            CorpusFolder.names(folder).forEach(name -> add(folder, name));
        }
        return table.bytes();
    }

    private void add(String folder, String name) {
        byte[] document = CorpusFolder.bytes(CorpusFolder.file(folder, name, CorpusFolder.JSON));
        ReleaseValidator validator = ReleaseValidator.standard().at(CLOCK);
        Map<String, String> texts =
                CorpusFolder.release(folder, name).map(FlatValues::of).orElse(Map.of());
        for (Finding finding : ReleaseReader.standard()
                .with(validator)
                .read(document)
                .getReport()
                .getFindings()) {
            add(name, finding, texts);
        }
    }

    private void add(String name, Finding finding, Map<String, String> texts) {
        String pointer = finding.getPointer().toString();
        Optional<TextRange> range = finding.getRange().filter(found -> texts.containsKey(pointer));
        table.row(
                name,
                finding.getRuleId(),
                ValueKind.EnumKind.wireName(finding.getSeverity()),
                pointer,
                range.map(found -> String.valueOf(found.start())).orElse(""),
                range.map(found -> String.valueOf(found.end())).orElse(""),
                range.map(found -> found.of(texts.get(pointer))).orElse(""));
    }
}
