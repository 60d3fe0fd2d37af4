package io.github.communique.drafting.source;

import io.github.communique.drafting.source.SourceBlock.Kind;
import io.github.communique.drafting.source.SourceBlock.Link;
import java.util.List;

/** Builds a block. What is not set is absent: no lines but the text itself, no rows, no links; content. */
public final class BlockBuilder {

    private final Kind kind;
    private final MappedText text;
    private int level;
    private List<MappedText> lines;
    private List<List<MappedText>> rows = List.of();
    private boolean hasHeader;
    private boolean isEmphasised;
    private boolean isOrdered;
    private List<Link> links = List.of();
    private boolean isContent = true;

    /** Starts a block. */
    public BlockBuilder(Kind kind, MappedText text) {
        this.kind = kind;
        this.text = text;
        this.lines = text.isEmpty() ? List.of() : List.of(text);
    }

    /** Sets the level of a heading or the depth of a list item. */
    public BlockBuilder level(int value) {
        level = value;
        return this;
    }

    /** Sets the lines. */
    public BlockBuilder lines(List<MappedText> value) {
        lines = value;
        return this;
    }

    /** Sets the rows of a table. */
    public BlockBuilder rows(List<List<MappedText>> value) {
        rows = value;
        return this;
    }

    /** Sets whether the first row of a table has the headings of its columns. */
    public BlockBuilder header(boolean value) {
        hasHeader = value;
        return this;
    }

    /** Sets whether the whole text is set off. */
    public BlockBuilder emphasised(boolean value) {
        isEmphasised = value;
        return this;
    }

    /** Sets whether a list item is numbered. */
    public BlockBuilder ordered(boolean value) {
        isOrdered = value;
        return this;
    }

    /** Sets the links. */
    public BlockBuilder links(List<Link> value) {
        links = value;
        return this;
    }

    /** Sets whether the block belongs to the release. */
    public BlockBuilder content(boolean value) {
        isContent = value;
        return this;
    }

    /** The block. */
    public SourceBlock build() {
        return new SourceBlock(
                kind,
                level,
                text,
                List.copyOf(lines),
                List.copyOf(rows),
                hasHeader,
                isEmphasised,
                isOrdered,
                List.copyOf(links),
                isContent);
    }
}
