package io.github.communique.drafting.layout;

import io.github.communique.drafting.source.PageStatement;
import io.github.communique.drafting.source.SourceBlock;
import io.github.communique.drafting.source.SourceDocument;
import io.github.communique.drafting.source.SourceFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Chooses the headline among the lines above a text: below the letterhead and the lines of the head, if there are some. */
final class HeadlineChoice {

    private static final int MAX_HEADLINE = 300;
    private static final int MAX_BLOCKS_OF_HEAD = 30;

    private final SourceDocument document;
    private final List<LaidOutBlock> blocks;

    HeadlineChoice(SourceDocument document, List<LaidOutBlock> blocks) {
        this.document = document;
        this.blocks = blocks;
    }

    /** The index of the headline; -1 if nothing is set off as one. */
    int index() {
        int chosen = likeTitle();
        if (chosen < 0 && document.format() == SourceFormat.PLAIN_TEXT) {
            chosen = belowHead();
        }
        if (chosen >= 0) {
            return chosen;
        }
        int heading = firstHeading();
        return heading >= 0 ? belowKicker(heading) : firstLine();
    }

    /** A heading of one or two words in a plain text, with a longer line directly below, is a kicker. */
    private int belowKicker(int heading) {
        int next = heading + 1;
        if (next >= blocks.size()
                || document.format() != SourceFormat.PLAIN_TEXT
                || !ShortLines.isKicker(blocks.get(heading))) {
            return heading;
        }
        LaidOutBlock block = blocks.get(next);
        boolean isHeadline = LayoutPass.isFree(block)
                && !ShortLines.isKicker(block)
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
            boolean isTitle = LayoutPass.isFree(block)
                    && text.length() <= MAX_HEADLINE
                    && block.block().kind() != SourceBlock.Kind.LIST_ITEM
                    && block.words().words().size() > 1
                    && titles.stream().anyMatch(title -> startsWith(title, text));
            if (isTitle) {
                return i;
            }
            seen += LayoutPass.isFree(block) ? 1 : 0;
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
            if (!LayoutPass.isFree(block)) {
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
            if (!LayoutPass.isFree(block) || HeadLines.of(block.words()).isPresent() || LayoutPass.isContact(block)) {
                continue;
            }
            boolean isLine = block.block().kind() == SourceBlock.Kind.PARAGRAPH
                    && block.text().text().length() <= MAX_HEADLINE
                    && !Prose.is(block.words());
            if (!isLine) {
                return first >= 0 || block.block().kind() == SourceBlock.Kind.PARAGRAPH ? first : -1;
            }
            if (first >= 0) {
                return isLetterhead || ShortLines.isKicker(blocks.get(first)) && !ShortLines.isKicker(block)
                        ? i
                        : first;
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

    /**
     * The headline of a plain text whose head has a line with the kind of release, a release line or an embargo: what
     * stands above the last of these is a letterhead. Also the line that begins with its kind, as in {@code Statement by
     * the Minister}. -1 if there is neither.
     */
    private int belowHead() {
        List<Integer> lines = new ArrayList<>();
        List<Integer> pending = new ArrayList<>();
        boolean hasMark = false;
        for (int i = 0; i < blocks.size(); i++) {
            LaidOutBlock block = blocks.get(i);
            Optional<HeadLines.Line> line = HeadLines.of(block.words());
            if (line.isPresent()) {
                boolean isMark = isMark(line.get().role());
                hasMark |= isMark;
                pending = isMark ? new ArrayList<>() : pending;
                continue;
            }
            if (!LayoutPass.isFree(block)
                    || ShortLines.isInBrackets(block.text().text())
                    || isNote(i)) {
                continue;
            }
            boolean isLine = (block.block().kind() == SourceBlock.Kind.PARAGRAPH
                            || block.block().kind() == SourceBlock.Kind.HEADING)
                    && block.text().length() <= MAX_HEADLINE
                    && !Prose.is(block.words());
            if (!isLine) {
                break;
            }
            if (!LayoutPass.isContact(block)) {
                pending.add(i);
                lines = hasMark ? pending : lines;
                if (KindOfHeadline.beginsWithKind(block.words())) {
                    return i;
                }
            }
        }
        return among(lines);
    }

    /** The first line that is set off, or the first of all, without the kickers above it; -1 if there are no lines. */
    private int among(List<Integer> lines) {
        int first = lines.isEmpty() ? -1 : lines.get(0);
        boolean isKicker = true;
        for (int at : lines) {
            boolean isSetOff = blocks.get(at).block().kind() == SourceBlock.Kind.HEADING;
            if (isSetOff && !ShortLines.isKicker(blocks.get(at))) {
                return at;
            }
            if (isKicker) {
                first = at;
                isKicker = ShortLines.isKicker(blocks.get(at));
            }
        }
        return first;
    }

    private static boolean isMark(BlockRole role) {
        return role == BlockRole.KIND || role == BlockRole.IMMEDIATE_RELEASE || role == BlockRole.EMBARGO;
    }

    /** Whether a text directly below a release line, without a blank line between, belongs to that line. */
    private boolean isNote(int at) {
        return HeadNotes.isNote(blocks, at, document.text().text());
    }
}
