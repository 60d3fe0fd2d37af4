package io.github.communique.text.mention;

import io.github.communique.text.Letters;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.WordClass;
import io.github.communique.text.language.WordKind;
import java.util.ArrayList;
import java.util.List;

/**
 * A number in a text: in digits, grouped or with decimals, followed by a power of ten, or in words if those of the
 * language are known.
 *
 * @param firstWord the index of its first word
 * @param endExclusive the index of the word after it
 * @param value the number
 * @param precision the unit of its last digit
 */
public record NumberMention(int firstWord, int endExclusive, double value, double precision) {

    private static final String GROUPING = ",.\u00A0\u202F\u2009'’";
    private static final int DIGITS_OF_GROUP = 3;
    private static final int MAX_DIGITS = 15;
    private static final int FEWEST_OF_ROUND = 100;

    /** The numbers in a text, in order. */
    public static List<NumberMention> findAll(TextBlock block) {
        List<NumberMention> numbers = new ArrayList<>();
        Words words = block.words();
        int at = 0;
        while (at < words.size()) {
            NumberMention number = null;
            if (words.startsWithDigit(at)) {
                number = inDigits(block, at);
            } else if (words.is(at, WordClass.NUMBER)) {
                number = inWords(block, at);
            }
            if (number != null) {
                numbers.add(number);
            }
            at = number == null ? at + 1 : number.endExclusive;
        }
        return numbers;
    }

    /**
     * How far another number may be from this one and still be what it states: half the unit of its last digit, of a round number that of
     * its last digit but zeros. 5,000 is stated of 5,023, but not of 5,600.
     */
    public double tolerance() {
        double unit = precision;
        while (value >= FEWEST_OF_ROUND && unit * 10 <= value && value % (unit * 10) == 0) {
            unit *= 10;
        }
        return unit / 2;
    }

    private static NumberMention inDigits(TextBlock block, int first) {
        Words words = block.words();
        int digits = words.leadingDigits(first);
        double value = number(words, first, digits);
        double precision = 1;
        int last = first;
        boolean isWhole = digits == words.end(first) - words.start(first);
        while (isWhole && digits <= DIGITS_OF_GROUP && isGroup(block, last + 1) && !areDecimals(block, last + 1)) {
            last++;
            value = value * 1000 + number(words, last, DIGITS_OF_GROUP);
        }
        if (isWhole && hasDecimals(block, last + 1)) {
            last++;
            int decimals = words.leadingDigits(last);
            precision = Math.pow(10, -decimals);
            value += number(words, last, decimals) * precision;
            isWhole = decimals == words.end(last) - words.start(last);
        }
        int scale = isWhole ? scaleOf(block, last + 1) : scaleWithin(block, last);
        int endExclusive = isWhole && scale > 0 ? last + 2 : last + 1;
        double factor = Math.pow(10, scale);
        return new NumberMention(first, endExclusive, value * factor, precision * factor);
    }

    private static NumberMention inWords(TextBlock block, int first) {
        Words words = block.words();
        double value = words.value(first, WordClass.NUMBER);
        int last = first;
        boolean isTens = value >= 20 && value < 100 && value % 10 == 0;
        int units = isTens && last + 1 < words.size() ? words.value(last + 1, WordClass.NUMBER) : -1;
        if (units >= 0 && units < 20) {
            last++;
            value += units;
        }
        int scale = scaleOf(block, last + 1);
        double factor = Math.pow(10, scale);
        return new NumberMention(first, scale > 0 ? last + 2 : last + 1, value * factor, factor);
    }

    private static boolean isGroup(TextBlock block, int word) {
        Words words = block.words();
        if (word >= words.size() || !words.isNumber(word) || words.end(word) - words.start(word) != DIGITS_OF_GROUP) {
            return false;
        }
        String gap = block.gapBefore(word);
        return gap.length() == 1 && (GROUPING.contains(gap) || gap.equals(" "));
    }

    /**
     * {@code 6.437 million}: whether three digits are decimals, indicated only by the power of ten or by a separator
     * that does not group digits in the language.
     */
    private static boolean areDecimals(TextBlock block, int word) {
        String gap = block.gapBefore(word);
        boolean isPoint = gap.equals(".") || gap.equals(",");
        if (gap.equals(",")
                && block.language().digitGrouping().filter(mark -> mark == ',').isPresent()) {
            return false;
        }
        boolean isOther = isPoint
                && block.language()
                        .digitGrouping()
                        .filter(mark -> mark == ',' && gap.equals("."))
                        .isPresent();
        return isOther || isPoint && scaleOf(block, word + 1) > 0 && !isGroup(block, word + 1);
    }

    private static boolean hasDecimals(TextBlock block, int word) {
        Words words = block.words();
        if (word >= words.size() || !words.startsWithDigit(word)) {
            return false;
        }
        String gap = block.gapBefore(word);
        return gap.equals(".") || gap.equals(",");
    }

    private static int scaleOf(TextBlock block, int word) {
        Words words = block.words();
        boolean isScale = word < words.size()
                && words.is(word, WordClass.SCALE)
                && words.end(word) - words.start(word) > 1
                && block.gapBefore(word).length() == 1;
        return isScale ? words.value(word, WordClass.SCALE) : 0;
    }

    /** The power of ten in a word such as {@code 2bn}. */
    private static int scaleWithin(TextBlock block, int word) {
        Words words = block.words();
        String suffix = Letters.lowerCase(words.text(word).substring(words.leadingDigits(word)));
        String exponent = block.language().words(WordKind.SCALE_SUFFIXES).value(suffix);
        return exponent == null ? 0 : Integer.parseInt(exponent);
    }

    private static double number(Words words, int word, int digits) {
        return Double.parseDouble(words.text(word).substring(0, Math.min(digits, MAX_DIGITS)));
    }
}
