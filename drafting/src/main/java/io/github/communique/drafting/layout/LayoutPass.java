package io.github.communique.drafting.layout;

import io.github.communique.drafting.source.MappedText;
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
    private static final int MAX_WORDS_OF_KICKER = 8;

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
        List<SourceBlock> all = document.blocks();
        for (int i = 0; i < all.size(); i++) {
            SourceBlock block = all.get(i);
            SourceBlock next = i + 1 < all.size() ? all.get(i + 1) : block;
            List<LaidOutBlock> lines =
                    block.isContent() && inHead ? headLines(block, next) : List.of(of(block, block.text()));
            for (LaidOutBlock line : lines) {
                boolean isNote = !blocks.isEmpty()
                        && HeadNotes.isNote(
                                blocks.get(blocks.size() - 1),
                                line,
                                document.text().text());
                blocks.add(block.isContent() ? line : line.as(BlockRole.FURNITURE));
                inHead &= !block.isContent() || isNote || !Prose.is(line.words());
            }
        }
        int headline = new HeadlineChoice(document, blocks).index();
        int body = head(headline);
        LaidOutBlock next = tail.assign(
                blocks, body, headline < 0 ? "" : blocks.get(headline).text().text());
        return new Layout(blocks, next);
    }

    private LaidOutBlock of(SourceBlock block, MappedText text) {
        return new LaidOutBlock(block, text, TextBlock.of(text.text(), language), BlockRole.UNASSIGNED, "");
    }

    /** The lines of a block above the text, if one of them is a line of the head; otherwise the block. */
    private List<LaidOutBlock> headLines(SourceBlock block, SourceBlock next) {
        LaidOutBlock whole = of(block, block.text());
        if (block.lines().size() < 2 || block.lines().size() > MAX_LINES_OF_HEAD) {
            return List.of(whole);
        }
        List<LaidOutBlock> lines =
                block.lines().stream().map(line -> of(block, line)).toList();
        boolean hasHeadLine =
                lines.stream().anyMatch(line -> HeadLines.of(line.words()).isPresent());
        LaidOutBlock first = lines.get(0);
        int rest = first.text().length() + 1;
        if (hasHeadLine || isLetterhead(next)) {
            return lines;
        }
        boolean isKicker = document.format() == SourceFormat.PLAIN_TEXT
                && ShortLines.isKicker(first)
                && whole.text().length() - rest > first.text().length() * 2;
        return isKicker
                ? List.of(first, of(block, block.text().part(rest, block.text().length())))
                : List.of(whole);
    }

    /** Lines above the kind of release are those of a letterhead. */
    private boolean isLetterhead(SourceBlock next) {
        MappedText line = next.lines().isEmpty() ? next.text() : next.lines().get(0);
        return HeadLines.of(TextBlock.of(line.text(), language))
                .filter(it -> it.role() == BlockRole.KIND)
                .isPresent();
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
        boolean isNote = HeadNotes.isNote(blocks, at, document.text().text());
        if (line.isPresent()) {
            assign(at, line.get().role());
        } else if (isNote) {
            assign(at, BlockRole.UNASSIGNED);
        } else if (isContact(block)) {
            assign(at, BlockRole.CONTACT);
        } else if (at == headline - 1
                && block.words().words().size() <= MAX_WORDS_OF_KICKER
                && !Prose.is(block.words())
                && block.block().kind() != SourceBlock.Kind.LIST_ITEM
                && !block.text().text().isEmpty()
                && mayBeKicker(at)) {
            assign(at, BlockRole.KICKER);
        } else {
            assign(at, BlockRole.UNASSIGNED);
        }
    }

    /** In a plain text, a longer line or several short ones may as well be a letterhead. */
    private boolean mayBeKicker(int at) {
        LaidOutBlock block = blocks.get(at);
        boolean isSecond =
                at > 0 && isFree(blocks.get(at - 1)) && lineOf(at - 1).isEmpty();
        return document.format() != SourceFormat.PLAIN_TEXT
                || ShortLines.isKicker(block)
                        && !isSecond
                        && !ShortLines.isInBrackets(block.text().text());
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
