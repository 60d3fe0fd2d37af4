package io.github.communique.registry;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Courtesy titles, diplomatic and military ranks, and some offices, as they stand before names, in several languages. */
public final class Titles {

    private static final String SPACES = " \u00A0\u202F";

    private static final String ANY_SPACE = "[" + SPACES + "]";

    /** The most words that a title has. */
    private static final int MOST_WORDS = 5;

    private static final Lazy<Set<String>> FORMS = new Lazy<>(() -> new HashSet<>(
            CsvResource.read("titles.csv").stream().map(row -> row.get(0)).toList()));

    private static final Lazy<Set<String>> FIRST_WORDS = new Lazy<>(
            () -> FORMS.get().stream().map(form -> form.split(ANY_SPACE, -1)[0]).collect(Collectors.toSet()));

    private Titles() {}

    /** The titles of a language, as they are printed. */
    public static List<String> of(String language) {
        return CsvResource.read("titles.csv").stream()
                .filter(row -> row.get(2).equals(language))
                .map(row -> row.get(0))
                .toList();
    }

    /** The ranks and offices of a language, as they are printed: its titles without those of courtesy. */
    public static Set<String> posts(String language) {
        return ofKind(language, kind -> !kind.equals("honorific"));
    }

    /** The offices of a language that stand before names, such as {@code Prime Minister}, without ranks. */
    public static Set<String> offices(String language) {
        return ofKind(language, kind -> kind.equals("office"));
    }

    private static Set<String> ofKind(String language, Predicate<String> isWanted) {
        return CsvResource.read("titles.csv").stream()
                .filter(row -> row.get(2).equals(language) && isWanted.test(row.get(1)))
                .map(row -> row.get(0))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The title with which a name begins, letter for letter.
     *
     * @param name a name, for example {@code Major General Ferenc Kajári}
     * @return the longest title before at least one more word, for example {@code Major General}; empty if there is none
     */
    public static Optional<String> before(String name) {
        if (!FIRST_WORDS.get().contains(name.substring(0, endOfFirstWord(name)))) {
            return Optional.empty();
        }
        List<String> words = List.of(name.split(ANY_SPACE, -1));
        for (int count = Math.min(MOST_WORDS, words.size() - 1); count > 0; count--) {
            String title = String.join(" ", words.subList(0, count));
            if (FORMS.get().contains(title)) {
                return Optional.of(title);
            }
        }
        return Optional.empty();
    }

    private static int endOfFirstWord(String name) {
        int end = 0;
        while (end < name.length() && SPACES.indexOf(name.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
