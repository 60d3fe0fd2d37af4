package io.github.communique.rules;

import io.github.communique.PressRelease;
import io.github.communique.report.Fix;
import io.github.communique.report.TextRange;
import io.github.communique.rule.Rule;
import io.github.communique.rule.RuleContext;
import io.github.communique.text.InvisibleCharacters;
import io.github.communique.text.Letters;
import io.github.communique.text.Mojibake;
import io.github.communique.text.SignKind;
import io.github.communique.text.TextAnalysis;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import java.util.List;
import java.util.Locale;

/** {@code body/*}: the characters of the text. */
final class CharacterRules {

    static final List<Rule<?>> ALL = List.of(
            TextRule.error(PressRelease.class, "body/control-characters", CharacterRules::controlCharacters),
            TextRule.warning(PressRelease.class, "body/mojibake", CharacterRules::mojibake),
            TextRule.warning(PressRelease.class, "body/replacement-character", CharacterRules::replacementCharacter),
            TextRule.info(PressRelease.class, "body/not-nfc", CharacterRules::notNfc));

    private CharacterRules() {}

    private static void controlCharacters(PressRelease release, RuleContext context) {
        for (TextBlock block : blocks(context)) {
            for (int place : InvisibleCharacters.unneeded(block)) {
                int character = block.text().codePointAt(place);
                TextRange range = block.range(place, place + Character.charCount(character));
                context.found(finding -> finding.at(block.pointer())
                        .range(range)
                        .with("found", String.format(Locale.ROOT, "U+%04X", character)));
            }
        }
    }

    private static void mojibake(PressRelease release, RuleContext context) {
        for (TextBlock block : blocks(context)) {
            for (Mojibake one : block.mojibake()) {
                TextRange range = block.range(one.start(), one.end());
                context.found(finding -> finding.at(block.pointer())
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
                    block.signs().has(SignKind.REPLACEMENT) && i < block.signs().size();
                    i++) {
                if (block.signs().is(i, SignKind.REPLACEMENT)) {
                    int place = block.signs().place(i);
                    context.found(finding -> finding.at(block.pointer())
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
            if (!Letters.isComposed(block.text())) {
                Words words = block.words();
                for (int i = 0; i < words.size(); i++) {
                    String word = words.text(i);
                    if (words.isNonAscii(i) && !Letters.isComposed(word)) {
                        String composed = Letters.composed(word);
                        TextRange range = block.rangeOf(i);
                        context.found(finding -> finding.at(block.pointer())
                                .range(range)
                                .with("found", word)
                                .fix(Fix.replace(block.pointer(), range, composed)));
                    }
                }
            }
        }
    }

    private static List<TextBlock> blocks(RuleContext context) {
        return context.once(TextAnalysis.class, TextAnalysis::of).blocks();
    }
}
