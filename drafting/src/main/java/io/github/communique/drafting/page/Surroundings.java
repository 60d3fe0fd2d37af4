package io.github.communique.drafting.page;

import io.github.communique.drafting.source.SourceBlock.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the short lines around the text that belong to the release: release line, date and sub-headline beside the
 * headline, and reference number and other labelled values below the text.
 */
final class Surroundings {

    private static final int ABOVE = 6;
    private static final int BETWEEN = 12;
    private static final int BELOW = 24;
    private static final int LONGEST_LINE = 80;

    private final List<PageBlock> blocks;
    private final List<BlockWeight> weights;
    private final PageNode zone;

    private Surroundings(List<PageBlock> blocks, List<BlockWeight> weights, PageNode zone) {
        this.blocks = blocks;
        this.weights = weights;
        this.zone = zone;
    }

    /** Marks the lines around a text. */
    static void mark(List<PageBlock> blocks, List<BlockWeight> weights, int headline, PageNode text) {
        PageNode zone = common(blocks.get(headline).node(), text);
        if (zone != null) {
            Surroundings lines = new Surroundings(blocks, weights, zone);
            lines.markAbove(headline);
            lines.markBetween(headline, text.firstBlock());
            lines.markBelow(Math.max(headline, text.lastBlock()));
        }
    }

    private static @Nullable PageNode common(PageNode one, PageNode other) {
        PageNode at = one;
        while (at != null && !other.isWithin(at)) {
            at = at.parent();
        }
        return at;
    }

    private void markAbove(int headline) {
        int last = Math.max(zone.firstBlock(), headline - ABOVE);
        for (int i = headline - 1; i >= last && isLine(i); i--) {
            blocks.get(i).content(true);
        }
    }

    private void markBetween(int headline, int text) {
        int last = Math.min(text, headline + BETWEEN + 1);
        for (int i = headline + 1; i < last; i++) {
            boolean isOfRelease = !blocks.get(i).node().isFurniture() && !isLinked(i);
            if (isOfRelease && blocks.get(i).kind() != Kind.IMAGE) {
                blocks.get(i).content(true);
            }
        }
    }

    private void markBelow(int text) {
        int last = Math.min(zone.lastBlock(), text + BELOW);
        boolean isAfterLabel = false;
        for (int i = text + 1; i <= last; i++) {
            if (isLinked(i)) {
                isAfterLabel = false;
                continue;
            }
            if (!isLine(i)) {
                return;
            }
            String line = blocks.get(i).flow().text().text();
            boolean isLabel = ":：".indexOf(line.charAt(line.length() - 1)) >= 0;
            if (isLabel || isAfterLabel || hasDigit(line)) {
                blocks.get(i).content(true);
            }
            isAfterLabel = isLabel;
        }
    }

    private boolean isLine(int index) {
        PageBlock block = blocks.get(index);
        int length = block.flow().solid();
        return block.kind() == Kind.PARAGRAPH
                && length > 0
                && length <= LONGEST_LINE
                && weights.get(index).prose() < LONGEST_LINE
                && !block.node().isFurniture()
                && !isLinked(index);
    }

    private boolean isLinked(int index) {
        PageBlock block = blocks.get(index);
        return block.flow().linked() > block.flow().solid() * 0.6;
    }

    private static boolean hasDigit(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (Character.isDigit(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
