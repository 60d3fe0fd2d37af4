package io.github.communique.rulebook.view;

import io.github.communique.rule.RuleContext;
import io.github.communique.text.Letters;
import io.github.communique.text.TextBlock;
import io.github.communique.text.language.WordKind;
import io.github.communique.text.language.WordList;
import io.github.communique.text.mention.NumberMention;
import io.github.communique.text.mention.NumberedName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * The numbers in the text below the headline, which a number of the headline may repeat exactly, rounded, as a share or
 * as a sum.
 */
public final class NumbersBelow {

    private static final int MAX_ADDENDS = 25;
    private static final int MAX_OF_THREE = 8;
    private static final double OF_A_SUM = 0.005;
    private static final int PER_CENT = 100;
    private static final int WORDS_OF_A_SHARE = 3;
    private static final double NEAR = 1;

    private final List<TextBlock> blocks;
    private final List<Double> addends = new ArrayList<>();
    private final double[] values;
    private final double[] shares;
    private final Set<Integer> small = new HashSet<>();
    private final TextBlock headline;
    private @Nullable Set<String> counted;
    private @Nullable Boolean hasFraction;

    private NumbersBelow(TextBlock headline, List<TextBlock> blocks) {
        this.headline = headline;
        this.blocks = blocks;
        DoubleStream.Builder all = DoubleStream.builder();
        DoubleStream.Builder parts = DoubleStream.builder();
        for (TextBlock block : blocks) {
            List<NumberMention> here = NumberMention.findAll(block);
            for (int i = 1; i < here.size(); i++) {
                addShare(here.get(i - 1), here.get(i), parts);
            }
            for (NumberMention number : here) {
                add(number, all);
            }
        }
        this.values = all.build().sorted().distinct().toArray();
        this.shares = parts.build().sorted().distinct().toArray();
    }

    private void add(NumberMention number, DoubleStream.Builder all) {
        all.add(number.value());
        if (number.value() < PER_CENT) {
            small.add((int) number.value());
        }
        if (!isInYears(number) && addends.size() <= MAX_ADDENDS) {
            addends.add(number.value());
        }
    }

    public static NumbersBelow of(RuleContext context) {
        return context.once(
                NumbersBelow.class,
                release -> new NumbersBelow(
                        ReleaseText.of(context).blocks().get(0),
                        ReleaseText.of(context).blocksBelowHeadline()));
    }

    /** {@code four in five}, {@code 17 of the 20}: two numbers near each other, the smaller first. */
    private static void addShare(NumberMention part, NumberMention whole, DoubleStream.Builder shares) {
        boolean isNear = whole.firstWord() - part.endExclusive() <= WORDS_OF_A_SHARE;
        if (isNear && whole.value() > 1 && part.value() <= whole.value()) {
            shares.add(PER_CENT * part.value() / whole.value());
        }
    }

    /**
     * Whether the text has a number of the headline; for an ordinal of an event, whether the text does not give a
     * different one.
     */
    public boolean have(NumberMention number) {
        if (NumberedName.isOrdinal(headline, number)) {
            return !countedBelow().contains(NumberedName.counted(headline, number)) || has(number);
        }
        return has(number) || isShare(number) || isSum(number) || isPerCent(number) && hasFraction();
    }

    private Set<String> countedBelow() {
        Set<String> things = counted;
        if (things == null) {
            things = new HashSet<>();
            for (TextBlock block : blocks) {
                things.addAll(NumberedName.counted(block));
            }
            counted = things;
        }
        return things;
    }

    /** The number itself or one that it rounds, or the end of a range of years such as 2022–27. */
    private boolean has(NumberMention number) {
        return hasNear(values, number.value(), number.tolerance())
                || isInYears(number) && small.contains((int) number.value() % PER_CENT);
    }

    /** Whether one of the sorted numbers is this one, or as near as stated. */
    private static boolean hasNear(double[] sorted, double value, double within) {
        int found = Arrays.binarySearch(sorted, value);
        int above = found < 0 ? -found - 1 : found;
        boolean isAboveNear = above < sorted.length && Math.abs(sorted[above] - value) <= within;
        return isAboveNear || above > 0 && Math.abs(sorted[above - 1] - value) <= within;
    }

    private boolean isPerCent(NumberMention number) {
        int next = number.endExclusive();
        char sign = headline.at(headline.words().end(next - 1));
        char following = Letters.isSpace(sign) ? headline.at(headline.words().end(next - 1) + 1) : sign;
        boolean isWord = next < headline.words().size()
                && headline.language()
                        .words(WordKind.AMOUNT_UNITS)
                        .contains(Letters.lowerCase(headline.words().text(next)));
        return following == '%' || isWord && number.value() <= PER_CENT;
    }

    /** Whether the text has a share in words, such as "three quarters" or "a third". */
    private boolean hasFraction() {
        Boolean known = hasFraction;
        if (known == null) {
            known = findFraction();
            hasFraction = known;
        }
        return known;
    }

    private boolean findFraction() {
        WordList fractions = headline.language().words(WordKind.FRACTIONS);
        boolean has = false;
        for (TextBlock block : fractions.isEmpty() ? List.<TextBlock>of() : blocks) {
            for (int i = 0; i < block.words().size(); i++) {
                has |= fractions.contains(block.words().text(i))
                        || fractions.contains(Letters.lowerCase(block.words().text(i)));
            }
        }
        return has;
    }

    private boolean isShare(NumberMention number) {
        return number.value() <= PER_CENT && hasNear(shares, number.value(), NEAR);
    }

    /**
     * Whether two numbers of the text, or three in a very short text, add up to a number; among many numbers some would
     * do so by chance.
     */
    private boolean isSum(NumberMention number) {
        int size = addends.size();
        boolean isFound = false;
        for (int i = 0; i < size && size <= MAX_ADDENDS; i++) {
            for (int j = i + 1; j < size; j++) {
                double two = addends.get(i) + addends.get(j);
                isFound |= isAlmost(number, two);
                for (int k = j + 1; k < size && size <= MAX_OF_THREE; k++) {
                    isFound |= isAlmost(number, two + addends.get(k));
                }
            }
        }
        return isFound;
    }

    private static boolean isAlmost(NumberMention number, double sum) {
        return Math.abs(sum - number.value()) <= number.value() * OF_A_SUM;
    }

    private static boolean isInYears(NumberMention number) {
        return number.value() >= 1900 && number.value() < 2100;
    }
}
