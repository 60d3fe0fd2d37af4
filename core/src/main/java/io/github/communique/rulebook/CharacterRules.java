package io.github.communique.rulebook;

import io.github.communique.PressRelease;
import io.github.communique.report.Fix;
import io.github.communique.report.TextRange;
import io.github.communique.rule.RuleContext;
import io.github.communique.rule.ValidationRule;
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

    static final List<ValidationRule<?>> ALL = List.of(
            ValidationRule.error("body/control-characters", PressRelease.class, CharacterRules::controlCharacters),
            ValidationRule.warning("body/mojibake", PressRelease.class, CharacterRules::mojibake),
            ValidationRule.warning(
                    "body/replacement-character", PressRelease.class, CharacterRules::replacementCharacter),
            ValidationRule.info("body/not-nfc", PressRelease.class, CharacterRules::notNfc));

    private CharacterRules() {}

    private static void controlCharacters(PressRelease release, RuleContext context) {
        for (TextBlock block : blocks(context)) {
            for (int place : InvisibleCharacters.unneeded(block)) {
                int character = block.text().codePointAt(place);
                TextRange range = block.range(place, place + Character.charCount(character));
                context.report(finding -> finding.at(block.pointer())
                        .range(range)
                        .with("found", String.format(Locale.ROOT, "U+%04X", character)));
            }
        }
    }

    private static void mojibake(PressRelease release, RuleContext context) {
        for (TextBlock block : blocks(context)) {
            for (Mojibake one : block.mojibake()) {
                TextRange range = block.range(one.start(), one.end());
                context.report(finding -> finding.at(block.pointer())
                        .range(range)
                        .with("found", block.part(one.start(), one.end()))
                        .with("expected", one.repaired())
                        .fix(Fix.replace(block.pointer(), range, one.repaired())));
            }
        }
    }

    private static void replacementCharacter(PressRelease release, RuleContext context) {
        for (TextBlock block : blocks(context)) {
            for (int i = 0;
                    block.signs().has(SpecialCharacter.REPLACEMENT)
                            && i < block.signs().size();
                    i++) {
                if (block.signs().is(i, SpecialCharacter.REPLACEMENT)) {
                    int place = block.signs().place(i);
                    context.report(finding -> finding.at(block.pointer())
                            .range(block.range(place, place + 1))
                            .with("found", around(block, place)));
                }
            }
        }
    }

    /** The word in which a character stands. */
    private static String around(TextBlock block, int place) {
        int start = place;
        while (start > 0 && !Letters.isSpace(block.at(start - 1)) && place - start < 40) {
            start--;
        }
        int end = place;
        while (end < block.text().length() && !Letters.isSpace(block.at(end)) && end - place < 40) {
            end++;
        }
        return block.part(start, end);
    }

    private static void notNfc(PressRelease release, RuleContext context) {
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
