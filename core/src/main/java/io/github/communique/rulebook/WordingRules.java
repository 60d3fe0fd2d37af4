package io.github.communique.rulebook;

import io.github.communique.PressRelease;
import io.github.communique.body.TextRole;
import io.github.communique.report.Severity;
import io.github.communique.rule.RuleContext;
import io.github.communique.rulebook.view.ReleaseText;
import io.github.communique.text.TextAnalysis;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.WordClass;
import io.github.communique.text.mention.SectionHeading;
import io.github.communique.text.mention.StatedLength;
import java.util.ArrayList;
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
        Map<Integer, List<TextBlock>> seen = new HashMap<>();
        for (TextBlock block : ReleaseText.of(context).blocks()) {
            boolean isParagraph = block.role() == TextRole.PARAGRAPH || block.role() == TextRole.SECTION;
            if (isParagraph && block.words().size() >= WORDS_OF_A_PARAGRAPH) {
                List<TextBlock> alike = seen.computeIfAbsent(block.words().hashOfAll(), hash -> new ArrayList<>());
                alike.stream()
                        .filter(other -> other.words().sameAs(block.words()))
                        .findFirst()
                        .ifPresentOrElse(
                                other -> context.report(
                                        finding -> finding.at(block.pointer()).with("other", other.pointer())),
                                () -> alike.add(block));
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

    @Rule(id = "body/word-count", severity = Severity.WARNING, skipIfUnread = {"/lede", "/body", "/sections"})
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
            for (int i = 0; i < words.size(); i++) {
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
