package io.github.communique.rulebook;

import io.github.communique.PressRelease;
import io.github.communique.report.Severity;
import io.github.communique.rule.RuleContext;
import io.github.communique.rulebook.view.ReleaseText;
import io.github.communique.text.TextBlock;
import io.github.communique.text.fault.MarkupLeft;
import io.github.communique.text.fault.PageFurniture;
import io.github.communique.text.fault.Slip;
import java.util.List;
import java.util.Locale;

/** {@code body/*}: typing errors, text recognition errors and remnants of web pages in the text. */
public final class SlipRules {

    private SlipRules() {}

    /** The slips in the texts, found once for all rules that report them. */
    private record Slips(List<Slip> all) {

        static List<Slip> of(RuleContext context) {
            return context.once(
                            Slips.class,
                            release -> new Slips(
                                    Slip.findAll(ReleaseText.of(context).blocks())))
                    .all;
        }
    }

    @Rule(id = "body/markup-left", severity = Severity.WARNING)
    static void markupLeft(PressRelease release, RuleContext context) {
        for (TextBlock block : ReleaseText.of(context).blocks()) {
            for (MarkupLeft one : MarkupLeft.findAll(block)) {
                context.report(finding -> finding.at(block.pointer())
                        .range(block.range(one.start(), one.end()))
                        .with("found", block.part(one.start(), one.end()))
                        .severity(one.kind() == MarkupLeft.Kind.EMPHASIS ? Severity.INFO : Severity.WARNING)
                        .variant(one.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')));
            }
        }
    }

    @Rule(id = "body/joined-sentences", severity = Severity.INFO)
    static void joinedSentences(PressRelease release, RuleContext context) {
        for (Slip slip : Slips.of(context)) {
            if (slip.kind() == Slip.Kind.JOINED_SENTENCES) {
                report(slip, "no-space", context);
            } else if (slip.kind() == Slip.Kind.BEGINS_WITH_MARK) {
                report(slip, "begins-with-mark", context);
            }
        }
    }

    @Rule(id = "body/doubled-word", severity = Severity.INFO)
    static void doubledWord(PressRelease release, RuleContext context) {
        for (Slip slip : Slips.of(context)) {
            if (slip.kind() == Slip.Kind.DOUBLED_WORD) {
                TextBlock block = slip.block();
                context.report(finding -> finding.at(block.pointer())
                        .range(block.range(slip.start(), slip.end()))
                        .with("found", slip.printed()));
            }
        }
    }

    @Rule(id = "body/recognition-fault", severity = Severity.INFO)
    static void recognitionFault(PressRelease release, RuleContext context) {
        for (Slip slip : Slips.of(context)) {
            if (slip.kind() == Slip.Kind.WORD_MISREAD) {
                report(slip, "word", context);
            } else if (slip.kind() == Slip.Kind.MARK_MISREAD) {
                report(slip, "mark", context);
            }
        }
    }

    @Rule(id = "body/page-furniture", severity = Severity.INFO)
    static void pageFurniture(PressRelease release, RuleContext context) {
        for (TextBlock block : ReleaseText.of(context).blocks()) {
            for (PageFurniture one : PageFurniture.findAll(block)) {
                context.report(finding -> finding.at(block.pointer())
                        .range(block.range(one.start(), one.end()))
                        .with("found", block.part(one.start(), one.end())));
            }
        }
    }

    private static void report(Slip slip, String variant, RuleContext context) {
        TextBlock block = slip.block();
        context.report(finding -> finding.at(block.pointer())
                .range(block.range(slip.start(), slip.end()))
                .with("found", slip.printed())
                .variant(variant));
    }
}
