package io.github.communique.intake.page;

import io.github.communique.drafting.Draft;
import io.github.communique.report.Finding;
import io.github.communique.report.SourcePosition;
import java.util.ArrayList;
import java.util.List;

/** The text as it was sent, with the findings on it marked. */
final class SourceView {

    private SourceView() {}

    /**
     * The source in pieces.
     *
     * @param findings the findings and what they are listed as, in the same order
     */
    static List<Segment> of(Draft draft, List<Finding> findings, List<FindingView> views) {
        String text = draft.getSourceText();
        LineIndex lines = new LineIndex(text);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            FindingView view = views.get(i);
            SourcePosition start = finding.getPosition().orElse(null);
            if (start != null) {
                int from = lines.offset(start);
                int to = draft.getPassage(finding)
                        .map(passage -> lines.offset(passage.end()))
                        .orElse(from);
                marks.add(new Mark(view, from, Math.max(from, to)));
            }
        }
        return Segment.of(text, marks);
    }
}
