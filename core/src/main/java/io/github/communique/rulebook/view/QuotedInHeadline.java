package io.github.communique.rulebook.view;

import io.github.communique.body.TextRole;
import io.github.communique.rule.RuleContext;
import io.github.communique.text.CharacterClass;
import io.github.communique.text.Letters;
import io.github.communique.text.TextAnalysis;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import java.util.HashSet;
import java.util.Set;

/** The words in quotation marks in the headlines, in exactly their spelling. */
public record QuotedInHeadline(Set<String> quoted) {

    private static final int MAX_MARKS = 16;

    public static QuotedInHeadline of(RuleContext context) {
        TextAnalysis text = ReleaseText.of(context);
        return context.once(QuotedInHeadline.class, release -> of(text));
    }

    private static QuotedInHeadline of(TextAnalysis text) {
        Set<String> quoted = new HashSet<>();
        for (TextBlock block : text.blocks()) {
            if (block.role() == TextRole.HEADLINE) {
                add(block, quoted);
            }
        }
        return new QuotedInHeadline(quoted);
    }

    /** Adds the words between two marks of any kind, the first before a word and the second after one. */
    private static void add(TextBlock block, Set<String> quoted) {
        int opened = 0;
        for (int at = 0; at < block.text().length() && opened < MAX_MARKS; at++) {
            if (CharacterClass.isQuotationMark(block.at(at)) && !Character.isLetterOrDigit(block.at(at - 1))) {
                opened++;
                addFrom(block, at + 1, quoted);
            }
        }
    }

    private static void addFrom(TextBlock block, int start, Set<String> quoted) {
        for (int at = start; at < block.text().length(); at++) {
            boolean isClosing =
                    CharacterClass.isQuotationMark(block.at(at)) && !Character.isLetterOrDigit(block.at(at + 1));
            if (isClosing) {
                quoted.add(key(block.words()
                        .subList(block.words().before(start) + 1, block.words().before(at) + 1)));
            }
        }
    }

    /** Whether words are quoted in a headline. */
    public boolean has(String words) {
        return quoted.contains(key(Words.of(words)));
    }

    private static String key(Words words) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            key.append(Letters.composedWord(words.text(i))).append(' ');
        }
        return key.toString();
    }
}
