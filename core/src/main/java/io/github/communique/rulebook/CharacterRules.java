package io.github.communique.rulebook;

import io.github.communique.PressRelease;
import io.github.communique.report.Fix;
import io.github.communique.report.Severity;
import io.github.communique.report.TextRange;
import io.github.communique.rule.RuleContext;
import io.github.communique.rulebook.view.ReleaseText;
import io.github.communique.text.Letters;
import io.github.communique.text.Mojibake;
import io.github.communique.text.SpecialCharacter;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.fault.InvisibleCharacters;
import java.util.List;
import java.util.Locale;

/** {@code body/*}: the characters of the text. */
public final class CharacterRules {

    private CharacterRules() {}

    @Rule(id = "body/control-characters", severity = Severity.ERROR)
    static void controlCharacters(PressRelease release, RuleContext context) {
        for (TextBlock block : blocks(context)) {
            for (int offset : InvisibleCharacters.unneeded(block)) {
                int character = block.text().codePointAt(offset);
                TextRange range = block.range(offset, offset + Character.charCount(character));
                context.report(finding -> finding.at(block.pointer())
                        .range(range)
                        .with("found", String.format(Locale.ROOT, "U+%04X", character)));
            }
        }
    }

    @Rule(id = "body/mojibake", severity = Severity.WARNING)
    static void mojibake(PressRelease release, RuleContext context) {
        for (TextBlock block : blocks(context)) {
            for (Mojibake one : block.mojibake()) {
                TextRange range = block.range(one.start(), one.end());
                String found = block.part(one.start(), one.end());
                context.report(finding -> {
                    finding.at(block.pointer()).range(range).with("found", found);
                    if (one.repaired().isEmpty()) {
                        finding.variant("cut").with("beside", around(block, one.start()));
                    } else {
                        finding.variant("whole")
                                .with("expected", one.repaired())
                                .fix(Fix.replace(block.pointer(), range, one.repaired()));
                    }
                });
            }
        }
    }

    @Rule(id = "body/replacement-character", severity = Severity.WARNING)
    static void replacementCharacter(PressRelease release, RuleContext context) {
        for (TextBlock block : blocks(context)) {
            for (int offset : block.specialCharacters().offsets(SpecialCharacter.REPLACEMENT)) {
                context.report(finding -> finding.at(block.pointer())
                        .range(block.range(offset, offset + 1))
                        .with("found", around(block, offset)));
            }
        }
    }

    /** The word that contains a character. */
    private static String around(TextBlock block, int offset) {
        int start = offset;
        while (start > 0 && !Letters.isSpace(block.at(start - 1)) && offset - start < 40) {
            start--;
        }
        int end = offset;
        while (end < block.text().length() && !Letters.isSpace(block.at(end)) && end - offset < 40) {
            end++;
        }
        return block.part(start, end);
    }

    @Rule(id = "body/not-nfc", severity = Severity.INFO)
    static void notNfc(PressRelease release, RuleContext context) {
        for (TextBlock block : blocks(context)) {
            Words words = block.words();
            if (words.mayBeNonAscii() && !Letters.isComposed(block.text())) {
                for (int i = 0; i < words.size(); i++) {
                    String word = words.text(i);
                    if (words.isNonAscii(i) && !Letters.isComposed(word)) {
                        String composed = Letters.composed(word);
                        TextRange range = block.rangeOf(i);
                        context.report(finding -> finding.at(block.pointer())
                                .range(range)
                                .with("found", word)
                                .fix(Fix.replace(block.pointer(), range, composed)));
                    }
                }
            }
        }
    }

    private static List<TextBlock> blocks(RuleContext context) {
        return ReleaseText.of(context).blocks();
    }
}
