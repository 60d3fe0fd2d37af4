package io.github.communique.rulebook;

import io.github.communique.PressRelease;
import io.github.communique.body.TextRole;
import io.github.communique.report.Severity;
import io.github.communique.rule.RuleContext;
import io.github.communique.rulebook.view.EqualTexts;
import io.github.communique.rulebook.view.ReleaseText;
import io.github.communique.text.Letters;
import io.github.communique.text.TextAnalysis;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.WordClass;
import io.github.communique.text.language.WordKind;
import io.github.communique.text.mention.SectionHeading;
import io.github.communique.text.mention.StatedLength;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code body/*}: paragraphs and words of the body. */
public final class WordingRules {

    /** Shorter paragraphs may be repeated legitimately. */
    private static final int WORDS_OF_A_PARAGRAPH = 8;

    private static final int WORDS_OF_A_LABEL = 4;

    private WordingRules() {}

    @Rule(id = "body/duplicate-paragraph", severity = Severity.WARNING)
    static void duplicateParagraph(PressRelease release, RuleContext context) {
        List<TextBlock> blocks = ReleaseText.of(context).blocks();
        EqualTexts seen = new EqualTexts(blocks.size());
        Map<TextBlock, List<Integer>> repeats = new LinkedHashMap<>();
        Map<TextBlock, Integer> numbers = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            TextBlock block = blocks.get(i);
            boolean isParagraph = block.role() == TextRole.PARAGRAPH || block.role() == TextRole.SECTION;
            boolean isPart = i > 0 && isOfRecord(blocks.get(i - 1));
            TextBlock other = isParagraph && isProse(block) && !isPart ? seen.add(block) : null;
            if (other != null) {
                repeats.computeIfAbsent(other, added -> new ArrayList<>(1)).add(i);
            } else {
                numbers.put(block, i);
            }
        }
        repeats.forEach((first, again) -> {
            for (int number : again) {
                if (again.size() == 1 || isInRun(blocks, numbers.getOrDefault(first, 0), number)) {
                    context.report(
                            finding -> finding.at(blocks.get(number).pointer()).with("other", first.pointer()));
                }
            }
        });
    }

    /**
     * Whether the repetition is part of a pasted run; a paragraph that occurs three times is a refrain or an entry of a
     * record unless a neighbour was repeated with it.
     */
    private static boolean isInRun(List<TextBlock> blocks, int first, int again) {
        return areEqual(blocks, first - 1, again - 1) || areEqual(blocks, first + 1, again + 1);
    }

    private static boolean areEqual(List<TextBlock> blocks, int one, int other) {
        return one >= 0
                && other < blocks.size()
                && isProse(blocks.get(one))
                && blocks.get(one).words().sameAs(blocks.get(other).words());
    }

    /**
     * Whether the paragraph is prose of some length without a label; lines of an address, a form or a record may be
     * repeated legitimately.
     */
    private static boolean isProse(TextBlock block) {
        Words words = block.words();
        return words.size() >= WORDS_OF_A_PARAGRAPH && endsSentence(block) && !hasLabel(block);
    }

    private static boolean endsSentence(TextBlock block) {
        return ".!?…。؟۔।".indexOf(lastMark(block)) >= 0;
    }

    /** The last character, ignoring spaces and closing quotation marks and brackets. */
    private static char lastMark(TextBlock block) {
        int end = block.text().length() - 1;
        while (end > 0 && (Letters.isSpace(block.at(end)) || "”’\"»)]".indexOf(block.at(end)) >= 0)) {
            end--;
        }
        return block.at(end);
    }

    /** {@code Grant: the fine is lower.} */
    private static boolean hasLabel(TextBlock block) {
        Words words = block.words();
        int most = words.start(Math.min(WORDS_OF_A_LABEL, words.size() - 1));
        int colon = block.text().indexOf(':');
        return colon >= 0 && colon < most;
    }

    /**
     * Whether the paragraph is an entry below a short line that is not a sentence, such as the name of a person or
     * place.
     */
    private static boolean isOfRecord(TextBlock before) {
        return before.role() != TextRole.HEADLINE
                && before.words().size() < WORDS_OF_A_PARAGRAPH
                && !endsSentence(before);
    }

    @Rule(id = "body/section-in-body", severity = Severity.INFO)
    static void sectionInBody(PressRelease release, RuleContext context) {
        for (TextBlock block : ReleaseText.of(context).blocks()) {
            boolean isInBody = block.role() == TextRole.PARAGRAPH || block.role() == TextRole.BODY;
            if (isInBody && SectionHeading.isIn(block)) {
                context.report(finding ->
                        finding.at(block.pointer()).with("found", block.text().strip()));
            }
        }
    }

    @Rule(
            id = "body/word-count",
            severity = Severity.WARNING,
            skipIfUnread = {"/lede", "/body", "/sections"})
    static void wordCount(PressRelease release, RuleContext context) {
        TextAnalysis text = ReleaseText.of(context);
        for (TextBlock block : text.blocks()) {
            StatedLength.in(block)
                    .filter(stated -> !stated.agreesWith(text.blocks()))
                    .ifPresent(stated -> context.report(finding -> finding.at(block.pointer())
                            .range(block.range(stated.start(), stated.end()))
                            .with("found", stated.number())
                            .with("expected", stated.counted(text.blocks()))));
        }
    }

    @Rule(id = "body/mixed-spelling", severity = Severity.INFO)
    static void mixedSpelling(PressRelease release, RuleContext context) {
        TextAnalysis text = ReleaseText.of(context);
        if (text.language().knows(WordKind.SPELLING)) {
            mixed(text, context);
        }
    }

    /**
     * For each pair of spellings, reports the first word in the spelling that occurs second; capitalised words may be
     * names and are not checked.
     */
    private static void mixed(TextAnalysis text, RuleContext context) {
        Map<Integer, Spelling> firstOfPair = new HashMap<>();
        for (TextBlock block : text.blocks()) {
            Words words = block.words();
            int size = words.mayHave(WordClass.SPELLING) ? words.size() : 0;
            for (int i = 0; i < size; i++) {
                int number = words.value(i, WordClass.SPELLING);
                Spelling found = number < 0 ? null : new Spelling(number, block, i);
                Spelling first = found == null ? null : firstOfPair.putIfAbsent(found.pair(), found);
                if (found != null && first != null && first.number >= 0 && first.number != found.number) {
                    context.report(finding -> finding.at(block.pointer())
                            .range(block.rangeOf(found.word))
                            .with("found", found.text())
                            .with("other", first.text()));
                    firstOfPair.put(found.pair(), found.reported());
                }
            }
        }
    }

    /**
     * A word with two spellings in the text.
     *
     * @param number its value in the vocabulary; -1 if a finding was already reported for its pair
     */
    private record Spelling(int number, TextBlock block, int word) {

        int pair() {
            return number / 2;
        }

        String text() {
            return block.words().text(word);
        }

        Spelling reported() {
            return new Spelling(-1, block, word);
        }
    }
}
