package io.github.communique.intake.page;

import java.util.List;

/**
 * A block of the body.
 *
 * @param type {@code paragraph}, {@code sub-heading}, {@code block-quotation}, {@code list}, {@code table} or {@code note}
 * @param text the text; empty for lists and tables
 * @param items the items of a list
 * @param rows the rows of a table, each with its cells
 * @param isMarked whether the list is ordered, or the first row of the table is its header
 */
record BlockView(
        String type, List<Segment> text, List<ItemView> items, List<List<List<Segment>>> rows, boolean isMarked) {

    static BlockView of(String type, List<Segment> text) {
        return new BlockView(type, text, List.of(), List.of(), false);
    }

    /** An item of a list, with the items below it. */
    record ItemView(List<Segment> text, List<List<Segment>> items) {}
}
