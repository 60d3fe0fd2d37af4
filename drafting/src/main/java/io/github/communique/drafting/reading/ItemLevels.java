package io.github.communique.drafting.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows which lists are open while a plain text is read, and how deep an item is. */
final class ItemLevels {

    private static final int LOOKED_AT = 40;

    /** An open item: the column of its mark and that of its text, and the mark. */
    private record Open(int indent, int textIndent, ItemMark mark) {}

    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable ItemMark last;
    private int margin = -1;
    private int firstNoted = -1;

    /** Whether a mark is that of an item, and no day, dash of speech or numbered heading. */
    boolean isItem(String text, List<TextLine> lines, int at, ItemMark mark) {
        if (mark.isDash() && isSpeech(text, lines, at)) {
            return false;
        }
        if (mark.isSureAlone()) {
            return !isNote(text, lines, at, mark);
        }
        if (last != null && mark.follows(last) || followsOpen(lines.get(at).indent(), mark)) {
            return true;
        }
        return hasSibling(text, lines, at, mark);
    }

    private static boolean hasSibling(String text, List<TextLine> lines, int at, ItemMark mark) {
        boolean isNear = mark.isDash() || mark.isLetter();
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
            boolean isOther = next == null
                    && lines.get(i - 1).isBlank()
                    && line.indent() <= lines.get(at).indent();
            if (isNear && isOther) {
                return false;
            }
        }
        return false;
    }

    /** Whether a mark is that of the item after one whose list is open, with lists within it between them. */
    private boolean followsOpen(int indent, ItemMark mark) {
        for (Open item : open) {
            if (Math.abs(item.indent - indent) <= 1 && mark.number() > 1 && mark.follows(item.mark)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a dash starts speech: a paragraph alone that ends as a sentence does. */
    private static boolean isSpeech(String text, List<TextLine> lines, int at) {
        boolean isFirst = at == 0 || lines.get(at - 1).isBlank();
        int end = at;
        while (end + 1 < lines.size() && !lines.get(end + 1).isBlank()) {
            end++;
            if (ItemMark.of(text, lines.get(end)) != null) {
                return false;
            }
        }
        char lastOne = text.charAt(lines.get(end).end() - 1);
        return isFirst && ".!?…".indexOf(lastOne) >= 0;
    }

    /** Whether an asterisk starts a note to a word above that has one behind it. */
    private boolean isNote(String text, List<TextLine> lines, int at, ItemMark mark) {
        if (!mark.style().equals("*") || last != null && mark.follows(last) || hasSibling(text, lines, at, mark)) {
            return false;
        }
        if (firstNoted < 0) {
            firstNoted = text.length();
            for (int i = text.length() - 1; i > 0; i--) {
                boolean isBehindWord = text.charAt(i) == '*' && Character.isLetterOrDigit(text.charAt(i - 1));
                firstNoted = isBehindWord ? i : firstNoted;
            }
        }
        return firstNoted < lines.get(at).start();
    }

    /** Enters an item and returns its depth, from 1. */
    int enter(int indent, ItemMark mark) {
        last = mark;
        while (!open.isEmpty() && open.peek().indent >= indent) {
            open.pop();
        }
        open.push(new Open(indent, indent + mark.length(), mark));
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
