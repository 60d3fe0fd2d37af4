package io.github.communique.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Names that have one hash in the table of names that Jackson shares among documents, whatever its seed: it only sums four
 * letters at a time from the thirteenth on, so that their order makes no difference.
 */
final class CollidingNames {

    private static final List<String> PIECES = List.of("AAAA", "BBBB", "CCCC", "DDDD", "EEEE", "FFFF", "GGGG");

    private CollidingNames() {}

    /** A sound release that has this many such names, up to 5,040, among what it keeps. */
    static String release(int count) {
        String names = IntStream.range(0, count)
                .mapToObj(number -> "\"" + name(number) + "\": 0")
                .collect(Collectors.joining(","));
        return ReadingContract.MINIMAL.formatted("," + names).replace("\n", " ");
    }

    private static String name(int number) {
        List<String> left = new ArrayList<>(PIECES);
        StringBuilder name = new StringBuilder("abcdefghijkl");
        int rest = number;
        while (!left.isEmpty()) {
            int choices = left.size();
            name.append(left.remove(rest % choices));
            rest /= choices;
        }
        return name.toString();
    }
}
