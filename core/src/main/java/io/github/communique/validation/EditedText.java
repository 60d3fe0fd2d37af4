package io.github.communique.validation;

import io.github.communique.anchor.TextAnchor;
import io.github.communique.form.CodePointIndex;
import io.github.communique.form.TextForms;
import java.util.Optional;

/** A text of a release before and after fixes, and its anchors. */
final class EditedText {

    private final String before;
    private final CodePointIndex placesBefore;
    private final TextEdits edits;
    private final String after;
    private final CodePointIndex placesAfter;

    EditedText(String before, TextEdits edits) {
        this.before = before;
        this.placesBefore = new CodePointIndex(before);
        this.edits = edits;
        this.after = edits.applyTo(before);
        this.placesAfter = new CodePointIndex(after);
    }

    /** The anchor at the words that stand there now; the same anchor if it points beyond the text. */
    TextAnchor moved(TextAnchor anchor) {
        int start = anchor.getStart().orElseThrow();
        int end = anchor.getEnd().orElseThrow();
        if (start > end || end > placesBefore.before(before.length())) {
            return anchor;
        }
        int newStart = edits.moved(start, false);
        int newEnd = Math.max(newStart, edits.moved(end, true));
        return anchor.toBuilder()
                .start(newStart)
                .end(newEnd)
                .exact(anchor.getExact().flatMap(exact -> words(exact, start, end)))
                .prefix(anchor.getPrefix().flatMap(prefix -> words(prefix, start - length(prefix), start)))
                .suffix(anchor.getSuffix().flatMap(suffix -> words(suffix, end, end + length(suffix))))
                .build();
    }

    /** What stands in place of stated words; the same words if the text did not have them there; empty if nothing is left of them. */
    private Optional<String> words(String stated, int start, int end) {
        boolean isWithin = start >= 0 && end <= placesBefore.before(before.length());
        if (!isWithin
                || !before.substring(placesBefore.offset(start), placesBefore.offset(end))
                        .equals(stated)) {
            return Optional.of(stated);
        }
        int newStart = edits.moved(start, false);
        int newEnd = Math.max(newStart, edits.moved(end, true));
        return Optional.of(after.substring(placesAfter.offset(newStart), placesAfter.offset(newEnd)))
                .filter(words -> !TextForms.isBlank(words));
    }

    private static int length(String words) {
        return words.codePointCount(0, words.length());
    }
}
