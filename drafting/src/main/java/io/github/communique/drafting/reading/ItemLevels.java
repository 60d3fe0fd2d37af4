package io.github.communique.drafting.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows which lists are open while a plain text is read, and how deep an item is. */
final class ItemLevels {

    private static final int LOOKED_AT = 40;

    /** An open item: the column of its mark and that of its text. */
    private record Open(int indent, int textIndent) {}

    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable ItemMark last;
    private int margin = -1;

    /** Whether a mark is that of an item, and no day, dash of speech or numbered heading. */
    boolean isItem(String text, List<TextLine> lines, int at, ItemMark mark) {
        if (mark.isSureAlone() || last != null && mark.follows(last)) {
            return true;
        }
        int most = Math.min(lines.size(), at + LOOKED_AT);
        for (int i = at + 1; i < most; i++) {
            TextLine line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            ItemMark next = ItemMark.of(text, line);
            boolean isSibling = next != null
                    && next.follows(mark)
                    && Math.abs(line.indent() - lines.get(at).indent()) <= 1;
            if (isSibling) {
                return true;
            }
        }
        return false;
    }

    /** Enters an item and returns its depth, from 1. */
    int enter(int indent, ItemMark mark) {
        last = mark;
        while (!open.isEmpty() && open.peek().indent >= indent) {
            open.pop();
        }
        open.push(new Open(indent, indent + mark.length()));
        return open.size();
    }

    /** Whether a line continues an item after a blank line. */
    boolean isWithin(int indent) {
        return !open.isEmpty() && indent > open.peek().indent && indent >= open.peek().textIndent - 1;
    }

    /** Closes all lists. */
    void clear() {
        open.clear();
        last = null;
    }

    /** The least indent of the lines of a text. */
    int margin(List<TextLine> lines) {
        if (margin < 0) {
            margin = Integer.MAX_VALUE;
            for (TextLine line : lines) {
                if (!line.isBlank()) {
                    margin = Math.min(margin, line.indent());
                }
            }
        }
        return margin;
    }
}
