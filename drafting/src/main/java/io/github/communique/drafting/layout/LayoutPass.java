package io.github.communique.drafting.layout;

import io.github.communique.drafting.source.MappedText;
import io.github.communique.drafting.source.PageStatement;
import io.github.communique.drafting.source.SourceBlock;
import io.github.communique.drafting.source.SourceDocument;
import io.github.communique.drafting.source.SourceFormat;
import io.github.communique.text.TextBlock;
import io.github.communique.text.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One pass over the blocks of a source: the head up to the headline, the text, the sections after it. */
final class LayoutPass {

    private static final int MAX_LINES_OF_HEAD = 12;
    private static final int MAX_HEADLINE = 300;
    private static final int MAX_WORDS_OF_KICKER = 8;
    private static final int MAX_BLOCKS_OF_HEAD = 30;

    private final SourceDocument document;
    private final Language language;
    private final List<LaidOutBlock> blocks = new ArrayList<>();
    private final Tail tail = new Tail();

    LayoutPass(SourceDocument document, Language language) {
        this.document = document;
        this.language = language;
    }

    Layout run() {
        boolean inHead = true;
        for (SourceBlock block : document.blocks()) {
            List<LaidOutBlock> lines =
                    block.isContent() && inHead ? headLines(block) : List.of(of(block, block.text()));
            for (LaidOutBlock line : lines) {
                blocks.add(block.isContent() ? line : line.as(BlockRole.FURNITURE));
                inHead &= !block.isContent() || !Prose.is(line.words());
            }
        }
        int headline = headline();
        int body = head(headline);
        LaidOutBlock next = tail.assign(
                blocks, body, headline < 0 ? "" : blocks.get(headline).text().text());
        return new Layout(blocks, next);
    }

    private LaidOutBlock of(SourceBlock block, MappedText text) {
        return new LaidOutBlock(block, text, TextBlock.of(text.text(), language), BlockRole.UNASSIGNED, "");
    }

    /** The lines of a block above the text, if one of them is a line of the head; otherwise the block. */
    private List<LaidOutBlock> headLines(SourceBlock block) {
        LaidOutBlock whole = of(block, block.text());
        if (block.lines().size() < 2 || block.lines().size() > MAX_LINES_OF_HEAD) {
            return List.of(whole);
        }
        List<LaidOutBlock> lines =
                block.lines().stream().map(line -> of(block, line)).toList();
        boolean hasHeadLine =
                lines.stream().anyMatch(line -> HeadLines.of(line.words()).isPresent());
        return hasHeadLine ? lines : List.of(whole);
    }

    /** The index of the headline; -1 if nothing is set off as one. */
    private int headline() {
        int titled = likeTitle();
        if (titled >= 0) {
            return titled;
        }
        int heading = firstHeading();
        return heading >= 0 ? belowKicker(heading) : firstLine();
    }

    /** A heading of one or two words in a plain text, with a longer line directly below, is a kicker. */
    private int belowKicker(int heading) {
        int next = heading + 1;
        if (next >= blocks.size() || document.format() != SourceFormat.PLAIN_TEXT || !isKicker(blocks.get(heading))) {
            return heading;
        }
        LaidOutBlock block = blocks.get(next);
        boolean isHeadline = isFree(block)
                && !isKicker(block)
                && block.block().kind() != SourceBlock.Kind.LIST_ITEM
                && Prose.mayBeHeading(block.block(), block.words())
                && HeadLines.of(block.words()).isEmpty()
                && !Tail.isSectionHeading(block);
        return isHeadline ? next : heading;
    }

    /** The heading that is part of the title of the page. */
    private int likeTitle() {
        List<String> titles = document.statements().stream()
                .filter(statement -> statement.kind() == PageStatement.Kind.TITLE)
                .map(PageStatement::value)
                .toList();
        int seen = 0;
        for (int i = 0; i < blocks.size() && seen < MAX_BLOCKS_OF_HEAD && !titles.isEmpty(); i++) {
            LaidOutBlock block = blocks.get(i);
            String text = block.text().text();
            boolean isTitle = isFree(block)
                    && text.length() <= MAX_HEADLINE
                    && block.block().kind() != SourceBlock.Kind.LIST_ITEM
                    && block.words().words().size() > 1
                    && titles.stream().anyMatch(title -> startsWith(title, text));
            if (isTitle) {
                return i;
            }
            seen += isFree(block) ? 1 : 0;
        }
        return -1;
    }

    private static boolean startsWith(String title, String text) {
        String whole = title.strip();
        return whole.regionMatches(true, 0, text, 0, text.length());
    }

    /** The first heading of the highest level before the text, or the first heading if text stands above it. */
    private int firstHeading() {
        int found = -1;
        for (int i = 0; i < blocks.size(); i++) {
            LaidOutBlock block = blocks.get(i);
            if (!isFree(block)) {
                continue;
            }
            boolean isHeading = block.block().kind() == SourceBlock.Kind.HEADING
                    && HeadLines.of(block.words()).isEmpty()
                    && block.text().text().length() <= MAX_HEADLINE;
            if (isHeading
                    && (found < 0
                            || block.block().level() < blocks.get(found).block().level())) {
                found = i;
            }
            if (Prose.is(block.words()) && block.block().kind() == SourceBlock.Kind.PARAGRAPH) {
                break;
            }
        }
        return found;
    }

    /** The first line that is no sentence and no line of the head, before a paragraph; a short first line is a kicker. */
    private int firstLine() {
        int first = -1;
        boolean isLetterhead = false;
        for (int i = 0; i < blocks.size(); i++) {
            LaidOutBlock block = blocks.get(i);
            isLetterhead |= first >= 0 && namesKind(block);
            if (!isFree(block) || HeadLines.of(block.words()).isPresent() || isContact(block)) {
                continue;
            }
            boolean isLine = block.block().kind() == SourceBlock.Kind.PARAGRAPH
                    && block.text().text().length() <= MAX_HEADLINE
                    && !Prose.is(block.words());
            if (!isLine) {
                return first >= 0 || block.block().kind() == SourceBlock.Kind.PARAGRAPH ? first : -1;
            }
            if (first >= 0) {
                return isLetterhead || isKicker(blocks.get(first)) && !isKicker(block) ? i : first;
            }
            first = i;
        }
        return blocks.stream().filter(LayoutPass::isFree).count() > 1 ? first : -1;
    }

    /** A line above the kind of release, as in {@code Ministry of Ports / Press release}, is a letterhead. */
    private static boolean namesKind(LaidOutBlock block) {
        return HeadLines.of(block.words())
                .filter(line -> line.role() == BlockRole.KIND)
                .isPresent();
    }

    private static boolean isKicker(LaidOutBlock block) {
        int words = block.words().words().size();
        return words <= 2 || block.text().text().endsWith(":") && words <= MAX_WORDS_OF_KICKER;
    }

    /** Assigns the blocks above the text; returns the index of the first block of the text. */
    private int head(int headline) {
        for (int i = 0; i < headline; i++) {
            assignAbove(i, headline);
        }
        if (headline < 0) {
            return aboveTextWithoutHeadline();
        }
        LaidOutBlock set = blocks.get(headline);
        blocks.set(headline, set.as(BlockRole.HEADLINE));
        int at = headline + 1;
        boolean hasSubHeadline = false;
        while (at < blocks.size()) {
            LaidOutBlock block = blocks.get(at);
            BlockRole role = isFree(block) ? below(block, set, hasSubHeadline, at) : block.role();
            if (role == null) {
                return at;
            }
            hasSubHeadline |= role == BlockRole.SUB_HEADLINE;
            assign(at, role);
            at++;
        }
        return at;
    }

    private int aboveTextWithoutHeadline() {
        int at = 0;
        while (at < blocks.size() && (!isFree(blocks.get(at)) || lineOf(at).isPresent())) {
            int index = at;
            lineOf(at).filter(line -> isFree(blocks.get(index))).ifPresent(line -> assign(index, line.role()));
            at++;
        }
        return at;
    }

    private void assignAbove(int at, int headline) {
        LaidOutBlock block = blocks.get(at);
        if (!isFree(block)) {
            return;
        }
        Optional<HeadLines.Line> line = lineOf(at);
        if (line.isPresent()) {
            assign(at, line.get().role());
        } else if (isContact(block)) {
            assign(at, BlockRole.CONTACT);
        } else if (at == headline - 1
                && block.words().words().size() <= MAX_WORDS_OF_KICKER
                && !Prose.is(block.words())
                && block.block().kind() != SourceBlock.Kind.LIST_ITEM
                && !block.text().text().isEmpty()) {
            assign(at, BlockRole.KICKER);
        } else {
            assign(at, BlockRole.UNASSIGNED);
        }
    }

    private Optional<HeadLines.Line> lineOf(int at) {
        return HeadLines.of(blocks.get(at).words());
    }

    /** The role of a block between headline and text; null if the text starts with it. */
    private @Nullable BlockRole below(LaidOutBlock block, LaidOutBlock headline, boolean hasSubHeadline, int at) {
        Optional<HeadLines.Line> line = HeadLines.of(block.words());
        if (line.isPresent()) {
            return line.get().role();
        }
        boolean isRepeated = block.text().text().equals(headline.text().text());
        if (block.block().kind() == SourceBlock.Kind.LIST_ITEM) {
            return isFollowedByText(at) ? BlockRole.KEY_POINT : null;
        }
        if (block.block().kind() == SourceBlock.Kind.RULE || block.block().kind() == SourceBlock.Kind.IMAGE) {
            return BlockRole.FURNITURE;
        }
        boolean mayBeLine = !isRepeated
                && !hasSubHeadline
                && !Tail.isSectionHeading(block)
                && Prose.mayBeHeading(block.block(), block.words())
                && block.block().level() <= headline.block().level() + 1
                && isFollowedByText(at);
        return mayBeLine ? BlockRole.SUB_HEADLINE : null;
    }

    /** Whether a paragraph follows the list items or lines here. */
    private boolean isFollowedByText(int at) {
        int next = at + 1;
        while (next < blocks.size()
                && (!isFree(blocks.get(next))
                        || blocks.get(next).block().kind() == SourceBlock.Kind.LIST_ITEM
                        || HeadLines.of(blocks.get(next).words()).isPresent())) {
            next++;
        }
        return next < blocks.size()
                && blocks.get(next).block().kind() == SourceBlock.Kind.PARAGRAPH
                && Prose.is(blocks.get(next).words());
    }

    private void assign(int at, BlockRole role) {
        LaidOutBlock block = blocks.get(at);
        String value = HeadLines.of(block.words()).map(HeadLines.Line::value).orElse("");
        blocks.set(at, block.as(role, value));
    }

    static boolean isContact(LaidOutBlock block) {
        return !Prose.is(block.words()) && !ContactDetail.findAll(block.words()).isEmpty();
    }

    /** Whether a block is part of the release and has no role yet. */
    static boolean isFree(LaidOutBlock block) {
        boolean hasText =
                !block.text().text().isEmpty() || !block.block().rows().isEmpty();
        return block.role() == BlockRole.UNASSIGNED && hasText;
    }
}
