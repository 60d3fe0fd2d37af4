package io.github.communique.program.fix;

import io.github.communique.PressRelease;
import io.github.communique.drafting.Draft;
import io.github.communique.program.document.CheckedDocument;
import io.github.communique.report.Finding;
import io.github.communique.report.ValidationReport;
import io.github.communique.validation.Fixes;
import java.util.List;

/** The changes of a document that single fixes are. */
public interface SourceFixes {

    /** The most fixes of a document in JSON for which changes are found: each is compared with the whole release. */
    int MOST_IN_JSON = 100;

    /** The changes that the fix of a finding is, in order; empty if it has none, or if they are not certain. */
    List<Edit> of(Finding finding);

    /** The fixes of a document. */
    static SourceFixes of(CheckedDocument checked) {
        Draft draft = checked.draft();
        if (draft != null) {
            TextFixes fixes = new TextFixes(draft, checked.mediaType(), checked.text());
            return finding -> fixes.edit(finding).map(List::of).orElse(List.of());
        }
        PressRelease release = checked.release();
        boolean hasFixes = checked.report().getFindings().stream()
                .anyMatch(finding -> finding.getFix().isPresent());
        return release == null || !hasFixes
                ? finding -> List.of()
                : new InJson(new JsonEdits(release, checked.text().text()));
    }

    /** The fixes of a document in JSON. */
    final class InJson implements SourceFixes {

        private final JsonEdits edits;
        private int found;

        private InJson(JsonEdits edits) {
            this.edits = edits;
        }

        @Override
        public List<Edit> of(Finding finding) {
            if (finding.getFix().isEmpty() || found == MOST_IN_JSON) {
                return List.of();
            }
            found++;
            return edits.to(Fixes.apply(edits.release(), ValidationReport.of(List.of(finding))))
                    .orElse(List.of());
        }
    }
}
