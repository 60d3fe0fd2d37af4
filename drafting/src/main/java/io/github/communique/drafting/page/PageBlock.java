package io.github.communique.drafting.page;

import io.github.communique.drafting.source.BlockBuilder;
import io.github.communique.drafting.source.FlowText;
import io.github.communique.drafting.source.MappedText;
import io.github.communique.drafting.source.SourceBlock;
import io.github.communique.drafting.source.SourceRange;
import java.util.List;

/** A block of a page together with what is needed to judge whether it belongs to the release. */
final class PageBlock {

    private final PageNode node;
    private SourceBlock.Kind kind;
    private final FlowText flow;
    private int level;
    private boolean isOrdered;
    private List<List<MappedText>> rows = List.of();
    private boolean hasHeader;
    private SourceRange place = new SourceRange(0, 0);
    private boolean isContent = true;

    /**
     * Creates a block.
     *
     * @param node the innermost block element that contains the whole block
     */
    PageBlock(PageNode node, SourceBlock.Kind kind, FlowText flow) {
        this.node = node;
        this.kind = kind;
        this.flow = flow;
    }

    PageNode node() {
        return node;
    }

    SourceBlock.Kind kind() {
        return kind;
    }

    FlowText flow() {
        return flow;
    }

    boolean isContent() {
        return isContent;
    }

    int level() {
        return level;
    }

    List<List<MappedText>> rows() {
        return rows;
    }

    PageBlock level(int value) {
        level = value;
        return this;
    }

    PageBlock ordered(boolean value) {
        isOrdered = value;
        return this;
    }

    PageBlock header(boolean value) {
        hasHeader = value;
        return this;
    }

    PageBlock rows(List<List<MappedText>> value) {
        rows = value;
        return this;
    }

    /** Sets where a block without text stands. */
    PageBlock place(SourceRange value) {
        place = value;
        return this;
    }

    PageBlock content(boolean value) {
        isContent = value;
        return this;
    }

    /** Makes this block the headline of the page. */
    PageBlock headline() {
        kind = SourceBlock.Kind.HEADING;
        level = 1;
        return this;
    }

    SourceBlock build() {
        BlockBuilder builder = flow.isBlank() ? new BlockBuilder(kind, MappedText.empty(place)) : flow.block(kind);
        return builder.level(level)
                .ordered(isOrdered)
                .rows(rows)
                .header(hasHeader)
                .content(isContent)
                .build();
    }
}
