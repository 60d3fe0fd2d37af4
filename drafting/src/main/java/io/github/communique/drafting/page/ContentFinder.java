package io.github.communique.drafting.page;

import io.github.communique.drafting.source.SourceBlock.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds which blocks of a page are its text: the element that has most of the sentences of the page and little else, and
 * in it the blocks that are no furniture. Works by structure and knows no words of a language.
 */
final class ContentFinder {

    private static final Set<String> FURNITURE = Set.of("nav", "footer", "aside", "menu", "address");
    private static final Set<String> FURNITURE_ROLES =
            Set.of("navigation", "complementary", "contentinfo", "banner", "search", "menu", "menubar", "toolbar");

    private static final Set<String> NEVER_BY_NAME = Set.of("article", "main", "blockquote");

    private static final int LEAST_CARDS = 3;
    private static final int LONGEST_CARD = 8;

    /** So much text between the headline and an element is the text itself. */
    private static final int BEFORE = 60;

    private final List<PageBlock> blocks;
    private final List<PageNode> nodes;
    private final List<BlockWeight> weights = new ArrayList<>();
    private final boolean[] isCard;
    private int headline = -1;

    private ContentFinder(List<PageBlock> blocks, List<PageNode> nodes) {
        this.blocks = blocks;
        this.nodes = nodes;
        this.isCard = new boolean[blocks.size()];
    }

    /**
     * Marks the blocks of a page that are its text, and its headline.
     *
     * @param titles the titles that the page states
     */
    static void mark(List<PageBlock> blocks, List<PageNode> nodes, List<String> titles) {
        new ContentFinder(blocks, nodes).mark(titles);
    }

    private void mark(List<String> titles) {
        for (PageBlock block : blocks) {
            weights.add(BlockWeight.of(block));
        }
        weigh(false);
        markFurniture(-1);
        headline = Headline.find(blocks, titles, longestProse());
        markFurniture(startOfText());
        markCards();
        weigh(true);
        PageNode best = best();
        for (int i = 0; i < blocks.size(); i++) {
            blocks.get(i).content(isContent(i, best));
        }
        if (headline >= 0) {
            blocks.get(headline).content(true).headline();
            Surroundings.mark(blocks, weights, headline, best);
        }
    }

    private int longestProse() {
        int longest = -1;
        for (int i = 0; i < blocks.size(); i++) {
            boolean isLonger =
                    longest < 0 || weights.get(i).prose() > weights.get(longest).prose();
            if (weights.get(i).prose() > 0 && isLonger && !blocks.get(i).node().isFurniture()) {
                longest = i;
            }
        }
        return longest;
    }

    /** The index of the block by which enough of the text has been seen below the headline; -1 if that is unknown. */
    private int startOfText() {
        if (headline < 0) {
            return -1;
        }
        double seen = 0;
        for (int i = headline + 1; i < blocks.size(); i++) {
            seen += blocks.get(i).node().isFurniture() ? 0 : weights.get(i).prose();
            if (seen > BEFORE) {
                return i;
            }
        }
        return -1;
    }

    /** Adds up what is in each element. */
    private void weigh(boolean isFurnitureKnown) {
        nodes.forEach(PageNode::clear);
        for (int i = 0; i < blocks.size(); i++) {
            PageNode node = blocks.get(i).node();
            boolean isOther = isFurnitureKnown && (node.isFurniture() || isCard[i] || i < headline);
            node.add(i, isOther ? 0 : weights.get(i).prose(), weights.get(i).total());
        }
        for (int i = nodes.size() - 1; i > 0; i--) {
            nodes.get(i).addToParent();
        }
    }

    private void markFurniture(int start) {
        double all = nodes.get(0).prose();
        for (PageNode node : nodes) {
            PageNode parent = node.parent();
            boolean isWithin = parent != null && parent.isFurniture();
            node.furniture(isWithin || parent != null && isFurniture(node, all, start));
        }
    }

    /**
     * Whether an element is furniture. One that has most of the text is not, or one that has the headline and what stands
     * below it; but comments may be longer than the text.
     */
    private boolean isFurniture(PageNode node, double all, int start) {
        Element element = node.element();
        boolean hasHeadline = headline >= 0 && node.firstBlock() <= headline && node.lastBlock() >= start && start >= 0;
        boolean isText = node.prose() > all / 2;
        boolean isBelow = start >= 0 && node.firstBlock() > start && ElementNames.isDiscussion(element);
        if (hasHeadline || isText && !isBelow) {
            return false;
        }
        return FURNITURE.contains(element.normalName())
                || FURNITURE_ROLES.contains(element.attr("role"))
                || !NEVER_BY_NAME.contains(element.normalName()) && ElementNames.isFurniture(element);
    }

    /** Marks repeated elements that each have one heading that leads elsewhere: other pages are presented there. */
    private void markCards() {
        for (PageNode node : nodes) {
            node.countLinkedHeadings();
        }
        for (int i = 0; i < blocks.size(); i++) {
            PageBlock block = blocks.get(i);
            boolean isLinked = block.kind() == Kind.HEADING
                    && i != headline
                    && block.flow().linked() > block.flow().solid() * 0.8;
            if (isLinked) {
                block.node().addLinkedHeading();
            }
        }
        for (int i = nodes.size() - 1; i > 0; i--) {
            nodes.get(i).addLinkedHeadingsToParent();
        }
        for (PageNode node : nodes) {
            PageNode parent = node.parent();
            boolean isCardOfSeveral = parent != null
                    && node.linkedHeadings() == 1
                    && parent.cards() >= LEAST_CARDS
                    && node.lastBlock() - node.firstBlock() < LONGEST_CARD
                    && !(headline >= node.firstBlock() && headline <= node.lastBlock());
            if (isCardOfSeveral) {
                Arrays.fill(isCard, node.firstBlock(), node.lastBlock() + 1, true);
            }
        }
    }

    /** The element with the best balance of having all sentences and having nothing else. */
    private PageNode best() {
        PageNode root = nodes.get(0);
        PageNode best = root;
        double bestScore = -1;
        for (PageNode node : nodes) {
            double recall = node.prose() / Math.max(1, root.prose());
            double precision = node.prose() / Math.max(1, node.total());
            double score = 2 * recall * precision / Math.max(1e-9, recall + precision);
            if (score >= bestScore) {
                best = node;
                bestScore = score;
            }
        }
        return best;
    }

    private boolean isContent(int index, PageNode best) {
        PageBlock block = blocks.get(index);
        boolean isWithin = index >= best.firstBlock()
                && index <= best.lastBlock()
                && block.node().isWithin(best);
        if (!isWithin || block.node().isFurniture() || isCard[index]) {
            return false;
        }
        if (index < headline && weights.get(index).prose() > 0) {
            return false;
        }
        int solid = block.flow().solid();
        return solid == 0 || block.flow().linked() <= solid * 0.6;
    }
}
