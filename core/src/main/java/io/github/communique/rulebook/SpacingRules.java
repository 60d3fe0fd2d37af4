package io.github.communique.rulebook;

import io.github.communique.PressRelease;
import io.github.communique.report.Fix;
import io.github.communique.report.Severity;
import io.github.communique.report.TextRange;
import io.github.communique.rule.FindingDraft;
import io.github.communique.rule.RuleContext;
import io.github.communique.rulebook.view.ReleaseText;
import io.github.communique.text.CharacterClass;
import io.github.communique.text.Letters;
import io.github.communique.text.SpecialCharacter;
import io.github.communique.text.TextAnalysis;
import io.github.communique.text.TextBlock;
import io.github.communique.text.fault.DoubledSpace;
import io.github.communique.text.fault.WrappedLine;
import io.github.communique.text.language.Trait;
import io.github.communique.text.quotation.QuotedPassage;
import java.util.List;
import java.util.function.Consumer;

/** {@code body/*}: spaces and line ends. */
public final class SpacingRules {

    private static final String CLOSING = ")]”’»\"%";
    private static final String COMMAS = ",.،؛";
    private static final String EYES = ":;";

    private SpacingRules() {}

    @Rule(id = "body/spacing", severity = Severity.INFO)
    static void spacing(PressRelease release, RuleContext context) {
        TextAnalysis text = ReleaseText.of(context);
        List<DoubledSpace> doubled = DoubledSpace.findAll(text.blocks());
        boolean isHabit = DoubledSpace.isHabitAfterSentences(doubled, text.blocks());
        for (DoubledSpace space : doubled) {
            if (!(isHabit && space.followsSentence())) {
                superfluous(space.block(), space.range(), " ", finding -> finding.variant("doubled"), context);
            }
        }
        boolean hasSpaceBeforeMarks = text.language().has(Trait.SPACE_BEFORE_PUNCTUATION);
        for (TextBlock block : text.blocks()) {
            for (int offset : block.specialCharacters().offsets(SpecialCharacter.SPACE)) {
                char mark = block.at(offset + 1);
                if (isMisplacedComma(block, offset, mark)) {
                    superfluous(
                            block,
                            block.range(offset, offset + 2),
                            ", ",
                            finding -> finding.variant("before-mark").with("mark", mark),
                            context);
                } else if (isMarkWithoutSpace(block, offset, mark, hasSpaceBeforeMarks)) {
                    superfluous(
                            block,
                            block.range(offset, offset + 1),
                            "",
                            finding -> finding.variant("before-mark").with("mark", mark),
                            context);
                }
            }
            insideBrackets(block, context);
        }
        for (QuotedPassage passage : ReleaseText.quotations(context).passages()) {
            insideQuotation(passage, hasSpaceBeforeMarks, context);
        }
    }

    /** {@code the keeper ,as agreed}: the space is on the wrong side of the comma. */
    private static boolean isMisplacedComma(TextBlock block, int offset, char mark) {
        char before = block.at(offset - 1);
        return mark == ','
                && Character.isLetter(block.at(offset + 2))
                && (Character.isLetterOrDigit(before) || CLOSING.indexOf(before) >= 0);
    }

    private static boolean isMarkWithoutSpace(TextBlock block, int offset, char mark, boolean hasSpaceBeforeMarks) {
        char following = block.at(offset + 2);
        boolean isEnd = Letters.isSpace(following)
                || CLOSING.indexOf(following) >= 0 && following != '%' && !isEmoticon(block, offset + 1);
        boolean isMark = mark != ' ' && ",.;:!?،؛؟۔".indexOf(mark) >= 0;
        boolean isComma = COMMAS.indexOf(mark) >= 0;
        char before = block.at(offset - 1);
        return isMark
                && isEnd
                && offset > 0
                && (isComma || !hasSpaceBeforeMarks)
                && (Character.isLetterOrDigit(before) || Letters.isMark(before) || CLOSING.indexOf(before) >= 0);
    }

    /** {@code the lock :) holds}: eyes and a mouth between spaces, or before a further bracket. */
    private static boolean isEmoticon(TextBlock block, int eyes) {
        char following = block.at(eyes + 2);
        return EYES.indexOf(block.at(eyes)) >= 0
                && block.at(eyes + 1) == ')'
                && (Letters.isSpace(following) || CLOSING.indexOf(following) >= 0 || COMMAS.indexOf(following) >= 0);
    }

    private static void insideBrackets(TextBlock block, RuleContext context) {
        for (int offset : block.specialCharacters().offsets(SpecialCharacter.BRACKET)) {
            char bracket = block.at(offset);
            boolean isOpening = bracket == '(' || bracket == '[';
            boolean isClosing = bracket == ')' || bracket == ']';
            if (isOpening && block.at(offset + 1) == ' ' && Character.isLetterOrDigit(block.at(offset + 2))) {
                inside(block, offset + 1, bracket, context);
            } else if (isClosing && isSpaceAfterWord(block, offset - 1)) {
                inside(block, offset - 1, bracket, context);
            }
        }
    }

    private static boolean isSpaceAfterWord(TextBlock block, int offset) {
        char before = block.at(offset - 1);
        boolean isWord = Character.isLetterOrDigit(before) || ",.%".indexOf(before) >= 0;
        return offset > 0 && block.at(offset) == ' ' && isWord;
    }

    /**
     * Reports a space inside quotation marks. French has spaces inside guillemets; in other languages they are accepted
     * if they are at both ends.
     */
    private static void insideQuotation(QuotedPassage passage, boolean hasSpaceBeforeMarks, RuleContext context) {
        TextBlock block = passage.block();
        int open = passage.start() - 1;
        boolean isMark = CharacterClass.isQuotationMark(passage.open()) && block.at(open) == passage.open();
        if (!isMark || passage.end() <= passage.start() + 1 || "‘’'".indexOf(passage.open()) >= 0) {
            return;
        }
        boolean isSpacedBefore =
                block.at(passage.start()) == ' ' && Character.isLetterOrDigit(block.at(passage.start() + 1));
        char close = block.at(passage.end());
        boolean isSpacedBeforeEnd = block.at(passage.end() - 1) == ' '
                && passage.end() < block.text().length()
                && CharacterClass.isQuotationMark(close);
        boolean isGuillemet = "«»‹›".indexOf(passage.open()) >= 0;
        if (isGuillemet && (hasSpaceBeforeMarks || isSpacedBefore && isSpacedBeforeEnd) || hasSpaceBeforeMarks) {
            return;
        }
        if (isSpacedBefore) {
            inside(block, passage.start(), passage.open(), context);
        }
        if (isSpacedBeforeEnd) {
            inside(block, passage.end() - 1, close, context);
        }
    }

    private static void inside(TextBlock block, int space, char mark, RuleContext context) {
        superfluous(
                block,
                block.range(space, space + 1),
                "",
                finding -> finding.variant("inside").with("mark", mark),
                context);
    }

    private static void superfluous(
            TextBlock block, TextRange range, String expected, Consumer<FindingDraft> what, RuleContext context) {
        context.report(finding -> {
            finding.at(block.pointer()).range(range).fix(Fix.replace(block.pointer(), range, expected));
            what.accept(finding);
        });
    }

    @Rule(id = "body/hard-wrapped", severity = Severity.INFO)
    static void hardWrapped(PressRelease release, RuleContext context) {
        for (TextBlock block : ReleaseText.of(context).blocks()) {
            int offset = WrappedLine.firstIn(block);
            if (offset >= 0) {
                context.report(finding -> finding.at(block.pointer())
                        .range(block.range(offset, offset + 1))
                        .with("found", WrappedLine.lastWords(block, offset)));
            }
        }
    }
}
