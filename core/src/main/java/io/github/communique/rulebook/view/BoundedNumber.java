package io.github.communique.rulebook.view;

import io.github.communique.text.Letters;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.WordClass;
import io.github.communique.text.language.WordKind;
import io.github.communique.text.mention.NumberMention;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number of the headline that bounds another one, as in "over 300 boats". It is contradicted only by a text that
 * counts the same things and has no number that it may stand for.
 */
public final class BoundedNumber {

    private static final int LONGEST_PHRASE = 3;
    private static final int MAX_NUMBERS = 25;

    /** What the phrase before a number says of the number that it stands for, as parts of the number itself. */
    private enum Bound {
        ABOVE(1, 2),
        ALMOST(0.8, 1),
        BELOW(0, 1),
        AROUND(0.75, 1.25);

        private final double least;
        private final double most;

        Bound(double least, double most) {
            this.least = least;
            this.most = most;
        }

        private boolean allows(double number, double bound) {
            return number >= least * bound && number <= most * bound;
        }

        private static @Nullable Bound named(String name) {
            for (Bound bound : values()) {
                if (Letters.lowerCase(bound.name()).equals(name)) {
                    return bound;
                }
            }
            return null;
        }
    }

    private BoundedNumber() {}

    /** Whether the texts count the things that the headline bounds, and none of their numbers is within the bound. */
    public static boolean isContradicted(TextBlock headline, NumberMention number, List<TextBlock> texts) {
        Bound bound = bound(headline, number.firstWord());
        String counted = bound == null ? "" : counted(headline, number);
        if (bound == null || counted.isEmpty() || number.value() < 1) {
            return false;
        }
        List<Double> numbers = new ArrayList<>();
        boolean isCounted = false;
        for (TextBlock block : texts) {
            for (NumberMention other : NumberMention.findAll(block)) {
                numbers.add(other.value());
                isCounted |= counted(block, other).equals(counted);
            }
            if (numbers.size() > MAX_NUMBERS || followsPreposition(block, counted)) {
                return false;
            }
        }
        return isCounted && !hasWithin(numbers, bound, number.value());
    }

    private static @Nullable Bound bound(TextBlock headline, int number) {
        StringBuilder phrase = new StringBuilder();
        for (int i = number - 1; i >= Math.max(0, number - LONGEST_PHRASE) && headline.followsDirectly(i + 1); i--) {
            phrase.insert(0, Letters.lowerCase(headline.words().text(i)));
            String name = headline.language().words(WordKind.BOUNDS).value(phrase.toString());
            if (name != null) {
                return Bound.named(name);
            }
            phrase.insert(0, ' ');
        }
        return null;
    }

    /** The word after a number, in lower case; empty if it cannot be what the number counts. */
    private static String counted(TextBlock block, NumberMention number) {
        Words words = block.words();
        int next = number.endExclusive();
        boolean isWord = next < words.size()
                && block.followsDirectly(next)
                && Character.isLetter(words.firstChar(next))
                && !words.is(next, WordClass.FUNCTION);
        return isWord ? Letters.lowerCase(words.text(next)) : "";
    }

    /** {@code hundreds of boats}: the number may be in a word for a quantity. */
    private static boolean followsPreposition(TextBlock block, String counted) {
        Words words = block.words();
        for (int i = 1; i < words.size(); i++) {
            boolean isCounted = Letters.lowerCase(words.text(i)).equals(counted);
            if (isCounted
                    && block.language().words(WordKind.PREPOSITIONS).contains(Letters.lowerCase(words.text(i - 1)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a number, or the sum of two or three, is within a bound. */
    private static boolean hasWithin(List<Double> numbers, Bound bound, double value) {
        int size = numbers.size();
        boolean isFound = false;
        for (int i = 0; i < size; i++) {
            isFound |= bound.allows(numbers.get(i), value);
            for (int j = i + 1; j < size; j++) {
                double two = numbers.get(i) + numbers.get(j);
                isFound |= bound.allows(two, value);
                for (int k = j + 1; k < size; k++) {
                    isFound |= bound.allows(two + numbers.get(k), value);
                }
            }
        }
        return isFound;
    }
}
