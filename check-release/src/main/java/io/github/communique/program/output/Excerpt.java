package io.github.communique.program.output;

import io.github.communique.program.document.DocumentText;
import io.github.communique.program.terminal.CellWidth;
import io.github.communique.report.EscapedExcerpt;
import io.github.communique.report.Finding;
import java.util.Optional;

/**
 * A part of a line around a passage, and the marks to print below it.
 *
 * @param text the part of the line, invisible characters escaped
 * @param underline spaces and marks, as wide as the text up to the end of the marked passage
 */
record Excerpt(String text, String underline) {

    /**
     * How much of a line is shown, in cells.
     *
     * @param before before the passage
     * @param marked of the passage itself
     * @param after after the passage
     */
    record Room(int before, int marked, int after) {

        private static final Room USUAL = new Room(50, 80, 50);

        /** The signs that a part of the line is left out. */
        private static final int ELLIPSES = 2;

        /** The room in lines of a width. */
        static Room of(int width) {
            if (width - ELLIPSES >= USUAL.before + USUAL.marked + USUAL.after) {
                return USUAL;
            }
            int left = Math.max(3, width - ELLIPSES);
            int marked = Math.min(USUAL.marked, left / 2);
            return new Room((left - marked) / 2, marked, (left - marked) / 2);
        }
    }

    /** The part of the line in which a finding is; empty if it has no place, or if nothing stands there. */
    static Optional<Excerpt> of(Finding finding, DocumentText text, Room room) {
        return text.place(finding)
                .map(place -> {
                    int from = text.lineStart(place.start());
                    String line = text.text().substring(from, text.lineEnd(place.start()));
                    int start = Math.min(line.length(), place.start() - from);
                    return of(line, start, Math.min(line.length(), place.end() - from), room);
                })
                .filter(excerpt -> !excerpt.text().isEmpty());
    }

    /**
     * The part of a line around a passage.
     *
     * @param line the line
     * @param start the index of the first {@code char} of the passage
     * @param end the index after its last
     */
    static Excerpt of(String line, int start, int end, Room room) {
        int last = fittingEnd(line, start, end, room.marked);
        int from = fittingStart(line, start, room.before);
        int to = fittingEnd(line, last, line.length(), room.after);
        String lead = (from > 0 ? "…" : "") + EscapedExcerpt.of(line.substring(from, start));
        String place = EscapedExcerpt.of(line.substring(start, last));
        String tail = EscapedExcerpt.of(line.substring(last, to)) + (to < line.length() ? "…" : "");
        return new Excerpt(
                lead + place + tail, " ".repeat(CellWidth.of(lead)) + "^".repeat(Math.max(1, CellWidth.of(place))));
    }

    /** How far a text can be shown from a place on in so many cells, each character in its escaped form. */
    private static int fittingEnd(String line, int from, int end, int cells) {
        int at = from;
        int left = cells;
        while (at < end) {
            int next = at + Character.charCount(line.codePointAt(at));
            left -= Math.max(1, CellWidth.of(EscapedExcerpt.of(line.substring(at, next))));
            if (left < 0) {
                return at;
            }
            at = next;
        }
        return at;
    }

    /** From where a text can be shown up to a place in so many cells. */
    private static int fittingStart(String line, int end, int cells) {
        int at = end;
        int left = cells;
        while (at > 0) {
            int next = at - Character.charCount(line.codePointBefore(at));
            left -= Math.max(1, CellWidth.of(EscapedExcerpt.of(line.substring(next, at))));
            if (left < 0) {
                return at;
            }
            at = next;
        }
        return at;
    }
}
