package io.github.communique.drafting.page;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A block element of a page, with what is in it. */
final class PageNode {

    private final Element element;
    private final @Nullable PageNode parent;
    private int firstBlock = -1;
    private int lastBlock = -1;
    private double prose;
    private double total;
    private boolean isFurniture;
    private int linkedHeadings;
    private int cards;

    PageNode(Element element, @Nullable PageNode parent) {
        this.element = element;
        this.parent = parent;
    }

    Element element() {
        return element;
    }

    @Nullable
    PageNode parent() {
        return parent;
    }

    /** The index of the first block within; -1 if there is none. */
    int firstBlock() {
        return firstBlock;
    }

    /** The index of the last block within. */
    int lastBlock() {
        return lastBlock;
    }

    /** The weight of the sentences within. */
    double prose() {
        return prose;
    }

    /** The weight of all text within. */
    double total() {
        return total;
    }

    boolean isFurniture() {
        return isFurniture;
    }

    void furniture(boolean value) {
        isFurniture = value;
    }

    boolean isWithin(PageNode other) {
        PageNode at = this;
        while (at != null) {
            if (at == other) {
                return true;
            }
            at = at.parent;
        }
        return false;
    }

    /** Adds a block that stands directly within. */
    void add(int index, double blockProse, double blockTotal) {
        firstBlock = firstBlock < 0 ? index : Math.min(firstBlock, index);
        lastBlock = Math.max(lastBlock, index);
        prose += blockProse;
        total += blockTotal;
    }

    /** Adds all that is in this element to its parent; once for each element, those within first. */
    void addToParent() {
        if (parent != null && firstBlock >= 0) {
            parent.add(firstBlock, prose, total);
            parent.lastBlock = Math.max(parent.lastBlock, lastBlock);
        }
    }

    /** The number of headings within that are links. */
    int linkedHeadings() {
        return linkedHeadings;
    }

    /** The number of elements directly within that have one such heading each. */
    int cards() {
        return cards;
    }

    void countLinkedHeadings() {
        linkedHeadings = 0;
        cards = 0;
    }

    void addLinkedHeading() {
        linkedHeadings++;
    }

    /** Adds the headings to the parent; once for each element, those within first. */
    void addLinkedHeadingsToParent() {
        if (parent != null) {
            parent.linkedHeadings += linkedHeadings;
            parent.cards += linkedHeadings == 1 ? 1 : 0;
        }
    }

    void clear() {
        prose = 0;
        total = 0;
    }
}
