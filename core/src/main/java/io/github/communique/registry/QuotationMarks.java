package io.github.communique.registry;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The quotation marks of a language: the pairs of the first and the second level. Source: Unicode CLDR 48, delimiters.
 * Levels are a default, not a requirement: every pair of a language is accepted at every level.
 */
public final class QuotationMarks {

    private static final Lazy<Map<String, QuotationMarks>> BY_LANGUAGE =
            new Lazy<>(() -> CsvResource.read("quotation-marks.csv").stream()
                    .collect(Collectors.toUnmodifiableMap(
                            row -> row.get(0).toLowerCase(Locale.ROOT),
                            row -> of(row.get(1), row.get(2), row.get(3), row.get(4)))));

    private static final Lazy<Set<Pair>> PAIRS_OF_LANGUAGES = new Lazy<>(() -> BY_LANGUAGE.get().values().stream()
            .flatMap(marks -> marks.pairs.stream())
            .collect(Collectors.toUnmodifiableSet()));

    private final Set<Pair> pairs = new LinkedHashSet<>();
    private final String opening;
    private final String closing;

    private QuotationMarks(List<Pair> pairs) {
        this.pairs.addAll(pairs);
        StringBuilder opens = new StringBuilder();
        StringBuilder closes = new StringBuilder();
        for (Pair pair : this.pairs) {
            opens.append(pair.open);
            closes.append(pair.close);
        }
        this.opening = opens.toString();
        this.closing = closes.toString();
    }

    /** Creates the marks of a language from its pairs, that of the first level first. */
    public static QuotationMarks of(List<Pair> pairs) {
        return new QuotationMarks(pairs);
    }

    private static QuotationMarks of(String open, String close, String innerOpen, String innerClose) {
        return new QuotationMarks(List.of(
                new Pair(open.charAt(0), close.charAt(0)), new Pair(innerOpen.charAt(0), innerClose.charAt(0))));
    }

    /**
     * An opening mark and the one that closes it.
     *
     * @param open the opening mark, for example {@code “}
     * @param close the closing mark, for example {@code ”}
     */
    public record Pair(char open, char close) {

        // Written out, since a record's own method is linked on first call, which slows the start.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Pair pair && open == pair.open && close == pair.close;
        }

        @Override
        public int hashCode() {
            return 31 * open + close;
        }
    }

    /**
     * The marks of a language.
     *
     * @param languageTag a BCP 47 tag; its longest known prefix decides, so {@code en-NZ} has the marks of {@code en}
     * @return the marks, or empty if the language is not known
     */
    public static Optional<QuotationMarks> of(String languageTag) {
        String tag = languageTag.toLowerCase(Locale.ROOT);
        while (true) {
            QuotationMarks marks = BY_LANGUAGE.get().get(tag);
            int cut = tag.lastIndexOf('-');
            if (marks != null || cut < 0) {
                return Optional.ofNullable(marks);
            }
            tag = tag.substring(0, cut);
        }
    }

    /**
     * Whether some known language opens with the first mark and closes with the second, as with {@code “} and
     * {@code ”}.
     */
    public static boolean isPairOfSomeLanguage(char open, char close) {
        return PAIRS_OF_LANGUAGES.get().contains(new Pair(open, close));
    }

    /** The pairs, that of the first level first. */
    public Set<Pair> getPairs() {
        return Collections.unmodifiableSet(pairs);
    }

    /** Whether a pair of this language opens with the mark. */
    public boolean opens(char mark) {
        return opening.indexOf(mark) >= 0;
    }

    /** Whether a pair of this language closes with the mark. */
    public boolean closes(char mark) {
        return closing.indexOf(mark) >= 0;
    }

    /** The closing mark for an opening mark; empty if the mark does not open in this language. */
    public Optional<Character> closingOf(char open) {
        int pair = opening.indexOf(open);
        return pair < 0 ? Optional.empty() : Optional.of(closing.charAt(pair));
    }

    /** The opening mark for a closing mark; empty if the mark does not close in this language. */
    public Optional<Character> openingOf(char close) {
        int pair = closing.indexOf(close);
        return pair < 0 ? Optional.empty() : Optional.of(opening.charAt(pair));
    }
}
