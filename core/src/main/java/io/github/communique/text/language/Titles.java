package io.github.communique.text.language;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The titles that precede names of persons in a language, including those for every language. */
public final class Titles {

    private static final String SPACES = " \u00A0\u202F";
    private static final String ANY_SPACE = "[" + SPACES + "]";

    private static final List<WordKind> KINDS =
            List.of(WordKind.HONORIFICS, WordKind.OFFICES, WordKind.RANKS, WordKind.TITLES_IN_NAMES);

    /** The maximum number of words in a title. */
    private static final int MAX_WORDS = 5;

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

    /** The titles of a language. */
    public static Titles of(Language language) {
        return BY_LANGUAGE.of(language);
    }

    /**
     * The title at the start of a name, in exactly this spelling.
     *
     * @param name a name, for example {@code Major General Ferenc Kajári}
     * @return the longest title before at least one more word, for example {@code Major General}; empty if there is
     *     none
     */
    public Optional<String> before(String name) {
        String first = name.substring(0, endOfFirstWord(name));
        if (!firstWords.contains(first) && !firstWords.contains(withoutFullStops(first))) {
            return Optional.empty();
        }
        List<String> words = List.of(name.split(ANY_SPACE, -1));
        for (int count = Math.min(MAX_WORDS, words.size() - 1); count > 0; count--) {
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

    /**
     * A title without its full stops, as in Rt Hon for Rt. Hon. Not for Gen. and Col., since Gen and Col are also given
     * names.
     */
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
