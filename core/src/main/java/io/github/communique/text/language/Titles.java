package io.github.communique.text.language;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The titles with which the names of persons begin in releases of a language: those of the language and of every language. */
public final class Titles {

    private static final String SPACES = " \u00A0\u202F";
    private static final String ANY_SPACE = "[" + SPACES + "]";

    private static final List<WordKind> KINDS =
            List.of(WordKind.HONORIFICS, WordKind.OFFICES, WordKind.RANKS, WordKind.TITLES_IN_NAMES);

    /** The most words that a title has. */
    private static final int MOST_WORDS = 5;

    private static final PerLanguage<Titles> BY_LANGUAGE = new PerLanguage<>(Titles::new);

    private final Set<String> forms = new HashSet<>();
    private final Set<String> firstWords = new HashSet<>();

    private Titles(Language language) {
        for (WordKind kind : KINDS) {
            for (String form : language.words(kind).forms()) {
                forms.add(form);
                firstWords.add(form.substring(0, endOfFirstWord(form)));
            }
        }
    }

    /** Those of a language. */
    public static Titles of(Language language) {
        return BY_LANGUAGE.of(language);
    }

    /**
     * The title with which a name begins, letter for letter.
     *
     * @param name a name, for example {@code Major General Ferenc Kajári}
     * @return the longest title before at least one more word, for example {@code Major General}; empty if there is none
     */
    public Optional<String> before(String name) {
        String first = name.substring(0, endOfFirstWord(name));
        if (!firstWords.contains(first) && !firstWords.contains(withoutFullStops(first))) {
            return Optional.empty();
        }
        List<String> words = List.of(name.split(ANY_SPACE, -1));
        for (int count = Math.min(MOST_WORDS, words.size() - 1); count > 0; count--) {
            String title = String.join(" ", words.subList(0, count));
            if (forms.contains(title) || forms.contains(withoutFullStops(title))) {
                return Optional.of(title);
            }
        }
        return Optional.empty();
    }

    /** Whether a word is a title, or the first word of one. */
    public boolean has(String word) {
        return firstWords.contains(word) || firstWords.contains(word + ".");
    }

    /** Rt. Hon. is Rt Hon; but Gen and Col, which are Gen. and Col. without theirs, are given names, too. */
    private static String withoutFullStops(String title) {
        return title.indexOf('.') < 0 ? title : title.replace(".", "");
    }

    private static int endOfFirstWord(String name) {
        int end = 0;
        while (end < name.length() && SPACES.indexOf(name.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
