package io.github.communique.text.fault;

import io.github.communique.text.Letters;
import io.github.communique.text.SpecialCharacter;
import io.github.communique.text.TextBlock;
import java.util.List;

/** Finds marks of Markdown and of other plain-text markup that were not rendered. */
final class MarkdownMarks {

    private static final String ESCAPED = "#*_[]()!>~`.-+{}\"'\\";
    private static final int MAX_HEADING_MARKS = 6;
    private static final int LONGEST_EMPHASIS = 300;

    private MarkdownMarks() {}

    /** Adds the first mark in a text to a list. */
    static void addFirst(TextBlock block, List<MarkupLeft> found) {
        int first = Integer.MAX_VALUE;
        int end = 0;
        for (SpecialCharacter kind : List.of(
                SpecialCharacter.CODE, SpecialCharacter.ACCENT, SpecialCharacter.FOOTNOTE, SpecialCharacter.BRACKET)) {
            for (int offset : block.specialCharacters().offsets(kind)) {
                int endHere = offset < first ? endAt(block, offset) : -1;
                if (endHere > 0) {
                    first = offset;
                    end = endHere;
                    break;
                }
            }
        }
        if (end > 0) {
            char mark = block.at(first);
            boolean isSingle = (mark == '*' || mark == '_') && block.at(first + 1) != mark;
            found.add(new MarkupLeft(isSingle ? MarkupLeft.Kind.EMPHASIS : MarkupLeft.Kind.MARKDOWN, first, end));
        }
    }

    private static int endAt(TextBlock block, int offset) {
        char c = block.at(offset);
        char next = block.at(offset + 1);
        return switch (c) {
            case '\\' -> escape(block, offset, next);
            case '#' -> heading(block, offset);
            case '`' -> next == '`' && block.at(offset + 2) == '`' ? offset + 3 : code(block, offset);
            case '|' -> next == '-' && block.at(offset + 2) == '-' ? offset + 3 : -1;
            case '*', '_', '~' -> emphasis(block, offset, c);
            case ']' -> link(block, offset);
            default -> -1;
        };
    }

    /** A backslash before a mark, or an escape sequence for a line end or a code point. */
    private static int escape(TextBlock block, int offset, char next) {
        boolean isCodePoint = next == 'u' && isHexadecimal(block, offset + 2);
        boolean isLineEnd = (next == 'n' || next == 'r')
                && !Character.isLowerCase(block.at(offset + 2))
                && block.at(offset - 1) != ':'
                && !Character.isLetterOrDigit(block.at(offset - 1));
        boolean isBreak = next == '\n' && offset > 0;
        return ESCAPED.indexOf(next) >= 0 && next != '\\' || isCodePoint || isLineEnd || isBreak ? offset + 2 : -1;
    }

    private static boolean isHexadecimal(TextBlock block, int from) {
        for (int i = from; i < from + 4; i++) {
            if (Character.digit(block.at(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    /** {@code ## Heading}; {@code # # #} ends a release. */
    private static int heading(TextBlock block, int offset) {
        boolean isFirst = offset == 0 || block.at(offset - 1) == '\n';
        int end = offset;
        while (isFirst && block.at(end) == '#') {
            end++;
        }
        boolean isHeading = isFirst && end - offset <= MAX_HEADING_MARKS && block.at(end) == ' ';
        return isHeading && Character.isLetterOrDigit(block.at(end + 1)) ? end : -1;
    }

    private static int code(TextBlock block, int offset) {
        int close = block.text().indexOf('`', offset + 1);
        boolean isCode = close > offset + 1
                && block.at(offset - 1) != '`'
                && block.at(offset + 1) != '`'
                && close - offset < LONGEST_EMPHASIS
                && !Character.isLetterOrDigit(block.at(offset - 1))
                && !Character.isLetterOrDigit(block.at(close + 1));
        return isCode ? close + 1 : -1;
    }

    /** {@code **bold**}, {@code _italic_}: the same marks directly before and after some words. */
    private static int emphasis(TextBlock block, int offset, char mark) {
        boolean isDoubled = block.at(offset + 1) == mark;
        int inner = isDoubled ? offset + 2 : offset + 1;
        boolean isOpening = !Character.isLetterOrDigit(block.at(offset - 1))
                && block.at(offset - 1) != mark
                && (isDoubled || Letters.isSpace(block.at(offset - 1)) || offset == 0)
                && Character.isLetterOrDigit(block.at(inner));
        boolean mayBeNote = mark == '*' && !isDoubled && (offset == 0 || block.at(offset - 1) == '\n');
        if (!isOpening || mayBeNote || mark == '~' && !isDoubled) {
            return -1;
        }
        String close = isDoubled ? String.valueOf(new char[] {mark, mark}) : String.valueOf(mark);
        int most = Math.min(block.text().length(), inner + LONGEST_EMPHASIS);
        for (int at = inner + 1; at < most && block.at(at) != '\n'; at++) {
            if (block.at(at) == mark) {
                boolean isClosing = block.text().startsWith(close, at)
                        && !Letters.isSpace(block.at(at - 1))
                        && !Character.isLetterOrDigit(block.at(at + close.length()))
                        && block.at(at + close.length()) != mark;
                return isClosing ? at + close.length() : -1;
            }
        }
        return -1;
    }

    /** {@code [our page](https://www.example.org)}. */
    private static int link(TextBlock block, int offset) {
        String text = block.text();
        boolean isLink = text.startsWith("](http", offset)
                || text.startsWith("](/", offset)
                || text.startsWith("](mailto", offset);
        return isLink ? offset + 2 : -1;
    }
}
