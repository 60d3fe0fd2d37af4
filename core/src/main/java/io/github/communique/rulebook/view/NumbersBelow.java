package io.github.communique.rulebook.view;

import io.github.communique.rule.RuleContext;
import io.github.communique.text.Letters;
import io.github.communique.text.TextBlock;
import io.github.communique.text.language.WordKind;
import io.github.communique.text.language.WordList;
import io.github.communique.text.mention.NumberMention;
import io.github.communique.text.mention.NumberedName;
import java.util.ArrayList;
import java.util.List;

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
    private final List<NumberMention> numbers = new ArrayList<>();
    private final List<Double> addends = new ArrayList<>();
    private final List<Double> shares = new ArrayList<>();
    private final TextBlock headline;

    private NumbersBelow(TextBlock headline, List<TextBlock> blocks) {
        this.headline = headline;
        this.blocks = blocks;
        for (TextBlock block : blocks) {
            List<NumberMention> here = NumberMention.findAll(block);
            for (int i = 1; i < here.size(); i++) {
                addShare(here.get(i - 1), here.get(i));
            }
            numbers.addAll(here);
            for (NumberMention number : here) {
                if (!mayBeYear(number)) {
                    addends.add(number.value());
                }
            }
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
    private void addShare(NumberMention part, NumberMention whole) {
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
            return blocks.stream().noneMatch(block -> NumberedName.isCountedIn(block, headline, number)) || has(number);
        }
        return has(number) || isShare(number) || isSum(number) || isPerCent(number) && hasFraction();
    }

    private boolean has(NumberMention number) {
        for (NumberMention other : numbers) {
            if (number.isMeantBy(other) || number.isRoundedFrom(other) || other.isPartOfRange(number)) {
                return true;
            }
        }
        return false;
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
        for (double share : shares) {
            if (number.value() <= PER_CENT && Math.abs(share - number.value()) <= NEAR) {
                return true;
            }
        }
        return false;
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

    private static boolean mayBeYear(NumberMention number) {
        return number.value() >= 1900 && number.value() < 2100;
    }
}
