package io.github.communique.rulebook;

import io.github.communique.PressRelease;
import io.github.communique.body.TextRole;
import io.github.communique.rule.RuleContext;
import io.github.communique.rule.ValidationRule;
import io.github.communique.rulebook.view.EqualTexts;
import io.github.communique.rulebook.view.ReleaseText;
import io.github.communique.text.TextAnalysis;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.WordClass;
import io.github.communique.text.mention.SectionHeading;
import io.github.communique.text.mention.StatedLength;
import java.util.List;

/** {@code body/*}: paragraphs and words of the body. */
public final class WordingRules {

    static final List<ValidationRule<?>> ALL = List.of(
            ValidationRule.warning("body/duplicate-paragraph", PressRelease.class, WordingRules::duplicateParagraph),
            ValidationRule.info("body/section-in-body", PressRelease.class, WordingRules::sectionInBody),
            ValidationRule.warning("body/word-count", PressRelease.class, WordingRules::wordCount)
                    .skipIfUnread("/lede", "/body", "/sections"),
            ValidationRule.info("body/mixed-spelling", PressRelease.class, WordingRules::mixedSpelling));

    /** Shorter paragraphs may well be repeated. */
    private static final int WORDS_OF_A_PARAGRAPH = 8;

    private WordingRules() {}

    private static void duplicateParagraph(PressRelease release, RuleContext context) {
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

    private static void sectionInBody(PressRelease release, RuleContext context) {
        for (TextBlock block : ReleaseText.of(context).blocks()) {
            boolean isInBody = block.role() == TextRole.PARAGRAPH || block.role() == TextRole.BODY;
            if (isInBody && SectionHeading.isIn(block)) {
                context.report(finding ->
                        finding.at(block.pointer()).with("found", block.text().strip()));
            }
        }
    }

    private static void wordCount(PressRelease release, RuleContext context) {
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

    private static void mixedSpelling(PressRelease release, RuleContext context) {
        TextAnalysis text = ReleaseText.of(context);
        if (text.language().equals("en")) {
            mixed(text, WordClass.ISE, WordClass.IZE, context);
            mixed(text, WordClass.OUR, WordClass.OR, context);
        }
    }

    /** Tells the first word of the spelling that comes second; words in capital letters may be names and are left alone. */
    private static void mixed(TextAnalysis text, WordClass one, WordClass other, RuleContext context) {
        String first = null;
        WordClass expected = one;
        for (TextBlock block : text.blocks()) {
            Words words = block.words();
            int size = words.mayHave(one) || words.mayHave(other) ? words.size() : 0;
            for (int i = 0; i < size; i++) {
                if (words.is(i, one) || words.is(i, other)) {
                    WordClass found = words.is(i, one) ? one : other;
                    if (first == null) {
                        first = words.text(i);
                        expected = found;
                    } else if (found != expected) {
                        int word = i;
                        String before = first;
                        context.report(finding -> finding.at(block.pointer())
                                .range(block.rangeOf(word))
                                .with("found", words.text(word))
                                .with("other", before));
                        return;
                    }
                }
            }
        }
    }
}
