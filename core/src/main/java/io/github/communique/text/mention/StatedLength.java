package io.github.communique.text.mention;

import io.github.communique.body.TextRole;
import io.github.communique.text.SpecialCharacter;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.WordKind;
import io.github.communique.text.language.WordList;
import java.util.List;
import java.util.Optional;

/**
 * The length that a release states for itself: {@code (350 words)}, {@code Word count: 350}, {@code 2 100 signes}.
 *
 * @param block the text that states it
 * @param start the index of its first {@code char}
 * @param end the index after its last {@code char}
 * @param number the stated number
 * @param isWords whether it counts words rather than characters
 */
public record StatedLength(TextBlock block, int start, int end, int number, boolean isWords) {

    /** Ways of counting differ on numbers, hyphens and titles, but not by more than this. */
    private static final double TOLERANCE = 0.02;

    /** The length stated by a text that contains nothing else, or in brackets at its end; empty if it states none. */
    public static Optional<StatedLength> in(TextBlock block) {
        Words words = block.words();
        if (!words.mayHaveDigits()) {
            return Optional.empty();
        }
        WordList ofWords = block.language().words(WordKind.WORD_UNITS);
        WordList ofCharacters = block.language().words(WordKind.CHARACTER_UNITS);
        WordList beside = block.language().words(WordKind.LENGTH_QUALIFIERS);
        int first = firstOfStatement(block);
        int number = -1;
        boolean isWords = false;
        boolean isCharacters = false;
        if (first < 0) {
            return Optional.empty();
        }
        for (int i = first; i < words.size(); i++) {
            String word = words.get(i).lowerCase();
            isWords |= ofWords.contains(word);
            isCharacters |= ofCharacters.contains(word);
            if (words.isNumber(i) && words.end(i) - words.start(i) <= 6) {
                boolean isGroup = number >= 0 && words.end(i) - words.start(i) == 3 && number < 1_000;
                if (number >= 0 && !isGroup) {
                    return Optional.empty();
                }
                number = isGroup ? number * 1000 + Integer.parseInt(words.text(i)) : Integer.parseInt(words.text(i));
            } else if (!ofWords.contains(word) && !ofCharacters.contains(word) && !beside.contains(word)) {
                return Optional.empty();
            }
        }
        return number < 0 || isWords == isCharacters
                ? Optional.empty()
                : Optional.of(
                        new StatedLength(block, words.start(first), words.end(words.size() - 1), number, isWords));
    }

    private static int firstOfStatement(TextBlock block) {
        Words words = block.words();
        boolean isBracketAtEnd = block.specialCharacters().has(SpecialCharacter.BRACKET)
                && block.text().strip().endsWith(")");
        int open = isBracketAtEnd ? block.text().lastIndexOf('(') : -1;
        int first = open >= 0 ? words.before(open) + 1 : 0;
        return first < words.size() && words.size() - first <= 6 ? first : -1;
    }

    /** Whether the number is right by one of the ways of counting: with or without headline and sections. */
    public boolean agreesWith(List<TextBlock> blocks) {
        int least = count(blocks, true, true);
        int most = count(blocks, false, false);
        return number >= least * (1 - TOLERANCE) && number <= most * (1 + TOLERANCE);
    }

    /** The length of the body, counted by spaces. */
    public int counted(List<TextBlock> blocks) {
        return count(blocks, true, true);
    }

    private int count(List<TextBlock> blocks, boolean isBodyOnly, boolean isByLeast) {
        int count = 0;
        for (TextBlock counted : blocks) {
            boolean isBody = counted.role() == TextRole.PARAGRAPH || counted.role() == TextRole.BODY;
            if (isBody || !isBodyOnly) {
                String text = counted == block ? block.part(0, start) : counted.text();
                count += isWords ? words(counted, text, isByLeast) : characters(text, isByLeast);
            }
        }
        return count;
    }

    private static int words(TextBlock counted, String text, boolean isBySpaces) {
        if (!isBySpaces) {
            return counted.words().before(text.length()) + 1;
        }
        int count = 0;
        for (String word : text.split("\\s", -1)) {
            count += word.codePoints().anyMatch(Character::isLetterOrDigit) ? 1 : 0;
        }
        return count;
    }

    private static int characters(String text, boolean isWithoutSpaces) {
        return (int) text.codePoints()
                .filter(c -> !isWithoutSpaces || !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .count();
    }
}
