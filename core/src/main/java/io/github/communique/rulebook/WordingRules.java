package io.github.communique.rulebook;

import io.github.communique.PressRelease;
import io.github.communique.body.TextRole;
import io.github.communique.report.Severity;
import io.github.communique.rule.RuleContext;
import io.github.communique.rulebook.view.EqualTexts;
import io.github.communique.rulebook.view.ReleaseText;
import io.github.communique.text.TextAnalysis;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.WordClass;
import io.github.communique.text.language.WordKind;
import io.github.communique.text.mention.SectionHeading;
import io.github.communique.text.mention.StatedLength;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code body/*}: paragraphs and words of the body. */
public final class WordingRules {

    /** Shorter paragraphs may well be repeated. */
    private static final int WORDS_OF_A_PARAGRAPH = 8;

    private WordingRules() {}

    @Rule(id = "body/duplicate-paragraph", severity = Severity.WARNING)
    static void duplicateParagraph(PressRelease release, RuleContext context) {
        List<TextBlock> blocks = ReleaseText.of(context).blocks();
        EqualTexts seen = new EqualTexts(blocks.size());
        for (TextBlock block : blocks) {
            boolean isParagraph = block.role() == TextRole.PARAGRAPH || block.role() == TextRole.SECTION;
            TextBlock other = isParagraph && block.words().size() >= WORDS_OF_A_PARAGRAPH ? seen.add(block) : null;
            if (other != null) {
                context.report(finding -> finding.at(block.pointer()).with("other", other.pointer()));
            }
        }
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

    /** Of each pair of spellings, the first word of the one that comes second; words in capital letters may be names and are left alone. */
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
     * A word of two spellings in the text.
     *
     * @param number what the vocabulary says of it; -1 when a finding has been reported for its pair
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
