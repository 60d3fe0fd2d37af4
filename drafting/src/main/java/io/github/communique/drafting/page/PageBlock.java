package io.github.communique.drafting.page;

import io.github.communique.drafting.source.BlockBuilder;
import io.github.communique.drafting.source.FlowText;
import io.github.communique.drafting.source.MappedText;
import io.github.communique.drafting.source.SourceBlock;
import io.github.communique.drafting.source.SourceRange;
import java.util.List;
import org.jsoup.nodes.Element;

/** A block of a page together with what is needed to judge whether it belongs to the release. */
final class PageBlock {

    private final Element element;
    private final SourceBlock.Kind kind;
    private final FlowText flow;
    private int level;
    private boolean isOrdered;
    private List<List<MappedText>> rows = List.of();
    private SourceRange place = new SourceRange(0, 0);
    private boolean isContent = true;

    /**
     * Creates a block.
     *
     * @param element the innermost element that contains the whole block
     */
    PageBlock(Element element, SourceBlock.Kind kind, FlowText flow) {
        this.element = element;
        this.kind = kind;
        this.flow = flow;
    }

    Element element() {
        return element;
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

    PageBlock level(int value) {
        level = value;
        return this;
    }

    PageBlock ordered(boolean value) {
        isOrdered = value;
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

    SourceBlock build() {
        BlockBuilder builder = flow.isBlank() ? new BlockBuilder(kind, MappedText.empty(place)) : flow.block(kind);
        return builder.level(level)
                .ordered(isOrdered)
                .rows(rows)
                .content(isContent)
                .build();
    }
}
