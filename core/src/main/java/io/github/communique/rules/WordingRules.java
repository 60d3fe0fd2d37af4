package io.github.communique.rules;

import io.github.communique.PressRelease;
import io.github.communique.TextRole;
import io.github.communique.rule.Rule;
import io.github.communique.rule.RuleContext;
import io.github.communique.text.SectionHeading;
import io.github.communique.text.StatedLength;
import io.github.communique.text.TextAnalysis;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Trait;
import io.github.communique.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code body/*}: paragraphs and words of the body. */
final class WordingRules {

    static final List<Rule<?>> ALL = List.of(
            TextRule.warning(PressRelease.class, "body/duplicate-paragraph", WordingRules::duplicateParagraph),
            TextRule.info(PressRelease.class, "body/section-in-body", WordingRules::sectionInBody),
            TextRule.warning(PressRelease.class, "body/word-count", WordingRules::wordCount)
                    .needsAllOf("/lede", "/body", "/sections"),
            TextRule.info(PressRelease.class, "body/mixed-spelling", WordingRules::mixedSpelling));

    /** Shorter paragraphs may well be repeated. */
    private static final int WORDS_OF_A_PARAGRAPH = 8;

    private WordingRules() {}

    private static void duplicateParagraph(PressRelease release, RuleContext context) {
        Map<Integer, List<TextBlock>> seen = new HashMap<>();
        for (TextBlock block :
                context.once(TextAnalysis.class, TextAnalysis::of).blocks()) {
            boolean isParagraph = block.role() == TextRole.PARAGRAPH || block.role() == TextRole.SECTION;
            if (isParagraph && block.words().size() >= WORDS_OF_A_PARAGRAPH) {
                List<TextBlock> alike = seen.computeIfAbsent(block.words().hashOfAll(), hash -> new ArrayList<>());
                alike.stream()
                        .filter(other -> other.words().sameAs(block.words()))
                        .findFirst()
                        .ifPresentOrElse(
                                other -> context.found(
                                        finding -> finding.at(block.pointer()).with("other", other.pointer())),
                                () -> alike.add(block));
            }
        }
    }

    private static void sectionInBody(PressRelease release, RuleContext context) {
        for (TextBlock block :
                context.once(TextAnalysis.class, TextAnalysis::of).blocks()) {
            boolean isInBody = block.role() == TextRole.PARAGRAPH || block.role() == TextRole.BODY;
            if (isInBody && SectionHeading.isIn(block)) {
                context.found(finding ->
                        finding.at(block.pointer()).with("found", block.text().strip()));
            }
        }
    }

    private static void wordCount(PressRelease release, RuleContext context) {
        TextAnalysis text = context.once(TextAnalysis.class, TextAnalysis::of);
        for (TextBlock block : text.blocks()) {
            StatedLength.in(block)
                    .filter(stated -> !stated.agreesWith(text.blocks()))
                    .ifPresent(stated -> context.found(finding -> finding.at(block.pointer())
                            .range(block.range(stated.start(), stated.end()))
                            .with("found", stated.number())
                            .with("expected", stated.counted(text.blocks()))));
        }
    }

    private static void mixedSpelling(PressRelease release, RuleContext context) {
        TextAnalysis text = context.once(TextAnalysis.class, TextAnalysis::of);
        if (text.language().equals("en")) {
            mixed(text, Trait.ISE, Trait.IZE, context);
            mixed(text, Trait.OUR, Trait.OR, context);
        }
    }

    /** Tells the first word of the spelling that comes second; words in capital letters may be names and are left alone. */
    private static void mixed(TextAnalysis text, Trait one, Trait other, RuleContext context) {
        String first = null;
        Trait expected = one;
        for (TextBlock block : text.blocks()) {
            Words words = block.words();
            for (int i = 0; i < words.size(); i++) {
                if (words.is(i, one) || words.is(i, other)) {
                    Trait found = words.is(i, one) ? one : other;
                    if (first == null) {
                        first = words.text(i);
                        expected = found;
                    } else if (found != expected) {
                        int word = i;
                        String before = first;
                        context.found(finding -> finding.at(block.pointer())
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
