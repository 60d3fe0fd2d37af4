package io.github.communique.rules;

import io.github.communique.Headline;
import io.github.communique.PressRelease;
import io.github.communique.report.Fix;
import io.github.communique.report.Severity;
import io.github.communique.rule.Need;
import io.github.communique.rule.Rule;
import io.github.communique.rule.RuleContext;
import io.github.communique.text.TextAnalysis;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code headline/*}: the headline, and what the body has to do with it. */
final class HeadlineRules {

    static final List<Rule<?>> ALL = List.of(
            Rule.on(
                    PressRelease.class,
                    "headline/repeated-in-body",
                    Severity.WARNING,
                    Set.of(Need.TEXT),
                    HeadlineRules::repeatedInBody),
            Rule.on(Headline.class, "headline/too-long", Severity.INFO, Set.of(Need.PROFILE), HeadlineRules::tooLong));

    private HeadlineRules() {}

    private static void repeatedInBody(PressRelease release, RuleContext context) {
        TextAnalysis text = context.once(TextAnalysis.class, TextAnalysis::of);
        List<String> headline = words(text.blocks().get(0));
        Optional<TextBlock> first = text.firstParagraph();
        if (first.isPresent() && !headline.isEmpty() && words(first.get()).equals(headline)) {
            context.found(finding -> finding.at(first.get().pointer())
                    .with("headline", release.getHeadline().getText())
                    .fix(Fix.remove(first.get().pointer().parent())));
        }
    }

    private static void tooLong(Headline headline, RuleContext context) {
        int length = headline.getText().codePointCount(0, headline.getText().length());
        context.getSurroundings()
                .getHouseStyle()
                .getHeadlineMax()
                .filter(most -> length > most)
                .ifPresent(most -> context.found(
                        finding -> finding.at("text").with("found", length).with("expected", most)));
    }

    private static List<String> words(TextBlock block) {
        return block.words().stream().map(Word::lowerCase).toList();
    }
}
