package io.github.communique.rulebook;

import io.github.communique.PressRelease;
import io.github.communique.report.Fix;
import io.github.communique.report.Severity;
import io.github.communique.report.TextRange;
import io.github.communique.rule.RuleContext;
import io.github.communique.rulebook.view.QuotedWords;
import io.github.communique.rulebook.view.ReleaseText;
import io.github.communique.text.SpecialCharacter;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.quotation.MarkFault;
import io.github.communique.text.quotation.MarkPlace;
import io.github.communique.text.quotation.QuotedPassages;
import java.util.Optional;

/** {@code quote/*}: the quotation marks in the text. */
public final class QuotationMarkRules {

    private static final String CLOSED_WITHIN = ".,!?…";

    private QuotationMarkRules() {}

    @Rule(id = "quote/wrong-mark", severity = Severity.WARNING)
    static void wrongMark(PressRelease release, RuleContext context) {
        for (MarkFault fault : ReleaseText.quotations(context).faults()) {
            if (fault.kind() == MarkFault.Kind.WRONG_MARK && fault.expected() != null) {
                String expected = fault.expected().toString();
                TextRange range = range(fault);
                context.report(finding -> finding.at(fault.block().pointer())
                        .range(range)
                        .with("found", mark(fault))
                        .with("expected", expected)
                        .fix(Fix.replace(fault.block().pointer(), range, expected)));
            }
        }
    }

    @Rule(id = "quote/unbalanced-marks", severity = Severity.WARNING)
    static void unbalancedMarks(PressRelease release, RuleContext context) {
        QuotedPassages quotations = ReleaseText.quotations(context);
        for (MarkFault fault : quotations.faults()) {
            boolean isUnclosed = fault.kind() == MarkFault.Kind.UNCLOSED;
            if (isUnclosed || fault.kind() == MarkFault.Kind.UNOPENED) {
                context.report(finding -> {
                    finding.at(fault.block().pointer())
                            .range(range(fault))
                            .with("found", mark(fault))
                            .variant(isUnclosed ? "unclosed" : "unopened");
                    if (isUnclosed) {
                        closing(fault, release, context).ifPresent(finding::fix);
                    }
                });
            }
        }
    }

    @Rule(id = "quote/nested-same-mark", severity = Severity.WARNING)
    static void nestedSameMark(PressRelease release, RuleContext context) {
        for (MarkFault fault : ReleaseText.quotations(context).faults()) {
            if (fault.kind() == MarkFault.Kind.NESTED_SAME) {
                context.report(finding ->
                        finding.at(fault.block().pointer()).range(range(fault)).with("found", mark(fault)));
            }
        }
    }

    /**
     * Reports two apostrophes used as a quotation mark, and an accent or prime used as an apostrophe, with which a
     * search does not find the word.
     */
    @Rule(id = "quote/makeshift-mark", severity = Severity.INFO)
    static void makeshiftMark(PressRelease release, RuleContext context) {
        for (TextBlock block : ReleaseText.of(context).blocks()) {
            for (int offset :
                    block.specialCharacters().offsets(SpecialCharacter.QUOTATION_MARK, SpecialCharacter.ACCENT)) {
                boolean isDouble = MarkPlace.isMadeOfTwo(block, offset);
                if (isDouble || MarkPlace.isForApostrophe(block, offset)) {
                    TextRange range = block.range(offset, offset + (isDouble ? 2 : 1));
                    context.report(finding -> {
                        finding.at(block.pointer())
                                .range(range)
                                .with("found", block.part(offset, offset + (isDouble ? 2 : 1)))
                                .variant(isDouble ? "double" : "apostrophe");
                        if (!isDouble) {
                            finding.with(
                                            "words",
                                            block.words().text(block.words().before(offset)))
                                    .fix(Fix.replace(block.pointer(), range, "’"));
                        }
                    });
                }
            }
        }
    }

    /** The fix that adds the closing mark; certain if the model has the words at the start of the passage. */
    private static Optional<Fix> closing(MarkFault fault, PressRelease release, RuleContext context) {
        Optional<Character> closing = context.getEnvironment()
                .getQuotationMarks()
                .marksOf(release.getLanguage())
                .flatMap(marks -> marks.closingOf(fault.block().at(fault.offset())));
        TextBlock block = fault.block();
        Words words = block.words();
        int first = words.before(fault.offset()) + 1;
        return closing.flatMap(mark -> QuotedWords.of(context)
                .beginningAt(first, words)
                .map(quoted -> insertion(block, words.end(first + quoted.size() - 1), mark)));
    }

    private static Fix insertion(TextBlock block, int endOfWords, char mark) {
        boolean isSpaced = mark == '»';
        int at = endOfWords;
        while (!isSpaced && CLOSED_WITHIN.indexOf(block.at(at)) >= 0) {
            at++;
        }
        return Fix.replace(block.pointer(), block.range(at, at), isSpaced ? "\u00A0»" : String.valueOf(mark));
    }

    private static TextRange range(MarkFault fault) {
        return fault.block().range(fault.offset(), fault.offset() + 1);
    }

    private static char mark(MarkFault fault) {
        return fault.block().at(fault.offset());
    }
}
