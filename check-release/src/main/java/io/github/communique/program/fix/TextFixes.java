package io.github.communique.program.fix;

import io.github.communique.drafting.Draft;
import io.github.communique.drafting.evidence.Evidence.Passage;
import io.github.communique.program.document.DocumentText;
import io.github.communique.report.Finding;
import io.github.communique.report.Fix;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the changes of a text, or of Markdown, that the fixes of findings on its draft are. */
final class TextFixes {

    private static final String MARKS_OF_MARKDOWN = "\\`*_[]<>#|&~\n\r\t";

    private final Draft draft;
    private final boolean isMarkdown;
    private final boolean isPage;
    private final DocumentText text;

    /** The changes of the bytes, and the findings whose fixes are not among them. */
    record Result(List<ByteEdit> edits, List<Finding> fixed, List<Finding> left) {}

    /**
     * Creates the search.
     *
     * @param mediaType what the text is, for example {@code text/markdown}
     */
    TextFixes(Draft draft, String mediaType, DocumentText text) {
        this.draft = draft;
        this.isMarkdown = mediaType.equals("text/markdown");
        this.isPage = mediaType.equals("text/html");
        this.text = text;
    }

    /** Whether the text is a web page, which is not changed: its characters are often not those that a reader sees. */
    boolean isPage() {
        return isPage;
    }

    /** The change that the fix of a finding is; empty if there is none, or none that is exact. */
    Optional<Edit> edit(Finding finding) {
        return exact(finding)
                .map(passage ->
                        new Edit(text.offset(passage.start()), text.offset(passage.end()), replacement(finding)));
    }

    /** All changes that go together: of two that overlap, the first in the order of the report. */
    Result all() {
        List<Edit> edits = new ArrayList<>();
        List<ByteEdit> changes = new ArrayList<>();
        List<Finding> fixed = new ArrayList<>();
        List<Finding> left = new ArrayList<>();
        for (Finding finding : draft.getReport().getFindings()) {
            Edit edit = edit(finding).orElse(null);
            if (edit != null && edits.contains(edit)) {
                fixed.add(finding);
            } else if (edit != null && edits.stream().noneMatch(edit::overlaps)) {
                edits.add(edit);
                changes.add(change(finding, edit));
                fixed.add(finding);
            } else if (finding.getFix().isPresent()) {
                left.add(finding);
            }
        }
        changes.sort(Comparator.comparingInt(ByteEdit::start));
        return new Result(changes, fixed, left);
    }

    private ByteEdit change(Finding finding, Edit edit) {
        Passage passage = exact(finding).orElseThrow();
        return new ByteEdit(
                passage.startByte(), passage.endByte(), edit.replacement().getBytes(draft.getSourceCharset()));
    }

    private Optional<Passage> exact(Finding finding) {
        Charset charset = draft.getSourceCharset();
        return isPage
                ? Optional.empty()
                : finding.getFix()
                        .filter(fix -> isLiteral(fix) && charset.newEncoder().canEncode(replacement(finding)))
                        .flatMap(draft::getPassage);
    }

    /** Whether a replacement stands for itself: in Markdown, some characters are marks. */
    private boolean isLiteral(Fix fix) {
        String replacement = fix.getReplacement().orElse("");
        return !isMarkdown || replacement.chars().noneMatch(c -> MARKS_OF_MARKDOWN.indexOf(c) >= 0);
    }

    private static String replacement(Finding finding) {
        return finding.getFix().flatMap(Fix::getReplacement).orElse("");
    }
}
