package io.github.communique.drafting.page;

import io.github.communique.drafting.source.SourceBlock.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;

/** What the block elements that are open mean for a block within them. */
final class BlockState {

    /** An open item of a list, whose first block is the item. */
    private static final class Item {
        private final Element element;
        private boolean isUsed;

        Item(Element element) {
            this.element = element;
        }
    }

    private final Deque<Item> items = new ArrayDeque<>();
    private int headings;
    private int level;
    private int quotations;
    private int preformatted;
    private int captions;
    private int figures;

    boolean isPreformatted() {
        return preformatted > 0;
    }

    /** Whether an image here has a caption that is read as its text. */
    boolean hasCaption() {
        return figures > 0;
    }

    void enter(Element element) {
        count(element, 1);
        if (isHeading(element)) {
            level = levelOf(element);
        }
        if (element.normalName().equals("li")) {
            items.push(new Item(element));
        }
    }

    void leave(Element element) {
        count(element, -1);
        if (element.normalName().equals("li")) {
            items.pop();
        }
    }

    private void count(Element element, int by) {
        headings += isHeading(element) ? by : 0;
        switch (element.normalName()) {
            case "blockquote" -> quotations += by;
            case "pre", "listing", "xmp", "plaintext" -> preformatted += by;
            case "figcaption" -> captions += by;
            case "figure" -> figures += hasCaption(element) ? by : 0;
            default -> {}
        }
    }

    private static boolean hasCaption(Element figure) {
        for (Element child : figure.children()) {
            if (child.normalName().equals("figcaption") && child.hasText()) {
                return true;
            }
        }
        return false;
    }

    static boolean isHeading(Element element) {
        String name = element.normalName();
        boolean isNamed = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
        return isNamed || element.attributesSize() > 0 && element.attr("role").equalsIgnoreCase("heading");
    }

    private static int levelOf(Element element) {
        char digit = element.normalName().length() == 2 ? element.normalName().charAt(1) : '2';
        String stated = element.attr("aria-level");
        boolean isStated = stated.length() == 1 && stated.charAt(0) >= '1' && stated.charAt(0) <= '6';
        return isStated ? stated.charAt(0) - '0' : Math.max(1, Math.min(6, digit - '0'));
    }

    /** The kind of a block that stands here. */
    Kind kind() {
        if (headings > 0) {
            return Kind.HEADING;
        }
        if (captions > 0) {
            return Kind.IMAGE;
        }
        if (preformatted > 0) {
            return Kind.PREFORMATTED;
        }
        if (!items.isEmpty() && !items.peek().isUsed) {
            return Kind.LIST_ITEM;
        }
        return quotations > 0 ? Kind.BLOCK_QUOTATION : Kind.PARAGRAPH;
    }

    /** Adds to a block what its kind needs. */
    PageBlock describe(PageBlock block) {
        if (block.kind() == Kind.HEADING) {
            return block.level(level);
        }
        if (block.kind() == Kind.LIST_ITEM) {
            Item item = items.element();
            item.isUsed = true;
            Element list = item.element.parent();
            return block.level(items.size())
                    .ordered(list != null && list.normalName().equals("ol"));
        }
        return block;
    }
}
