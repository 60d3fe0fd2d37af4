package io.github.communique.drafting.page;

import io.github.communique.drafting.source.FlowText;
import io.github.communique.drafting.source.SourceBlock.Kind;
import io.github.communique.drafting.source.SourceProblem;
import io.github.communique.drafting.source.SourceRange;
import io.github.communique.drafting.source.SourceWalk;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Splits a page into blocks. Walks through the tree without recursion, since it may be deep. */
final class PageBlocks {

    private final SourceWalk walk;
    private final int deepest;
    private final List<PageBlock> blocks = new ArrayList<>();
    private final List<PageBlock> images = new ArrayList<>();
    private final List<SourceProblem> problems = new ArrayList<>();
    private final Deque<Element> open = new ArrayDeque<>();
    private final InlineState inline = new InlineState();
    private final BlockState state = new BlockState();
    private final List<PageNode> nodes = new ArrayList<>();
    private FlowText flow = new FlowText();
    private PageNode block;

    PageBlocks(String source, int deepest, Element root) {
        this.walk = new SourceWalk(source, false);
        this.deepest = deepest;
        this.block = new PageNode(root, null);
        nodes.add(block);
        read(root);
    }

    List<PageBlock> blocks() {
        return blocks;
    }

    /** The block elements in the order of their start tags. */
    List<PageNode> nodes() {
        return nodes;
    }

    List<SourceProblem> problems() {
        return problems;
    }

    private void read(Element root) {
        Node node = root.firstChild();
        while (node != null) {
            Node child = enter(node) ? node.firstChild() : null;
            node = child == null ? after(node, root) : child;
        }
        flush();
    }

    /** Leaves a node and those that end with it, and returns the node that follows. */
    private @Nullable Node after(Node node, Element root) {
        Node at = node;
        while (at != null && !at.equals(root)) {
            leave(at);
            Node next = at.nextSibling();
            if (next != null) {
                return next;
            }
            at = at.parentNode();
        }
        return null;
    }

    /** Enters a node, and returns whether its children are to be read. */
    private boolean enter(Node node) {
        if (node instanceof TextNode text) {
            addText(text);
            return false;
        }
        if (!(node instanceof Element element) || PageElements.isSkipped(element)) {
            return false;
        }
        if (open.size() >= deepest) {
            addTooDeep(element);
            return false;
        }
        switch (element.normalName()) {
            case "br" -> {
                addBreak(element);
                return false;
            }
            case "img" -> {
                addImage(element);
                return false;
            }
            case "hr" -> {
                flush();
                blocks.add(new PageBlock(block, Kind.RULE, new FlowText()).place(PageRanges.of(element)));
                return false;
            }
            case "table" -> {
                if (PageTable.isData(element)) {
                    flush();
                    PageNode table = new PageNode(element, block);
                    nodes.add(table);
                    blocks.add(new PageTable(walk).read(table));
                    return false;
                }
            }
            default -> {}
        }
        open.push(element);
        if (PageElements.isInline(element)) {
            inline.enter(element, flow);
        } else {
            flush();
            block = new PageNode(element, block);
            nodes.add(block);
            state.enter(element);
            inline.enterBlock(element);
        }
        return true;
    }

    private void leave(Node node) {
        if (!node.equals(open.peek())) {
            return;
        }
        Element element = open.pop();
        if (PageElements.isInline(element)) {
            inline.leave(element, flow);
            return;
        }
        flush();
        state.leave(element);
        inline.leaveBlock(element);
        PageNode parent = block.parent();
        block = parent == null ? block : parent;
    }

    private void addTooDeep(Element element) {
        if (problems.isEmpty()) {
            problems.add(new SourceProblem(
                    SourceProblem.Kind.TOO_DEEP, PageRanges.of(element), List.of(String.valueOf(deepest))));
        }
    }

    private void addText(TextNode node) {
        Range range = node.sourceRange();
        if (!range.isTracked()) {
            return;
        }
        walk.walk(node.getWholeText(), range.startPos(), range.endPos(), this::add);
    }

    private void add(char c, int start, int end) {
        boolean isLineEnd = (c == '\n' || c == '\r') && state.isPreformatted();
        if (isLineEnd) {
            flow.addBreak(start, end);
        } else {
            flow.add(inline.written(c, flow), start, end, inline.isSetOff());
            if (inline.isLinked() && c > ' ') {
                flow.countLinked();
            }
        }
    }

    /** A second break with nothing between ends the paragraph. */
    private void addBreak(Element element) {
        SourceRange range = PageRanges.of(element);
        if (flow.endsWithBreak()) {
            flush();
        } else {
            flow.addBreak(range.start(), range.end());
        }
    }

    private void addImage(Element element) {
        if (state.hasCaption() || element.attr("alt").isBlank()) {
            return;
        }
        FlowText text = PageRanges.attribute(element, "alt", walk);
        PageBlock image = new PageBlock(block, Kind.IMAGE, text).place(PageRanges.of(element));
        images.add(image);
    }

    private void flush() {
        inline.interrupt(flow);
        if (!flow.isBlank()) {
            blocks.add(state.describe(new PageBlock(block, state.kind(), flow)));
        }
        if (flow.length() > 0) {
            flow = new FlowText();
        }
        blocks.addAll(images);
        images.clear();
    }
}
