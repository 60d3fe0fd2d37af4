package io.github.communique.drafting.reading;

import io.github.communique.drafting.source.FlowText;
import io.github.communique.drafting.source.SourceBlock;
import io.github.communique.drafting.source.SourceBlock.Kind;
import io.github.communique.drafting.source.SourceDecoder;
import io.github.communique.drafting.source.SourceDocument;
import io.github.communique.drafting.source.SourceFormat;
import java.util.ArrayList;
import java.util.List;

/** Reads plain text: paragraphs, whether wrapped or one a line, headings that are set off, lists, tables and quotations. */
final class PlainTextReader {

    private static final int LEAST_CERTAIN_WIDTH = 60;

    private final String text;
    private final List<TextLine> lines;
    private final int width;
    private final List<SourceBlock> blocks = new ArrayList<>();
    private final ItemLevels levels = new ItemLevels();

    private PlainTextReader(String text) {
        this.text = text;
        this.lines = TextLines.of(text);
        this.width = WrapWidth.of(lines);
    }

    static SourceDocument read(SourceDecoder.Decoded decoded) {
        PlainTextReader reader = new PlainTextReader(decoded.text().text());
        reader.readAll();
        return new SourceDocument(
                decoded.text(), SourceFormat.PLAIN_TEXT, List.copyOf(reader.blocks), List.of(), decoded.problems());
    }

    private void readAll() {
        int at = 0;
        while (at < lines.size()) {
            if (lines.get(at).isBlank()) {
                at++;
                continue;
            }
            int end = at;
            while (end < lines.size() && !lines.get(end).isBlank()) {
                end++;
            }
            readGroup(at, end);
            at = end;
        }
    }

    /** Reads lines without a blank line between them. */
    private void readGroup(int from, int to) {
        int at = from;
        while (at < to) {
            int end = AlignedTable.end(text, lines, at, to);
            if (end > at) {
                blocks.add(AlignedTable.read(text, lines.subList(at, end)));
                levels.clear();
            } else if (Ornament.isDrawn(text, lines.get(at))) {
                end = at + 1;
                add(at, end, Ornament.isRule(text, lines.get(at)) ? Kind.RULE : Kind.PARAGRAPH, 0);
            } else {
                end = readUnit(at, to);
            }
            at = end;
        }
    }

    /** Reads a heading, a list item or a paragraph, and returns the index of the line after it. */
    private int readUnit(int at, int to) {
        int underlined = Ornament.underlined(text, lines, at, to);
        if (underlined > 0) {
            add(at, at + 1, Kind.HEADING, underlined);
            levels.clear();
            return at + 2;
        }
        ItemMark mark = ItemMark.of(text, lines.get(at));
        if (mark != null && levels.isItem(text, lines, at, mark)) {
            int end = endOfItem(at, to, mark);
            addItem(at, end, mark);
            return end;
        }
        if (Capitals.isSetOff(text, lines.get(at))) {
            int end = at + 1;
            while (end < to && Capitals.isSetOff(text, lines.get(end)) && isWrapped(end - 1)) {
                end++;
            }
            add(at, end, Kind.HEADING, 2);
            levels.clear();
            return end;
        }
        int end = endOfParagraph(at, to);
        boolean isQuotation = isQuotation(at, end);
        boolean isWithinItem = levels.isWithin(lines.get(at).indent());
        add(at, end, isQuotation && !isWithinItem ? Kind.BLOCK_QUOTATION : Kind.PARAGRAPH, 0);
        if (!isWithinItem) {
            levels.clear();
        }
        return end;
    }

    private int endOfItem(int at, int to, ItemMark mark) {
        int end = at + 1;
        while (end < to) {
            TextLine line = lines.get(end);
            boolean isContinued = line.indent() > lines.get(at).indent() || isWrapped(end - 1);
            ItemMark next = ItemMark.of(text, line);
            boolean isNext = next != null && (next.follows(mark) || levels.isItem(text, lines, end, next));
            if (!isContinued || isNext || startsOther(end, to)) {
                break;
            }
            end++;
        }
        return end;
    }

    private int endOfParagraph(int at, int to) {
        int end = at + 1;
        while (end < to && !isNewParagraph(at, end) && !startsOther(end, to)) {
            ItemMark mark = ItemMark.of(text, lines.get(end));
            if (mark != null && levels.isItem(text, lines, end, mark)) {
                break;
            }
            end++;
        }
        return end;
    }

    private boolean startsOther(int at, int to) {
        return Ornament.isDrawn(text, lines.get(at))
                || AlignedTable.end(text, lines, at, to) > at
                || Ornament.underlined(text, lines, at, to) > 0
                || Capitals.isSetOff(text, lines.get(at)) && (!isWrapped(at - 1) || isBelowLetterhead(at, to));
    }

    /** Whether the last of a few short lines is in capitals and no end of a sentence; narrow lines may not be wrapped ones. */
    private boolean isBelowLetterhead(int at, int to) {
        return width < LEAST_CERTAIN_WIDTH
                && at + 1 == to
                && !Capitals.isSetOff(text, lines.get(at - 1))
                && !endsSentence(lines.get(at));
    }

    /** Whether a paragraph that starts at a line ends before another line. */
    private boolean isNewParagraph(int first, int at) {
        TextLine before = lines.get(at - 1);
        TextLine line = lines.get(at);
        if (before.quoted() != line.quoted()) {
            return true;
        }
        boolean isOneALine = width == 0 || before.width() > width + width / 2;
        if (isOneALine) {
            return isLong(before) || isLong(line);
        }
        boolean isFirstIndented = line.indent() >= before.indent() + 2
                && (at - 1 > first || lines.get(first).indent() <= before.indent())
                && endsSentence(before);
        if (isFirstIndented) {
            return true;
        }
        return !isWrapped(at - 1) && endsSentence(before) && isLong(before) != isLong(line)
                || !isWrapped(at - 1) && endsSentence(before) && at - first > 1 && startsWithCapital(line);
    }

    private boolean isLong(TextLine line) {
        return line.length() > (width == 0 ? 60 : width * 2 / 3);
    }

    /** Whether a line ends because the next word had no room. */
    private boolean isWrapped(int at) {
        if (width == 0 || at + 1 >= lines.size()) {
            return false;
        }
        TextLine line = lines.get(at);
        TextLine next = lines.get(at + 1);
        int word = 0;
        while (word < next.length() && !TextLines.isSpace(text.charAt(next.start() + word)) && word < width) {
            word++;
        }
        boolean isWithinSentence =
                line.length() > width / 2 && Character.isLowerCase(text.charAt(next.start())) && !endsSentence(line);
        return isWithinSentence || line.width() + 1 + word > width;
    }

    private boolean endsSentence(TextLine line) {
        int at = line.end() - 1;
        while (at > line.start() && isClosing(text.charAt(at))) {
            at--;
        }
        return ".!?…:;。！？।؟۔".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isClosing(char c) {
        int type = Character.getType(c);
        return c == '"' || type == Character.FINAL_QUOTE_PUNCTUATION || type == Character.END_PUNCTUATION;
    }

    private boolean startsWithCapital(TextLine line) {
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                return !Character.isLowerCase(c);
            }
        }
        return true;
    }

    /** Whether lines are a quotation: by the signs before them, or because all of a paragraph of several lines is indented. */
    private boolean isQuotation(int from, int to) {
        TextLine first = lines.get(from);
        if (first.quoted() > 0) {
            return true;
        }
        if (to - from < 2 || first.indent() < 3 || first.indent() > 24) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (lines.get(i).indent() != first.indent()) {
                return false;
            }
        }
        return first.indent() >= levels.margin(lines) + 3 && lines.get(from).length() > width / 2;
    }

    private void add(int from, int to, Kind kind, int level) {
        FlowText flow = flow(from, to, 0);
        blocks.add(flow.block(kind).level(level).build());
    }

    private void addItem(int from, int to, ItemMark mark) {
        int level = levels.enter(lines.get(from).indent(), mark);
        blocks.add(flow(from, to, mark.length())
                .block(Kind.LIST_ITEM)
                .level(level)
                .ordered(mark.number() > 0)
                .build());
    }

    /** The text of lines, with a break of the line where one was not made by wrapping. */
    private FlowText flow(int from, int to, int skipped) {
        FlowText flow = new FlowText();
        for (int i = from; i < to; i++) {
            TextLine line = lines.get(i);
            int start = line.start() + (i == from ? skipped : 0);
            for (int k = start; k < line.end(); k++) {
                flow.add(text.charAt(k), k, k + 1, false);
            }
            if (i + 1 < to) {
                join(flow, line, lines.get(i + 1), isWrapped(i));
            }
        }
        return flow;
    }

    private void join(FlowText flow, TextLine line, TextLine next, boolean isWrapped) {
        char last = text.charAt(line.end() - 1);
        char first = text.charAt(next.start());
        char beforeLast = line.length() > 1 ? text.charAt(line.end() - 2) : ' ';
        boolean isHyphen =
                (last == '-' || last == '\u2010' || last == '\u00AD') && Character.isLetterOrDigit(beforeLast);
        boolean isWithoutSpace = isHyphen && Character.isLetterOrDigit(first) || isUnspaced(last) && isUnspaced(first);
        if (isWithoutSpace && (isWrapped || isHyphen)) {
            return;
        }
        int from = line.end();
        int to = next.start();
        if (isWrapped) {
            flow.add(' ', from, to, false);
        } else {
            flow.addBreak(from, to);
        }
    }

    /** Chinese and Japanese have no spaces between words. */
    private static boolean isUnspaced(char c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || c >= '\u3000' && c < '\u3040';
    }
}
