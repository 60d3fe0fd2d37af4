package io.github.communique.drafting.layout;

import io.github.communique.drafting.source.SourceBlock;
import io.github.communique.text.NameSearch;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.WordClass;
import io.github.communique.text.language.WordKind;
import io.github.communique.text.mention.SectionHeading;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Assigns the text and what follows it: sections, contacts, the end mark. */
final class Tail {

    private static final PhraseLines SECTIONS = new PhraseLines(WordKind.SECTION_KINDS);
    private static final int MAX_WORDS_OF_TITLE = 9;
    private static final int MAX_WORDS_OF_CONTACT = 60;
    private static final String CONTACT = "contact";
    private static final String OTHER = "other";
    private static final int MAX_AFTERWORD = 2;
    private static final int MAX_WORDS_ABOVE_LIST = 6;
    private static final String ABOUT = "about-issuer";

    private String section = "";
    private boolean hasText;
    private boolean isEnded;

    /**
     * Assigns the blocks from an index on.
     *
     * @return the first line of a further release; null if there is none
     */
    @Nullable
    LaidOutBlock assign(List<LaidOutBlock> blocks, int from, String headline) {
        long all = sentences(blocks, from);
        for (int i = from; i < blocks.size(); i++) {
            LaidOutBlock block = blocks.get(i);
            if (block.role() == BlockRole.FURNITURE) {
                continue;
            }
            if (startsAnother(block, headline)) {
                return block;
            }
            boolean isLast = i + 1 == blocks.size();
            if (leavesContact(block)) {
                section = isEnded || isAfterword(blocks, i, all) ? OTHER : "";
            }
            blocks.set(i, assigned(block, isLast ? block : blocks.get(i + 1), isLast));
        }
        return null;
    }

    /** Whether a line of the head follows the end of a text: another release begins. */
    private boolean startsAnother(LaidOutBlock block, String headline) {
        Optional<HeadLines.Line> line = HeadLines.of(block.words());
        boolean isStart = line.filter(it -> it.role() == BlockRole.IMMEDIATE_RELEASE
                        || it.role() == BlockRole.EMBARGO
                        || it.role() == BlockRole.KIND && mayStart(block))
                .isPresent();
        return hasText && isStart && !headline.isEmpty();
    }

    /** A kind of release within a text may be the heading of a part of it, unless it is in capitals or has a number. */
    private boolean mayStart(LaidOutBlock block) {
        Words words = block.words().words();
        return isEnded || words.isInCapitals(0) || HeadLines.numberIn(block.words()) != null;
    }

    private boolean leavesContact(LaidOutBlock block) {
        return section.equals(CONTACT)
                && !isEndMark(block.words())
                && sectionOf(block).isEmpty()
                && block.block().kind() != SourceBlock.Kind.RULE
                && !block.text().isEmpty()
                && !isOfContact(block);
    }

    /** Whether what stands below the contacts is little beside the text above them: a note, and no more of the text. */
    private static boolean isAfterword(List<LaidOutBlock> blocks, int at, long all) {
        long rest = sentences(blocks, at);
        return rest <= MAX_AFTERWORD && all - rest > rest;
    }

    private static long sentences(List<LaidOutBlock> blocks, int from) {
        return blocks.subList(from, blocks.size()).stream()
                .filter(block -> block.role() != BlockRole.FURNITURE && Prose.is(block.words()))
                .count();
    }

    private LaidOutBlock assigned(LaidOutBlock block, LaidOutBlock next, boolean isLast) {
        SourceBlock.Kind kind = block.block().kind();
        if (kind == SourceBlock.Kind.RULE
                || block.text().text().isEmpty() && block.block().rows().isEmpty()) {
            return block.as(kind == SourceBlock.Kind.IMAGE ? role() : BlockRole.FURNITURE, section);
        }
        if (isEndMark(block.words())) {
            isEnded = true;
            return block.as(BlockRole.END_MARK);
        }
        if (HeadLines.isOfImage(block.words()) && kind == SourceBlock.Kind.PARAGRAPH) {
            return block.as(BlockRole.UNASSIGNED);
        }
        Optional<String> heading = sectionOf(block);
        if (heading.isPresent()) {
            section = heading.get();
            return isHeadingAlone(block)
                    ? block.as(BlockRole.SECTION_HEADING, section)
                    : block.as(contactOr(BlockRole.SECTION, block), section);
        }
        if (section.equals(CONTACT) && isOfContact(block)) {
            return block.as(BlockRole.CONTACT, section);
        }
        if (isContactBelow(block)) {
            return block.as(BlockRole.CONTACT, CONTACT);
        }
        Optional<HeadLines.Line> line = HeadLines.of(block.words());
        if (line.filter(it -> it.role() == BlockRole.DATE || it.role() == BlockRole.REFERENCE_NUMBER)
                        .isPresent()
                && !isEnded
                && kind == SourceBlock.Kind.PARAGRAPH) {
            return block.as(line.get().role());
        }
        hasText |= Prose.is(block.words());
        boolean isSubHeading = kind == SourceBlock.Kind.HEADING
                || Prose.mayBeHeading(block.block(), block.words())
                        && !isLast
                        && next.role() == BlockRole.UNASSIGNED
                        && (Prose.is(next.words()) || isAboveList(block, next));
        if (section.isEmpty() && isEnded) {
            section = OTHER;
        }
        return block.as(isSubHeading ? BlockRole.SUB_HEADING : role(), section);
    }

    /** A short line above a list, a table or another heading of one. */
    private static boolean isAboveList(LaidOutBlock block, LaidOutBlock next) {
        boolean isList =
                next.block().kind() == SourceBlock.Kind.TABLE || next.block().kind() == SourceBlock.Kind.LIST_ITEM;
        Words words = block.words().words();
        return isList
                && words.size() <= MAX_WORDS_ABOVE_LIST
                && (words.isCapitalised(0) || ShortLines.isUnspaced(block.text().text()));
    }

    private BlockRole role() {
        return section.isEmpty() ? BlockRole.BODY : BlockRole.SECTION;
    }

    private BlockRole contactOr(BlockRole other, LaidOutBlock block) {
        return section.equals(CONTACT) && isOfContact(block) ? BlockRole.CONTACT : other;
    }

    /** A name, an office, a number or an address; a sentence only if it has one of these. */
    private static boolean isOfContact(LaidOutBlock block) {
        int words = block.words().words().size();
        return words <= MAX_WORDS_OF_CONTACT
                && (!Prose.is(block.words())
                        || !ContactDetail.findAll(block.words()).isEmpty());
    }

    private boolean isContactBelow(LaidOutBlock block) {
        return hasText
                && block.words().words().size() <= MAX_WORDS_OF_CONTACT / 2
                && LayoutPass.isContact(block)
                && block.block().kind() == SourceBlock.Kind.PARAGRAPH;
    }

    /** Whether a text is the heading of a section, or starts with one and a colon. */
    static boolean isSectionHeading(LaidOutBlock block) {
        return sectionOf(block).isPresent();
    }

    private static Optional<String> sectionOf(LaidOutBlock block) {
        NameSearch.Hit<String> hit = SECTIONS.at(block.words());
        if (hit == null || block.block().kind() == SourceBlock.Kind.LIST_ITEM) {
            return Optional.empty();
        }
        Words words = block.words().words();
        String rest =
                block.words().part(hit.end(), block.text().text().length()).strip();
        boolean isAlone = rest.isEmpty() || rest.equals(":") || rest.equals(".") || rest.equals("：");
        boolean isLed =
                (rest.startsWith(":") || rest.startsWith("：")) && !hit.value().equals(ABOUT);
        boolean isAbout = hit.value().equals(ABOUT)
                && !rest.isEmpty()
                && words.size() <= MAX_WORDS_OF_TITLE
                && !Prose.is(block.words())
                && words.isCapitalised(words.size() - 1);
        boolean isSet = isAlone && (!hit.value().equals(ABOUT) || namesWhat(block.words(), hit));
        return isSet || isLed || isAbout ? Optional.of(hit.value()) : Optional.empty();
    }

    /** Whether a heading says what it is about: {@code About the mission}, but not {@code About the}. */
    private static boolean namesWhat(TextBlock text, NameSearch.Hit<String> about) {
        int last = text.words().before(about.end());
        return last > 0
                && !text.words().is(last, WordClass.FUNCTION)
                && !text.language()
                        .words(WordKind.PREPOSITIONS)
                        .contains(text.words().text(last));
    }

    private static boolean isHeadingAlone(LaidOutBlock block) {
        NameSearch.Hit<String> hit = SECTIONS.at(block.words());
        String rest = hit == null
                ? ""
                : block.words().part(hit.end(), block.text().text().length()).strip();
        boolean isLed = rest.startsWith(":") || rest.startsWith("：");
        return !isLed || rest.length() == 1;
    }

    private static boolean isEndMark(TextBlock text) {
        return text.words().size() <= 1
                && (SectionHeading.isIn(text) && SECTIONS.at(text) == null || isOrnament(text.text()));
    }

    private static boolean isOrnament(String text) {
        String marks = text.replace(" ", "");
        return marks.length() >= 3 && marks.length() <= 9 && marks.chars().allMatch(c -> c == '*' || c == '#');
    }
}
