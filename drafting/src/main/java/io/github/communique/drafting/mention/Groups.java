package io.github.communique.drafting.mention;

import io.github.communique.text.Letters;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.WordClass;
import io.github.communique.text.language.WordKind;
import io.github.communique.text.mention.NumberMention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds groups that are named by their members, with or without a number. */
public final class Groups {

    private static final int MAX_WORDS_BEFORE_NOUN = 4;
    private static final int MAX_WORDS_OF_COMPLEMENT = 12;
    private static final int MAX_WORDS_BETWEEN = 3;

    private Groups() {}

    /** The groups named in texts, in order. Takes time linear in the texts. */
    public static List<GroupMention> findAll(List<TextBlock> blocks, List<BodyMention> bodies) {
        Map<Integer, Map<Integer, Integer>> ends = new HashMap<>();
        for (BodyMention body : bodies) {
            ends.computeIfAbsent(body.span().block(), block -> new HashMap<>())
                    .put(body.span().start(), body.span().end());
        }
        List<GroupMention> found = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            TextBlock block = blocks.get(i);
            List<NumberMention> numbers = NumberMention.findAll(block);
            int next = 0;
            for (int word = 0; word < block.words().size(); word++) {
                while (next < numbers.size() && numbers.get(next).endExclusive() <= word - MAX_WORDS_BEFORE_NOUN) {
                    next++;
                }
                if (isMember(block, word)) {
                    found.add(at(
                            block,
                            i,
                            word,
                            next < numbers.size() ? numbers.get(next) : null,
                            ends.getOrDefault(i, Map.of())));
                }
            }
        }
        return found;
    }

    private static boolean isMember(TextBlock block, int word) {
        return block.language()
                .words(WordKind.MEMBER_NOUNS)
                .contains(Letters.lowerCase(block.words().text(word)));
    }

    private static GroupMention at(
            TextBlock block, int index, int noun, @Nullable NumberMention before, Map<Integer, Integer> bodies) {
        Words words = block.words();
        int first = noun;
        while (first > 0
                && noun - first < MAX_WORDS_BEFORE_NOUN
                && block.followsDirectly(first)
                && (words.isCapitalised(first - 1) && !words.is(first - 1, WordClass.FUNCTION))) {
            first--;
        }
        NumberMention counted = before != null
                        && before.endExclusive() == first
                        && block.followsDirectly(first)
                        && before.value() == (int) before.value()
                        && before.value() > 1
                        && !isInexact(block, before.firstWord())
                ? before
                : null;
        if (counted != null) {
            first = counted.firstWord();
        }
        int end = complement(block, noun + 1, bodies);
        TextSpan number =
                counted == null ? null : new TextSpan(index, words.start(first), words.end(counted.endExclusive() - 1));
        return new GroupMention(
                new TextSpan(index, words.start(first), words.end(end - 1)),
                new TextSpan(index, words.start(noun), words.end(noun)),
                number,
                counted == null ? 0 : (int) counted.value());
    }

    private static boolean isInexact(TextBlock block, int word) {
        return word > 0 && block.words().is(word - 1, WordClass.APPROXIMATION);
    }

    /** The index of the word after {@code of the 30 Allies}; the given one if no complement follows. */
    private static int complement(TextBlock block, int from, Map<Integer, Integer> bodies) {
        int listed = listOfBodies(block, from, bodies);
        return listed > from ? listed : complement(block, from);
    }

    /** The index of the word after {@code of the Union, the Alliance and KFOR}; the given one if no such list follows. */
    private static int listOfBodies(TextBlock block, int from, Map<Integer, Integer> bodies) {
        Words words = block.words();
        int last = from;
        int at = from;
        boolean isFirst = true;
        while (at < words.size()) {
            int next = at;
            while (next < words.size() && next - at < MAX_WORDS_BETWEEN && isBetween(block, next, isFirst)) {
                next++;
            }
            Integer end = next < words.size() && next > at - 1 ? bodies.get(words.start(next)) : null;
            boolean isJoined = end != null
                    && isJoint(block, at, next, isFirst)
                    && !Bodies.isAttributive(block, new TextSpan(0, words.start(next), end));
            if (end == null || !isJoined) {
                return last;
            }
            last = words.before(end) + 1;
            at = last;
            isFirst = false;
        }
        return last;
    }

    private static boolean isBetween(TextBlock block, int word, boolean isFirst) {
        return Connectives.isArticle(block, word)
                || (isFirst ? Connectives.isConnecting(block, word) : Connectives.isJunction(block, word));
    }

    /** Whether the words before a body join it: {@code of the} before the first, a comma or a conjunction later. */
    private static boolean isJoint(TextBlock block, int from, int body, boolean isFirst) {
        int before = from == 0 ? 0 : block.words().end(from - 1);
        String gap = block.part(before, block.words().start(body));
        if (isFirst) {
            return body > from && gap.indexOf(',') < 0;
        }
        return gap.startsWith(",") || body > from && Connectives.isJunction(block, from);
    }

    /** {@code member} in {@code the 12 member states}: a word between a number and the noun that it counts. */
    private static boolean isBeforeCountedMember(TextBlock block, int word) {
        return word > 0
                && block.words().startsWithDigit(word - 1)
                && word + 1 < block.words().size()
                && block.followsDirectly(word + 1)
                && isMember(block, word + 1);
    }

    private static int complement(TextBlock block, int from) {
        Words words = block.words();
        int end = from;
        int last = from;
        while (end < words.size() && end - from < MAX_WORDS_OF_COMPLEMENT && block.followsDirectly(end)) {
            boolean isPart = words.isCapitalised(end)
                    || words.startsWithDigit(end)
                    || isMember(block, end) && end > from
                    || isBeforeCountedMember(block, end)
                    || Connectives.isConnecting(block, end);
            if (!isPart
                    || end == from && !Connectives.isConnecting(block, end)
                    || Connectives.isBeforePlace(block, end)
                    || Connectives.isJunction(block, end)) {
                break;
            }
            end++;
            last = words.isCapitalised(end - 1) || isMember(block, end - 1) ? end : last;
        }
        return last;
    }
}
