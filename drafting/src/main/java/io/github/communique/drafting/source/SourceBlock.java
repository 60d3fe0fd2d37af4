package io.github.communique.drafting.source;

import java.util.List;

/**
 * A block of a source, in reading order.
 *
 * @param kind the kind of block, as the source marks it
 * @param level the level of a heading, 1 to 6, or the depth of a list item, from 1; 0 otherwise
 * @param text the text; of a table its caption, of an image its caption or alternative text, possibly empty
 * @param lines the lines of the text, if the source breaks it into lines that may be meant; at least one if there is text
 * @param rows the rows of a table, each with its cells
 * @param hasHeader whether the source sets off the first row of a table as the headings of its columns
 * @param isEmphasised whether the source sets off the whole text: in bold, in capitals by its style, centred
 * @param isOrdered whether a list item is numbered
 * @param links the links within the text
 * @param isContent whether the block belongs to the release rather than to the furniture of the page
 */
public record SourceBlock(
        Kind kind,
        int level,
        MappedText text,
        List<MappedText> lines,
        List<List<MappedText>> rows,
        boolean hasHeader,
        boolean isEmphasised,
        boolean isOrdered,
        List<Link> links,
        boolean isContent) {

    /** The kind of a block. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        LIST_ITEM,
        BLOCK_QUOTATION,
        TABLE,
        IMAGE,
        PREFORMATTED,
        RULE
    }

    /**
     * A link within a text.
     *
     * @param start the index of its first {@code char} in the text of the block
     * @param end the index after its last {@code char}
     * @param address the address as the source has it
     */
    public record Link(int start, int end, String address) {}
}
