package io.github.communique.validation;

import io.github.communique.report.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Replacements in one text by ranges of code points, and their effect on positions in it. */
final class TextEdits {

    /** The range of a replacement of the whole text. */
    static final TextRange WHOLE = new TextRange(0, Integer.MAX_VALUE);

    private final List<Edit> edits = new ArrayList<>();

    /** Adds a replacement of a part of the text; ignored if it overlaps an earlier one. */
    void add(TextRange range, String replacement) {
        Edit added = new Edit(range, replacement);
        if (edits.stream().noneMatch(added::overlaps)) {
            edits.add(added);
            edits.sort(Comparator.comparingInt(edit -> edit.range.start()));
        }
    }

    String applyTo(String text) {
        StringBuilder edited = new StringBuilder(text.length());
        int length = text.codePointCount(0, text.length());
        int at = 0;
        for (Edit edit : edits) {
            edited.append(text, offset(text, at, length), offset(text, edit.range.start(), length));
            edited.append(edit.replacement);
            at = edit.range.end();
        }
        return edited.append(text, offset(text, at, length), text.length()).toString();
    }

    /** The position of an offset after the edits; an offset within replaced words moves to their start or end. */
    int moved(int offset, boolean isEnd) {
        int shift = 0;
        for (Edit edit : edits) {
            int replaced = edit.replacement.codePointCount(0, edit.replacement.length());
            if (edit.range.end() <= offset) {
                shift += replaced - (edit.range.end() - edit.range.start());
            } else if (edit.range.start() < offset) {
                return edit.range.start() + shift + (isEnd ? replaced : 0);
            }
        }
        return offset + shift;
    }

    private static int offset(String text, int codePoints, int length) {
        return text.offsetByCodePoints(0, Math.min(codePoints, length));
    }

    private record Edit(TextRange range, String replacement) {

        boolean overlaps(Edit other) {
            return range.start() < other.range.end() && other.range.start() < range.end() || range.equals(other.range);
        }
    }
}
