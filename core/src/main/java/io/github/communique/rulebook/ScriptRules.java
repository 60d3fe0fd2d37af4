package io.github.communique.rulebook;

import io.github.communique.PressRelease;
import io.github.communique.report.Pointer;
import io.github.communique.report.Severity;
import io.github.communique.rule.RuleContext;
import io.github.communique.rulebook.view.ReleaseText;
import io.github.communique.text.TextAnalysis;
import io.github.communique.text.TextBlock;
import io.github.communique.text.fault.OtherLanguage;
import io.github.communique.text.fault.Scripts;
import io.github.communique.text.language.LanguageScripts;
import java.util.List;
import java.util.Set;

/**
 * {@code headline/script}, {@code language/*}: whether the text is in a script of its language, and in that language.
 */
public final class ScriptRules {

    /** A headline with fewer letters may be a name. */
    private static final int LETTERS_OF_A_HEADLINE = 8;

    private static final int LETTERS_OF_A_TEXT = 40;

    private ScriptRules() {}

    @Rule(id = "headline/script", severity = Severity.WARNING)
    static void ofHeadline(PressRelease release, RuleContext context) {
        List<TextBlock> headline = ReleaseText.of(context).blocks().subList(0, 1);
        check(headline, LETTERS_OF_A_HEADLINE, release, headline.get(0).pointer(), context);
    }

    @Rule(id = "language/script-differs", severity = Severity.WARNING)
    static void ofText(PressRelease release, RuleContext context) {
        check(
                ReleaseText.of(context).blocksBelowHeadline(),
                LETTERS_OF_A_TEXT,
                release,
                Pointer.ROOT.attribute("language"),
                context);
    }

    @Rule(
            id = "language/differs",
            severity = Severity.WARNING,
            skipIfUnread = {"/lede", "/body", "/sections"})
    static void languageDiffers(PressRelease release, RuleContext context) {
        TextAnalysis text = ReleaseText.of(context);
        OtherLanguage.of(text.blocksBelowHeadline(), text.language())
                .ifPresent(found -> context.report(finding ->
                        finding.at("language").with("found", found).with("language", release.getLanguage())));
    }

    private static void check(
            List<TextBlock> blocks, int letters, PressRelease release, Pointer pointer, RuleContext context) {
        Set<String> expected = LanguageScripts.of(release.getLanguage());
        if (expected.isEmpty() || expected.contains(Scripts.LATIN) && areLatinOnly(blocks)) {
            return;
        }
        Scripts.mainScript(blocks, false, letters)
                .filter(script -> !expected.contains(script))
                .ifPresent(script -> context.report(finding -> finding.at(pointer)
                        .with("found", script)
                        .with("language", release.getLanguage())
                        .with("expected", String.join(", ", expected))));
    }

    private static boolean areLatinOnly(List<TextBlock> blocks) {
        for (TextBlock block : blocks) {
            if (!Scripts.isLatinOnly(block)) {
                return false;
            }
        }
        return true;
    }
}
