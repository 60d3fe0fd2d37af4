package io.github.communique.drafting.reading;

import io.github.communique.drafting.source.BlockBuilder;
import io.github.communique.drafting.source.FlowText;
import io.github.communique.drafting.source.MappedText;
import io.github.communique.drafting.source.SourceBlock;
import io.github.communique.drafting.source.SourceRange;
import java.util.ArrayList;
import java.util.List;

/** Recognises tables in plain text: columns separated by bars, by tabs, or by several spaces in the same columns. */
final class AlignedTable {

    private static final int LONGEST_ROW = 1000;
    private static final int GAP = 3;
    private static final String RULES = "-=+|: ─━┼";

    private AlignedTable() {}

    /** How the cells of a row are separated. */
    private enum Separator {
        BAR,
        TAB,
        SPACES
    }

    /** The index after the last line of the table that starts at a line; the index of that line if none starts there. */
    static int end(String text, List<TextLine> lines, int at, int to) {
        for (Separator separator : Separator.values()) {
            int end = end(text, lines, at, to, separator);
            if (end > at) {
                return end;
            }
        }
        return at;
    }

    private static int end(String text, List<TextLine> lines, int at, int to, Separator separator) {
        List<int[]> first = cells(text, lines.get(at), separator);
        int columns = first.size();
        if (columns < 2) {
            return at;
        }
        boolean hasRule = at + 1 < to && isRule(text, lines.get(at + 1));
        int rows = 1;
        int end = at + 1;
        while (end < to) {
            TextLine line = lines.get(end);
            boolean isRule = isRule(text, line);
            List<int[]> cells = isRule ? List.of() : cells(text, line, separator);
            boolean isShort = hasRule && separator == Separator.SPACES && cells.size() > 1 && cells.size() < columns;
            cells = isShort ? below(lines.get(at), first, line, cells) : cells;
            boolean isRow = isRule
                    || isShort && cells.size() == columns
                    || cells.size() == columns && isAligned(lines.get(at), first, line, cells, separator);
            if (!isRow) {
                break;
            }
            rows += isRule ? 0 : 1;
            end++;
        }
        int needed = separator == Separator.SPACES && columns == 2 ? 3 : 2;
        return rows >= needed ? end : at;
    }

    private static boolean isRule(String text, TextLine line) {
        boolean hasRule = false;
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            if (RULES.indexOf(c) < 0) {
                return false;
            }
            hasRule |= c != '|' && c != ' ';
        }
        return hasRule;
    }

    /** Whether the last column of two rows begins or ends in the same place; only spaces need that. */
    private static boolean isAligned(
            TextLine first, List<int[]> firstCells, TextLine line, List<int[]> cells, Separator separator) {
        if (separator != Separator.SPACES) {
            return true;
        }
        for (int i = 1; i < cells.size(); i++) {
            int start = firstCells.get(i)[0] - first.start() + first.indent();
            int end = firstCells.get(i)[1] - first.start() + first.indent();
            int otherStart = cells.get(i)[0] - line.start() + line.indent();
            int otherEnd = cells.get(i)[1] - line.start() + line.indent();
            if (start != otherStart && end != otherEnd) {
                return false;
            }
        }
        return true;
    }

    /** The start and end of each cell of a row; fewer than two if the line is no row. */
    private static List<int[]> cells(String text, TextLine line, Separator separator) {
        if (line.length() > LONGEST_ROW) {
            return List.of();
        }
        return switch (separator) {
            case BAR -> split(text, line, '|');
            case TAB -> split(text, line, '\t');
            case SPACES -> atGaps(text, line);
        };
    }

    private static List<int[]> split(String text, TextLine line, char sign) {
        List<int[]> cells = new ArrayList<>();
        int start = line.start();
        for (int i = line.start(); i <= line.end(); i++) {
            if (i == line.end() || text.charAt(i) == sign) {
                boolean isOuter = sign == '|' && i == start && (i == line.start() || i == line.end());
                if (!isOuter) {
                    cells.add(trimmed(text, start, i));
                }
                start = i + 1;
            }
        }
        return cells;
    }

    private static List<int[]> atGaps(String text, TextLine line) {
        List<int[]> cells = new ArrayList<>();
        int start = line.start();
        int spaces = 0;
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\u00A0') {
                spaces++;
            } else {
                if (spaces >= GAP) {
                    cells.add(new int[] {start, i - spaces});
                    start = i;
                }
                spaces = 0;
            }
        }
        cells.add(new int[] {start, line.end()});
        return cells;
    }

    private static int[] trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && TextLines.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && TextLines.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new int[] {start, end};
    }

    /** Reads a table. */
    static SourceBlock read(String text, List<TextLine> lines) {
        Separator separator = Separator.SPACES;
        for (Separator one : List.of(Separator.TAB, Separator.BAR)) {
            separator = cells(text, lines.get(0), one).size() > 1 ? one : separator;
        }
        List<List<MappedText>> rows = new ArrayList<>();
        List<int[]> heads = cells(text, lines.get(0), separator);
        for (TextLine line : lines) {
            if (!isRule(text, line)) {
                List<MappedText> row = new ArrayList<>();
                List<int[]> cells = cells(text, line, separator);
                boolean isShort = separator == Separator.SPACES && cells.size() < heads.size();
                for (int[] cell : isShort ? below(lines.get(0), heads, line, cells) : cells) {
                    row.add(mapped(text, cell[0], cell[1]));
                }
                rows.add(List.copyOf(row));
            }
        }
        SourceRange place = new SourceRange(
                lines.get(0).start(), lines.get(lines.size() - 1).end());
        return new BlockBuilder(SourceBlock.Kind.TABLE, MappedText.empty(place))
                .rows(rows)
                .header(hasHeader(text, lines, rows))
                .build();
    }

    /** Whether a rule stands below the first row, or a column has numbers in all rows but the first. */
    private static boolean hasHeader(String text, List<TextLine> lines, List<List<MappedText>> rows) {
        List<MappedText> first = rows.get(0);
        boolean isWhole =
                rows.size() > 1 && first.stream().noneMatch(cell -> cell.isEmpty() || startsWithDigit(cell.text()));
        if (!isWhole || isRule(text, lines.get(1))) {
            return isWhole && lines.size() > 2;
        }
        for (int column = 0; column < first.size() && rows.size() > 2; column++) {
            int at = column;
            boolean isOfNumbers = rows.stream()
                    .skip(1)
                    .allMatch(row ->
                            row.size() > at && startsWithDigit(row.get(at).text()));
            if (isOfNumbers) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWithDigit(String cell) {
        return !cell.isEmpty() && Character.isDigit(cell.charAt(0));
    }

    /** The cells of a row, each in the column below whose heading it starts or ends; fewer than two if one is below none. */
    private static List<int[]> below(TextLine head, List<int[]> heads, TextLine line, List<int[]> cells) {
        List<int[]> placed = new ArrayList<>();
        int next = 0;
        for (int[] column : heads) {
            int start = column[0] - head.start() + head.indent();
            int end = column[1] - head.start() + head.indent();
            int[] cell = next < cells.size() ? cells.get(next) : new int[] {line.end(), line.end()};
            boolean isHere =
                    cell[0] - line.start() + line.indent() == start || cell[1] - line.start() + line.indent() == end;
            placed.add(isHere ? cell : new int[] {line.end(), line.end()});
            next += isHere && next < cells.size() ? 1 : 0;
        }
        return next == cells.size() && next > 0 ? placed : List.of();
    }

    private static MappedText mapped(String text, int start, int end) {
        FlowText flow = new FlowText();
        for (int i = start; i < end; i++) {
            flow.add(text.charAt(i), i, i + 1, false);
        }
        return flow.isBlank() ? MappedText.empty(new SourceRange(start, end)) : flow.text();
    }
}
