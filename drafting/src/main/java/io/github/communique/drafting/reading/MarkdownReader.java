package io.github.communique.drafting.reading;

import io.github.communique.drafting.source.FlowText;
import io.github.communique.drafting.source.MappedText;
import io.github.communique.drafting.source.PageStatement;
import io.github.communique.drafting.source.SourceBlock;
import io.github.communique.drafting.source.SourceDecoder;
import io.github.communique.drafting.source.SourceDocument;
import io.github.communique.drafting.source.SourceFormat;
import io.github.communique.drafting.source.SourceLimits;
import io.github.communique.drafting.source.SourceProblem;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads Markdown: CommonMark with GitHub's tables. Raw HTML is left out, but not the text between its tags. */
final class MarkdownReader {

    private final String source;
    private final MarkdownInlines inlines;
    private final List<SourceBlock> blocks = new ArrayList<>();
    private final int offset;

    private MarkdownReader(String source, int offset) {
        this.source = source;
        this.offset = offset;
        this.inlines = new MarkdownInlines(source, offset);
    }

    static SourceDocument read(SourceDecoder.Decoded decoded, SourceLimits limits) {
        String source = decoded.text().text();
        List<PageStatement> statements = new ArrayList<>();
        List<SourceProblem> problems = new ArrayList<>(decoded.problems());
        int start = FrontMatter.read(source, statements);
        MarkdownReader reader = new MarkdownReader(source, start);
        Parser parser = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(limits.depth())
                .maxInlineNesting(limits.depth())
                .build();
        reader.addBlocks(parser.parse(source.substring(start)));
        return new SourceDocument(
                decoded.text(), SourceFormat.MARKDOWN, List.copyOf(reader.blocks), List.copyOf(statements), problems);
    }

    /** Walks through the blocks without recursion, since they may be nested deep. */
    private void addBlocks(Node document) {
        Node node = document.getFirstChild();
        while (node != null) {
            boolean isContainer = node instanceof BlockQuote || node instanceof ListBlock || node instanceof ListItem;
            if (isContainer && node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            addBlock(node);
            while (node != null && node.getNext() == null) {
                node = node.getParent();
                if (node instanceof Document) {
                    return;
                }
            }
            node = node == null ? null : node.getNext();
        }
    }

    private void addBlock(Node node) {
        if (node instanceof Heading heading) {
            add(inlines.read(heading), SourceBlock.Kind.HEADING, heading.getLevel(), false);
        } else if (node instanceof Paragraph) {
            addParagraph(node);
        } else if (node instanceof TableBlock table) {
            blocks.add(inlines.table(table));
        } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            addPreformatted(node);
        } else if (node instanceof HtmlBlock) {
            addHtml(node);
        } else if (node instanceof ThematicBreak) {
            SourceSpan span = node.getSourceSpans().get(0);
            FlowText text = new FlowText();
            addSpan(text, span);
            add(text, SourceBlock.Kind.RULE, 0, false);
        }
    }

    private void addParagraph(Node paragraph) {
        SourceBlock image = inlines.onlyImage(paragraph);
        if (image != null) {
            blocks.add(image);
            return;
        }
        int depth = 0;
        boolean isOrdered = false;
        boolean isQuoted = false;
        Node child = paragraph;
        for (Node node = paragraph.getParent(); node != null; node = node.getParent()) {
            if (node instanceof ListItem && (depth > 0 || child.getPrevious() == null)) {
                isOrdered = depth == 0 ? node.getParent() instanceof OrderedList : isOrdered;
                depth++;
            }
            isQuoted |= node instanceof BlockQuote;
            child = node;
        }
        SourceBlock.Kind kind = SourceBlock.Kind.PARAGRAPH;
        if (depth > 0) {
            kind = SourceBlock.Kind.LIST_ITEM;
        } else if (isQuoted) {
            kind = SourceBlock.Kind.BLOCK_QUOTATION;
        }
        add(inlines.read(paragraph), kind, depth, isOrdered);
    }

    private void addPreformatted(Node node) {
        FlowText text = new FlowText();
        List<SourceSpan> spans = node.getSourceSpans();
        boolean isFenced = node instanceof FencedCodeBlock;
        int last = spans.size();
        if (isFenced && last > 1 && isFence(spans.get(last - 1))) {
            last--;
        }
        for (int i = isFenced ? 1 : 0; i < last; i++) {
            SourceSpan span = spans.get(i);
            addSpan(text, span);
            int end = offset + span.getInputIndex() + span.getLength();
            text.addBreak(end, end);
        }
        add(text, SourceBlock.Kind.PREFORMATTED, 0, false);
    }

    private boolean isFence(SourceSpan span) {
        int start = offset + span.getInputIndex();
        String line = source.substring(start, start + span.getLength()).strip();
        return line.startsWith("```") || line.startsWith("~~~");
    }

    private void addHtml(Node node) {
        HtmlText html = new HtmlText(source);
        FlowText text = new FlowText();
        for (SourceSpan span : node.getSourceSpans()) {
            int start = offset + span.getInputIndex();
            html.add(start, start + span.getLength(), text);
            text.add(' ', start + span.getLength(), start + span.getLength(), false);
        }
        add(text, SourceBlock.Kind.PARAGRAPH, 0, false);
    }

    private void addSpan(FlowText text, SourceSpan span) {
        int start = offset + span.getInputIndex();
        for (int i = start; i < start + span.getLength(); i++) {
            text.add(source.charAt(i), i, i + 1, false);
        }
    }

    private void add(FlowText text, SourceBlock.Kind kind, int level, boolean isOrdered) {
        MappedText whole = text.text();
        if (!whole.isEmpty()) {
            blocks.add(text.block(kind).level(level).ordered(isOrdered).build());
        }
    }
}
