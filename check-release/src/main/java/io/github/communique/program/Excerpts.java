package io.github.communique.program;

import io.github.communique.drafting.Draft;
import io.github.communique.drafting.evidence.Evidence.Passage;
import io.github.communique.report.Finding;
import io.github.communique.report.SourcePosition;
import io.github.communique.report.TextRange;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The lines of a document, to show the place of a finding. */
abstract sealed class Excerpts {

    private final List<String> lines;

    private Excerpts(String text) {
        this.lines = text.lines().toList();
    }

    /** The lines of a release in JSON. */
    static Excerpts of(Document json) {
        return new OfJson(new String(json.bytes(), StandardCharsets.UTF_8));
    }

    /** The lines of a text from which a release was drafted. */
    static Excerpts of(Draft draft) {
        return new OfText(draft);
    }

    /** The place of a finding; empty if it has none, or if nothing stands there. */
    Optional<Excerpt> of(Finding finding) {
        return finding.getPosition()
                .map(place -> of(finding, place))
                .filter(excerpt -> !excerpt.text().isEmpty());
    }

    String line(int number) {
        return number <= lines.size() ? lines.get(number - 1) : "";
    }

    abstract Excerpt of(Finding finding, SourcePosition place);

    private static final class OfJson extends Excerpts {

        private OfJson(String text) {
            super(text);
        }

        @Override
        Excerpt of(Finding finding, SourcePosition place) {
            Optional<TextRange> range = finding.getRange();
            int length = range.map(marked -> marked.end() - marked.start()).orElse(0);
            return Excerpt.ofJson(line(place.line()), place.column() - 1, length);
        }
    }

    private static final class OfText extends Excerpts {

        private final Draft draft;

        private OfText(Draft draft) {
            super(draft.getSourceText());
            this.draft = draft;
        }

        @Override
        Excerpt of(Finding finding, SourcePosition place) {
            String line = line(place.line());
            Optional<Passage> passage = draft.getPassage(finding);
            int end = passage.map(marked -> endColumn(marked, line)).orElse(0);
            return Excerpt.ofText(line, place.column() - 1, end);
        }

        /** Of a passage that goes on, what is on the first line. */
        private static int endColumn(Passage passage, String line) {
            boolean isOnOneLine = passage.end().line() == passage.start().line();
            return isOnOneLine ? passage.end().column() - 1 : line.codePointCount(0, line.length());
        }
    }
}
