package io.github.communique.verification.corpus;

import io.github.communique.drafting.Draft;
import io.github.communique.drafting.evidence.Evidence;
import io.github.communique.fixtures.value.FlatValues;
import io.github.communique.report.Finding;
import io.github.communique.report.SourcePosition;
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

    private final TableText table =
            new TableText("name", "rule", "severity", "pointer", "start", "end", "words", "line", "column");

    byte[] table() {
        for (String folder : List.of("sound", "damaged")) {
            CorpusFolder.names(folder).forEach(name -> add(folder, name));
        }
        return table.bytes();
    }

    private void add(String folder, String name) {
        ReleaseValidator validator = ReleaseValidator.standard().at(CLOCK);
        Map<String, String> texts =
                CorpusFolder.release(folder, name).map(FlatValues::of).orElse(Map.of());
        if (CorpusFolder.isJson(folder, name)) {
            byte[] document = CorpusFolder.bytes(CorpusFolder.file(folder, name, CorpusFolder.JSON));
            for (Finding finding : ReleaseReader.standard()
                    .with(validator)
                    .read(document)
                    .getReport()
                    .getFindings()) {
                add(name, finding, texts, "");
            }
        } else {
            Draft draft = CorpusFolder.draft(folder, name, validator);
            for (Finding finding : draft.getReport().getFindings()) {
                add(name, finding, texts, wordsOfSource(draft, finding));
            }
        }
    }

    /** The words of the source that a finding of drafting is on, as far as the finding or its evidence says them. */
    private static String wordsOfSource(Draft draft, Finding finding) {
        return draft.getPassage(finding)
                .map(Evidence.Passage::wording)
                .or(() -> Optional.ofNullable(finding.getArguments().get("found"))
                        .filter(found -> finding.getPosition()
                                .filter(position -> stands(draft.getSourceText(), position, found))
                                .isPresent()))
                .orElse("");
    }

    private static boolean stands(String source, SourcePosition position, String words) {
        String line = source.lines().skip(position.line() - 1L).findFirst().orElse("");
        return line.startsWith(words, line.offsetByCodePoints(0, position.column() - 1));
    }

    private void add(String name, Finding finding, Map<String, String> texts, String wordsOfSource) {
        String pointer = finding.getPointer().toString();
        Optional<TextRange> range = finding.getRange().filter(found -> texts.containsKey(pointer));
        Optional<SourcePosition> position = finding.getPosition();
        table.row(
                name,
                finding.getRuleId(),
                ValueKind.EnumKind.wireName(finding.getSeverity()),
                pointer,
                range.map(found -> String.valueOf(found.start())).orElse(""),
                range.map(found -> String.valueOf(found.end())).orElse(""),
                range.map(found -> found.of(texts.get(pointer))).orElse(wordsOfSource),
                position.map(at -> String.valueOf(at.line())).orElse(""),
                position.map(at -> String.valueOf(at.column())).orElse(""));
    }
}
