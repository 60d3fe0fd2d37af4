package io.github.communique.rulebook;

import io.github.communique.PressRelease;
import io.github.communique.report.Severity;
import io.github.communique.report.TextRange;
import io.github.communique.rule.RuleContext;
import io.github.communique.rulebook.view.ReleaseText;
import io.github.communique.text.Letters;
import io.github.communique.text.SpecialCharacter;
import io.github.communique.text.TextAnalysis;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.fault.Brackets;
import io.github.communique.text.language.WordClass;
import io.github.communique.text.language.WordKind;
import java.util.List;
import java.util.Optional;

/** {@code body/*}: typography of spaces, brackets, marks and figures. */
public final class TypographyRules {

    private static final String CURLY = "“”„«»‹›";
    private static final int DIGITS_OF_GROUP = 3;

    private TypographyRules() {}

    private static List<TextBlock> blocks(RuleContext context) {
        return ReleaseText.of(context).blocks();
    }

    @Rule(id = "body/mixed-quote-styles", severity = Severity.INFO)
    static void mixedQuoteStyles(PressRelease release, RuleContext context) {
        Styles marks = new Styles();
        Styles apostrophes = new Styles();
        for (TextBlock block : blocks(context)) {
            for (int offset : block.specialCharacters().offsets(SpecialCharacter.QUOTATION_MARK)) {
                if (!block.isMojibake(offset)) {
                    char mark = block.at(offset);
                    boolean isWithinWord =
                            Character.isLetter(block.at(offset - 1)) && Character.isLetter(block.at(offset + 1));
                    if (mark == '"' && !Character.isDigit(block.at(offset - 1)) && !isWithinWord
                            || CURLY.indexOf(mark) >= 0) {
                        marks.see(block, offset, mark == '"', context);
                    } else if (isWithinWord && (mark == '\'' || mark == '’')) {
                        apostrophes.see(block, offset, mark == '\'', context);
                    }
                }
            }
        }
    }

    /** Tracks whether marks are straight or curly, and reports the first that differs from earlier ones. */
    private static final class Styles {

        private boolean isKnown;
        private boolean isStraight;
        private boolean isReported;
        private char first;

        void see(TextBlock block, int offset, boolean isStraightHere, RuleContext context) {
            if (!isKnown) {
                isKnown = true;
                isStraight = isStraightHere;
                first = block.at(offset);
            } else if (isStraight != isStraightHere && !isReported) {
                isReported = true;
                context.report(finding -> finding.at(block.pointer())
                        .range(block.range(offset, offset + 1))
                        .with("found", block.at(offset))
                        .with("other", first));
            }
        }
    }

    @Rule(id = "body/digit-grouping", severity = Severity.WARNING)
    static void digitGrouping(PressRelease release, RuleContext context) {
        TextAnalysis text = ReleaseText.of(context);
        Optional<Character> grouping = text.language().digitGrouping();
        for (TextBlock block : grouping.isEmpty() ? List.<TextBlock>of() : text.blocks()) {
            char mark = grouping.get();
            Words words = block.words();
            int size = words.mayHaveDigits() ? words.size() : 0;
            for (int i = 0; i < size; i++) {
                int last = words.isNumber(i) ? lastGroup(block, i, mark) : i;
                boolean isWrong = last > i
                        && (isWrong(words, i, last)
                                || mark == ',' && (isTooShort(block, i, last) || fitsNoGrouping(block, i, last)));
                if (isWrong && isNumber(block, i)) {
                    TextRange range = block.range(words.start(i), words.end(last));
                    String found = block.part(words.start(i), words.end(last));
                    context.report(
                            finding -> finding.at(block.pointer()).range(range).with("found", found));
                }
                i = last;
            }
        }
    }

    private static int lastGroup(TextBlock block, int first, char mark) {
        Words words = block.words();
        int last = first;
        while (last + 1 < words.size()
                && words.isNumber(last + 1)
                && words.start(last + 1) == words.end(last) + 1
                && block.at(words.end(last)) == mark) {
            last++;
        }
        return last;
    }

    /**
     * Whether the grouping is wrong: a group is too long. A first group that is too long indicates a list of numbers,
     * and shorter groups may be decimals.
     */
    private static boolean isWrong(Words words, int first, int last) {
        boolean isTooLong = false;
        for (int i = first + 1; i <= last; i++) {
            isTooLong |= words.end(i) - words.start(i) > DIGITS_OF_GROUP;
        }
        return isTooLong && words.end(first) - words.start(first) <= DIGITS_OF_GROUP;
    }

    /**
     * {@code 5,00 rowers}: two digits after a comma in a number of things; in a list of numbers, another number or a
     * connecting word follows.
     */
    private static boolean isTooShort(TextBlock block, int first, int last) {
        Words words = block.words();
        boolean areGroups = words.end(first) - words.start(first) <= DIGITS_OF_GROUP && words.firstChar(first) != '0';
        for (int i = first + 1; i < last; i++) {
            areGroups &= words.end(i) - words.start(i) == DIGITS_OF_GROUP;
        }
        return areGroups
                && words.end(last) - words.start(last) == DIGITS_OF_GROUP - 1
                && isNumberOfThings(block, first, last);
    }

    /**
     * {@code 12,00,0 rowers}: neither groups of three digits nor Indian grouping, as in {@code 1,20,000}. A group that
     * starts with zero is not an item of a list.
     */
    private static boolean fitsNoGrouping(TextBlock block, int first, int last) {
        Words words = block.words();
        boolean isGrouped = words.end(first) - words.start(first) <= DIGITS_OF_GROUP && words.firstChar(first) != '0';
        boolean hasZeros = false;
        for (int i = first + 1; i <= last; i++) {
            hasZeros |= words.firstChar(i) == '0' && words.end(i) - words.start(i) > 1;
        }
        boolean isOneDigit = words.end(last) - words.start(last) == 1;
        return isGrouped && hasZeros && isOneDigit && last - first > 1 && isNumberOfThings(block, first, last);
    }

    private static boolean isNumberOfThings(TextBlock block, int first, int last) {
        Words words = block.words();
        boolean isCounted = last + 1 < words.size()
                && block.followsDirectly(last + 1)
                && words.hasSmallLetters(last + 1)
                && !words.isCapitalised(last + 1)
                && !words.is(last + 1, WordClass.FUNCTION)
                && !block.language().words(WordKind.CONNECTING_WORDS).contains(words.text(last + 1));
        boolean isNamed = first > 0
                && block.language().words(WordKind.NUMBERED_THINGS).contains(Letters.lowerCase(words.text(first - 1)));
        return isCounted && !isNamed;
    }

    /**
     * Whether it is a number with groups: after a month it is a day, and a comma that merely lacks its space does not
     * separate groups.
     */
    private static boolean isNumber(TextBlock block, int first) {
        char before = block.at(block.words().start(first) - 1);
        boolean isDay = first > 0 && block.words().is(first - 1, WordClass.MONTH);
        return !isDay && before != '/' && before != '.' && before != '-' && before != ':' && before != '_';
    }

    @Rule(id = "body/brackets", severity = Severity.WARNING)
    static void brackets(PressRelease release, RuleContext context) {
        for (Brackets.Unpaired one : Brackets.unpaired(blocks(context))) {
            TextBlock block = one.block();
            context.report(finding -> finding.at(block.pointer())
                    .range(block.range(one.offset(), one.offset() + 1))
                    .with("found", block.at(one.offset()))
                    .variant(one.isOpening() ? "unclosed" : "unopened"));
        }
    }
}
