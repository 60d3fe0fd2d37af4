package io.github.communique.text.fault;

import io.github.communique.text.Letters;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.WordClass;
import io.github.communique.text.language.WordKind;
import java.util.List;

/** Finds impossible forms of words: a capital letter after small ones, a digit between letters. */
final class WithinWord {

    private static final int SHORTEST_PART = 2;
    private static final int SHORTEST_WORD = 5;

    private WithinWord() {}

    static void add(TextBlock block, int word, List<Slip> found) {
        Words words = block.words();
        int start = words.start(word);
        int end = words.end(word);
        int inner = firstCapitalOrDigit(block, start + 1, end);
        if (inner < 0 || words.startsWithDigit(word) || isBesideMark(block, start, end)) {
            return;
        }
        boolean isMisread = Character.isDigit(block.at(inner))
                ? isDigitForLetter(block, start, inner, end)
                : isCapitalInside(block, word, inner);
        if (isMisread) {
            found.add(new Slip(Slip.Kind.WORD_MISREAD, block, start, end));
        }
    }

    private static int firstCapitalOrDigit(TextBlock block, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = block.at(i);
            if (c < 'a' && (c >= 'A' || c >= '0' && c <= '9') || c > 'z' && Character.isUpperCase(c)) {
                return c <= 'Z' || Character.isUpperCase(c) ? i : -1;
            }
        }
        return -1;
    }

    /** Whether the word belongs to a URL, an account name, a hashtag or a hyphenated word. */
    static boolean isBesideMark(TextBlock block, int start, int end) {
        char before = block.at(start - 1);
        char following = block.at(end);
        return ".@#/_-‑&=:'’\\".indexOf(before) >= 0
                || "@/_-‑&=\\".indexOf(following) >= 0
                || following == '.' && Character.isLetterOrDigit(block.at(end + 1));
    }

    /**
     * {@code harBour}, {@code AprilArrive}: a capital letter with small letters on both sides, in a word without a
     * capital first letter or after a month or weekday.
     */
    private static boolean isCapitalInside(TextBlock block, int word, int inner) {
        Words words = block.words();
        int start = words.start(word);
        int end = words.end(word);
        boolean isSmallAfter = end - inner > SHORTEST_PART;
        for (int i = inner + 1; i < end; i++) {
            isSmallAfter &= Character.isLowerCase(block.at(i));
        }
        boolean isSmallBefore = inner - start >= SHORTEST_PART;
        for (int i = start + 1; i < inner; i++) {
            isSmallBefore &= Character.isLowerCase(block.at(i));
        }
        if (!isSmallAfter || !isSmallBefore) {
            return false;
        }
        if (Character.isLowerCase(block.at(start))) {
            boolean isParticle = block.language().words(WordKind.NAME_PARTICLES).contains(block.part(start, inner));
            boolean isGender =
                    block.language().words(WordKind.COLON_ENDINGS).contains(Letters.lowerCase(block.part(inner, end)));
            return !isParticle && !isGender;
        }
        long code = block.language().vocabulary().code(block.part(start, inner));
        boolean isDate = WordClass.MONTH.isIn(code) || WordClass.WEEKDAY.isIn(code);
        long rest = block.language().vocabulary().code(block.part(inner, end));
        return isDate && (inner - start > SHORTEST_PART + 1 || WordClass.FUNCTION.isIn(rest));
    }

    /** {@code c0uncil}, {@code mi11}: zero and one in place of letters. */
    private static boolean isDigitForLetter(TextBlock block, int start, int inner, int end) {
        boolean hasOther = false;
        int lettersAfter = 0;
        for (int i = start; i < end; i++) {
            char c = block.at(i);
            hasOther |= !Character.isLowerCase(c) && c != '0' && c != '1' && !(i == start && Character.isUpperCase(c));
            lettersAfter += i > inner && Character.isLowerCase(c) ? 1 : 0;
        }
        return !hasOther && end - start >= SHORTEST_WORD && inner - start > 0 && lettersAfter >= SHORTEST_PART;
    }
}
