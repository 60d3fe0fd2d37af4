package io.github.communique.text;

import io.github.communique.text.language.Trait;
import io.github.communique.text.language.WordKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the remaining first letter of a character that was decoded in the wrong encoding and then truncated: of the
 * three characters that an apostrophe became, a filter leaves only {@code â}. No language has such a letter where it is
 * found: before a capital letter within a word, alone, or as a capital letter after a small one.
 */
final class CutMojibake {

    private static final String APOSTROPHE = "’";
    private static final char EURO = '€';

    private CutMojibake() {}

    /** The fault at a letter {@code â}, {@code Ã} or {@code Â}; null if the letter may be intended. */
    static @Nullable Mojibake at(TextBlock block, int offset) {
        char letter = block.at(offset);
        char before = block.at(offset - 1);
        char next = block.at(offset + 1);
        boolean isAfterSmall = Character.isLowerCase(before);
        if (letter == 'a') {
            return withoutCircumflex(block, offset);
        }
        if (letter == 'â') {
            if (next == EURO) {
                return new Mojibake(offset, offset + 2, "");
            }
            if (isAfterSmall && isShortEnding(block, offset)) {
                return new Mojibake(offset, offset + 1, APOSTROPHE);
            }
            if (isElision(block, offset)) {
                return new Mojibake(offset, offset + 1, APOSTROPHE);
            }
            boolean isFirst = !Character.isLetterOrDigit(before) && before != '’' && before != '\'' && before != '-';
            boolean isOfQuotation = block.language().has(Trait.DIACRITICS_ON_NAMES_ONLY)
                    && (isFirst && Character.isLowerCase(next) || isAfterSmall && !Character.isLetter(next));
            return isOfQuotation || isFirst && (Character.isUpperCase(next) || isAlone(before, next))
                    ? new Mojibake(offset, offset + 1, "")
                    : null;
        }
        boolean isCapital = letter == 'Ã' || letter == 'Â';
        return isCapital && (isAfterSmall || isAlone(before, next)) && !Character.isUpperCase(next)
                ? new Mojibake(offset, offset + 1, "")
                : null;
    }

    /** {@code itâ€™s} of which a filter took the circumflex. */
    private static @Nullable Mojibake withoutCircumflex(TextBlock block, int offset) {
        String repaired = Mojibake.repaired("" + 'â' + block.at(offset + 1) + block.at(offset + 2));
        return repaired == null ? null : new Mojibake(offset, offset + 3, repaired);
    }

    /** {@code Lâeau}: in place of the apostrophe of a short word before a vowel. */
    private static boolean isElision(TextBlock block, int offset) {
        char before = block.at(offset - 1);
        char next = Letters.lowerCase(Letters.withoutMarks(String.valueOf(block.at(offset + 1))))
                .charAt(0);
        return block.language().has(Trait.ELIDES_VOWELS) && Character.isLetter(before) && "aeiou".indexOf(next) >= 0;
    }

    private static boolean isAlone(char before, char next) {
        return Letters.isSpace(before) && Letters.isSpace(next);
    }

    /** Whether the ending of a contraction or a genitive follows, in a language in which only names have diacritics. */
    private static boolean isShortEnding(TextBlock block, int offset) {
        if (!block.language().has(Trait.DIACRITICS_ON_NAMES_ONLY)) {
            return false;
        }
        int end = offset + 1;
        while (Character.isLetter(block.at(end)) && end - offset <= MAX_LETTERS) {
            end++;
        }
        return block.language().words(WordKind.APOSTROPHE_ENDINGS).contains(block.part(offset + 1, end));
    }

    private static final int MAX_LETTERS = 3;
}
