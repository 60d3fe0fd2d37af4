package io.github.communique.drafting.reading;

import io.github.communique.drafting.source.BlockBuilder;
import io.github.communique.drafting.source.FlowText;
import io.github.communique.drafting.source.MappedText;
import io.github.communique.drafting.source.SourceBlock;
import io.github.communique.drafting.source.SourceRange;
import io.github.communique.drafting.source.SourceWalk;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Reads the text within a block of Markdown. */
final class MarkdownInlines {

    private final String source;
    private final int offset;
    private final SourceWalk walk;

    MarkdownInlines(String source, int offset) {
        this.source = source;
        this.offset = offset;
        this.walk = new SourceWalk(source, true);
    }

    /** The text of a block. */
    FlowText read(Node block) {
        FlowText text = new FlowText();
        Deque<Integer> linkStarts = new ArrayDeque<>();
        int strong = 0;
        int at = start(block);
        Node node = block.getFirstChild();
        while (node != null) {
            if (node instanceof Link) {
                linkStarts.push(text.length());
            }
            strong += node instanceof StrongEmphasis ? 1 : 0;
            at = addLeaf(node, text, strong > 0, at);
            Node child = node instanceof Image ? null : node.getFirstChild();
            if (child != null) {
                node = child;
                continue;
            }
            Node next = node;
            while (next != null && next != block) {
                if (next instanceof Link link) {
                    text.addLink(linkStarts.pop(), link.getDestination());
                }
                strong -= next instanceof StrongEmphasis ? 1 : 0;
                if (next.getNext() != null) {
                    break;
                }
                next = next.getParent();
            }
            node = next == null || next == block ? null : next.getNext();
        }
        return text;
    }

    /** Adds a node that has no children, and returns the index after it. */
    private int addLeaf(Node node, FlowText text, boolean isStrong, int at) {
        if (node instanceof SoftLineBreak) {
            text.add(' ', at, nextLine(at), isStrong);
            return nextLine(at);
        }
        if (node instanceof HardLineBreak) {
            text.addBreak(at, nextLine(at));
            return nextLine(at);
        }
        if (node instanceof Text literal) {
            return addLiteral(literal.getLiteral(), node, text, isStrong, at);
        }
        if (node instanceof Code code) {
            return addCode(code, text, isStrong, at);
        }
        if (node instanceof HtmlInline || node instanceof Image) {
            return end(node, at);
        }
        return at;
    }

    private int addLiteral(String literal, Node node, FlowText text, boolean isStrong, int at) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return at;
        }
        int first = offset + spans.get(0).getInputIndex();
        int end = end(node, at);
        walk.walk(literal, first, end, (c, start, after) -> text.add(c, start, after, isStrong));
        return end;
    }

    /** A code span is taken as it is written, without the marks at its ends and the space beside each. */
    private int addCode(Code code, FlowText text, boolean isStrong, int at) {
        StringBuilder written = new StringBuilder();
        List<Integer> places = new ArrayList<>();
        for (SourceSpan span : code.getSourceSpans()) {
            int start = offset + span.getInputIndex();
            if (!places.isEmpty()) {
                written.append(' ');
                places.add(places.get(places.size() - 1) + 1);
            }
            for (int i = start; i < start + span.getLength(); i++) {
                written.append(source.charAt(i));
                places.add(i);
            }
        }
        String literal = code.getLiteral();
        int first = written.indexOf(literal);
        for (int i = 0; first >= 0 && i < literal.length(); i++) {
            int place = places.get(first + i);
            text.add(literal.charAt(i), place, place + 1, isStrong);
        }
        return end(code, at);
    }

    private int start(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? offset : offset + spans.get(0).getInputIndex();
    }

    private int end(Node node, int otherwise) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return otherwise;
        }
        SourceSpan last = spans.get(spans.size() - 1);
        return offset + last.getInputIndex() + last.getLength();
    }

    private int nextLine(int at) {
        int end = at;
        while (end < source.length() && source.charAt(end) != '\n' && source.charAt(end) != '\r') {
            end++;
        }
        return Math.min(source.length(), end + (source.startsWith("\r\n", end) ? 2 : 1));
    }

    /** The image of a paragraph that has nothing else. */
    @Nullable
    SourceBlock onlyImage(Node paragraph) {
        Node child = paragraph.getFirstChild();
        if (!(child instanceof Image image) || child.getNext() != null) {
            return null;
        }
        FlowText text = read(image);
        MappedText alternative =
                text.isBlank() ? MappedText.empty(new SourceRange(start(image), end(image, offset))) : text.text();
        return new BlockBuilder(SourceBlock.Kind.IMAGE, alternative).build();
    }

    /** A table with its header as the first row. */
    SourceBlock table(TableBlock table) {
        List<List<MappedText>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    rows.add(cells(row));
                }
            }
        }
        MappedText place = MappedText.empty(new SourceRange(start(table), end(table, offset)));
        return new BlockBuilder(SourceBlock.Kind.TABLE, place)
                .rows(rows)
                .header(true)
                .build();
    }

    private List<MappedText> cells(Node row) {
        List<MappedText> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                FlowText text = read(cell);
                int at = start(cell);
                cells.add(text.isBlank() ? MappedText.empty(new SourceRange(at, at)) : text.text());
            }
        }
        return List.copyOf(cells);
    }
}
