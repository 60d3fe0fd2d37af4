package io.github.communique.rulebook.view;

import io.github.communique.PressRelease;
import io.github.communique.quote.QuotePart;
import io.github.communique.quote.QuotePartKind;
import io.github.communique.rule.RuleContext;
import io.github.communique.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words that a release quotes, read once in a check and found by their first words. Memory grows with the number of
 * quotations only; a tree of their words could exhaust it.
 */
public final class QuotedWords {

    /** Quotations of fewer words are found directly, longer ones among those with the same first words. */
    private static final int BEGINNING = 64;

    private final Map<Integer, List<Words>> byBeginning = new HashMap<>();

    private QuotedWords(PressRelease release) {
        release.getQuotes().stream()
                .flatMap(quote -> quote.getParts().stream())
                .filter(part -> part.getKind() == QuotePartKind.DIRECT)
                .map(QuotePart::getText)
                .map(Words::of)
                .forEach(this::add);
    }

    public static QuotedWords of(RuleContext context) {
        return context.once(QuotedWords.class, QuotedWords::new);
    }

    private void add(Words quoted) {
        int beginning = quoted.subList(0, Math.min(BEGINNING, quoted.size())).hashOfAll();
        List<Words> alike = byBeginning.computeIfAbsent(beginning, key -> new ArrayList<>());
        if (!quoted.isEmpty() && alike.stream().noneMatch(quoted::sameAs)) {
            alike.add(quoted);
        }
    }

    /** The longest quotation that starts at a word and fits in the words; empty if there is none. */
    public Optional<Words> beginningAt(int first, Words words) {
        Optional<Words> longest = Optional.empty();
        for (int count = 1; count <= BEGINNING && first + count < words.size(); count++) {
            int beginning = words.subList(first, first + count).hashOfAll();
            for (Words quoted : byBeginning.getOrDefault(beginning, List.of())) {
                if (begins(quoted, first, words)) {
                    longest = Optional.of(quoted);
                }
            }
        }
        return longest;
    }

    private static boolean begins(Words quoted, int first, Words words) {
        return first + quoted.size() < words.size()
                && words.subList(first, first + quoted.size()).sameAs(quoted);
    }
}
