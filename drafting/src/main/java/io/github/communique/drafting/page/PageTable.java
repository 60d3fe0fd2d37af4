package io.github.communique.drafting.page;

import io.github.communique.drafting.source.FlowText;
import io.github.communique.drafting.source.MappedText;
import io.github.communique.drafting.source.SourceBlock.Kind;
import io.github.communique.drafting.source.SourceRange;
import io.github.communique.drafting.source.SourceWalk;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads tables of data; other tables only lay out a page. */
final class PageTable {

    /** The parts of a table whose text, faulty as it is, belongs to no cell. */
    private static final Set<String> OUTSIDE = Set.of("table", "thead", "tbody", "tfoot", "tr");

    private static final int LONGEST_CELL = 600;

    private final SourceWalk walk;
    private final List<List<MappedText>> rows = new ArrayList<>();
    private List<MappedText> row = new ArrayList<>();
    private FlowText flow = new FlowText();
    private FlowText caption = new FlowText();
    private boolean isHeading = true;
    private boolean hasHeader;

    PageTable(SourceWalk walk) {
        this.walk = walk;
    }

    /** Whether a table holds data: at least two rows and two columns of short cells, and no table or heading within. */
    static boolean isData(Element table) {
        if (table.attr("role").equalsIgnoreCase("presentation")
                || table.attr("role").equalsIgnoreCase("none")) {
            return false;
        }
        int rows = 0;
        int cells = 0;
        int columns = 0;
        int length = 0;
        Node node = next(table, table, true);
        while (node != null) {
            boolean isEntered = true;
            if (node instanceof TextNode text) {
                length += text.getWholeText().length();
                if (!text.isBlank() && isOutsideCells(text)) {
                    return false;
                }
            } else if (node instanceof Element element) {
                switch (element.normalName()) {
                    case "table", "h1", "h2", "h3", "form", "article", "figure", "section" -> {
                        return false;
                    }
                    case "tr" -> {
                        rows++;
                        cells = 0;
                        length = 0;
                    }
                    case "td", "th" -> {
                        cells++;
                        columns = Math.max(columns, cells);
                        length = 0;
                    }
                    default -> isEntered = !PageElements.isSkipped(element);
                }
            }
            if (length > LONGEST_CELL) {
                return false;
            }
            node = next(node, table, isEntered);
        }
        return rows >= 2 && columns >= 2;
    }

    private static boolean isOutsideCells(TextNode text) {
        Element parent = text.parent();
        return parent != null && OUTSIDE.contains(parent.normalName());
    }

    /** The node after another one in the order of the page, or {@code null} at the end of the table. */
    private static @Nullable Node next(Node node, Element table, boolean isEntered) {
        if (isEntered && node.firstChild() != null) {
            return node.firstChild();
        }
        Node at = node;
        while (at != null && !at.equals(table)) {
            if (at.nextSibling() != null) {
                return at.nextSibling();
            }
            at = at.parent();
        }
        return null;
    }

    /** Reads a table of data. */
    PageBlock read(PageNode owner) {
        Element table = owner.element();
        Node node = next(table, table, true);
        while (node != null) {
            boolean isEntered = true;
            if (node instanceof TextNode text) {
                addText(text);
            } else if (node instanceof Element element) {
                isEntered = !PageElements.isSkipped(element);
                start(element);
            }
            node = next(node, table, isEntered);
        }
        endRow();
        return new PageBlock(owner, Kind.TABLE, caption)
                .rows(rows)
                .header(hasHeader && rows.size() > 1)
                .place(PageRanges.of(table));
    }

    private void start(Element element) {
        switch (element.normalName()) {
            case "tr" -> endRow();
            case "td", "th" -> {
                endCell();
                row.add(MappedText.empty(PageRanges.of(element)));
                isHeading &= element.normalName().equals("th");
            }
            case "caption" -> {
                flow = new FlowText();
                caption = flow;
            }
            default -> {
                if (!PageElements.isInline(element)) {
                    SourceRange range = PageRanges.of(element);
                    flow.addBreak(range.start(), range.end());
                }
            }
        }
    }

    private void endCell() {
        if (!flow.isBlank() && !row.isEmpty()) {
            row.set(row.size() - 1, flow.text());
        }
        flow = new FlowText();
    }

    private void endRow() {
        endCell();
        if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
            hasHeader |= rows.isEmpty() && isHeading && row.size() > 1;
            rows.add(List.copyOf(row));
        }
        isHeading = true;
        row = new ArrayList<>();
    }

    private void addText(TextNode node) {
        Range range = node.sourceRange();
        if (range.isTracked()) {
            walk.walk(
                    node.getWholeText(),
                    range.startPos(),
                    range.endPos(),
                    (c, start, end) -> flow.add(c, start, end, false));
        }
    }
}
