package io.github.communique.program.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text into lines of a width. Lines break at spaces and beside wide characters, which are written without
 * spaces, but not before closing punctuation; what is longer than a line is broken where the line ends.
 */
public final class Wrapping {

    private final int width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int used;

    private Wrapping(int width) {
        this.width = width;
    }

    /**
     * The lines of a text.
     *
     * @param width the cells of a line, 1 or more; of a text that is to stay on one line, {@link Integer#MAX_VALUE}
     */
    public static List<String> lines(String text, int width) {
        if (width == Integer.MAX_VALUE) {
            return List.of(text);
        }
        Wrapping wrapping = new Wrapping(width);
        int start = 0;
        while (start < text.length()) {
            int end = pieceEnd(text, start);
            wrapping.add(text.substring(start, end));
            start = end;
        }
        wrapping.endLine();
        return wrapping.lines;
    }

    /** The end of what must stay together from here, with the spaces after it. */
    private static int pieceEnd(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            if (at < text.length() && isBreak(codePoint, text.codePointAt(at))) {
                return at;
            }
        }
        return at;
    }

    private static boolean isBreak(int before, int after) {
        if (after == ' ' || CellWidth.isCombining(after) || closes(after)) {
            return false;
        }
        return before == ' ' || CellWidth.isWide(after) && !opens(before) || CellWidth.isWide(before) && !opens(before);
    }

    private static boolean closes(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.END_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || type == Character.OTHER_PUNCTUATION
                || type == Character.DASH_PUNCTUATION;
    }

    private static boolean opens(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
    }

    private void add(String piece) {
        String visible = piece.stripTrailing();
        if (used > 0 && used + CellWidth.of(visible) > width) {
            endLine();
        }
        if (CellWidth.of(visible) <= width) {
            append(piece);
        } else {
            addBroken(piece);
        }
    }

    private void addBroken(String piece) {
        int start = 0;
        while (start < piece.length()) {
            int end = start;
            int cells = 0;
            while (end < piece.length()) {
                int codePoint = piece.codePointAt(end);
                cells += CellWidth.of(codePoint);
                if (cells > width && end > start) {
                    break;
                }
                end += Character.charCount(codePoint);
            }
            append(piece.substring(start, end));
            if (end < piece.length()) {
                endLine();
            }
            start = end;
        }
    }

    private void append(String piece) {
        line.append(piece);
        used += CellWidth.of(piece);
    }

    private void endLine() {
        if (used > 0) {
            lines.add(line.toString().stripTrailing());
            line.setLength(0);
            used = 0;
        }
    }
}
