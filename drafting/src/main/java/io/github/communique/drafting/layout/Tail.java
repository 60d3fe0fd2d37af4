package io.github.communique.drafting.layout;

import io.github.communique.drafting.source.SourceBlock;
import io.github.communique.text.NameSearch;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
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
        for (int i = from; i < blocks.size(); i++) {
            LaidOutBlock block = blocks.get(i);
            if (block.role() == BlockRole.FURNITURE) {
                continue;
            }
            if (startsAnother(block, headline)) {
                return block;
            }
            boolean isLast = i + 1 == blocks.size();
            blocks.set(i, assigned(block, isLast ? block : blocks.get(i + 1), isLast));
        }
        return null;
    }

    /** Whether a line of the head follows the end of a text: another release begins. */
    private boolean startsAnother(LaidOutBlock block, String headline) {
        Optional<HeadLines.Line> line = HeadLines.of(block.words());
        boolean isStart = line.filter(it -> it.role() == BlockRole.IMMEDIATE_RELEASE
                        || it.role() == BlockRole.EMBARGO
                        || it.role() == BlockRole.KIND)
                .isPresent();
        return hasText && isStart && !headline.isEmpty();
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
        if (section.equals(CONTACT)) {
            section = isEnded ? "other" : "";
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
                        && Prose.is(next.words())
                        && next.role() == BlockRole.UNASSIGNED;
        if (section.isEmpty() && isEnded) {
            section = "other";
        }
        return block.as(isSubHeading ? BlockRole.SUB_HEADING : role(), section);
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
        boolean isAlone = rest.isEmpty() || rest.equals(":") || rest.equals(".");
        boolean isLed = rest.startsWith(":") && !hit.value().equals(ABOUT);
        boolean isAbout = hit.value().equals(ABOUT)
                && !rest.isEmpty()
                && words.size() <= MAX_WORDS_OF_TITLE
                && !Prose.is(block.words())
                && words.isCapitalised(words.size() - 1);
        boolean isSet = isAlone && !hit.value().equals(ABOUT);
        return isSet || isLed || isAbout ? Optional.of(hit.value()) : Optional.empty();
    }

    private static boolean isHeadingAlone(LaidOutBlock block) {
        NameSearch.Hit<String> hit = SECTIONS.at(block.words());
        String rest = hit == null
                ? ""
                : block.words().part(hit.end(), block.text().text().length()).strip();
        return !rest.startsWith(":") || rest.equals(":");
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
