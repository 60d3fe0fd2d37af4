package io.github.communique.text;

import io.github.communique.text.language.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds names of several words in texts by exact words; the longest name where several start at the same word. */
public final class NameSearch {

    private NameSearch() {}

    /**
     * A name found in a text.
     *
     * @param start the index of its first {@code char}
     * @param end the index after its last {@code char}
     * @param value the value that was added for the name
     * @param <T> the type of values
     */
    public record Hit<T>(int start, int end, T value) {}

    /**
     * The names to search for. A search takes time linear in the text.
     *
     * @param <T> the type of values
     */
    public static final class Index<T> {

        private static final int LONGEST_SMALL_WORD = 3;

        private final Node<T> root = new Node<>();

        /** Adds a name. If it is already present, the first value is kept. */
        public void add(String name, T value) {
            Node<T> node = root;
            for (Word word : Words.of(name)) {
                String key = word.composed();
                Node<T> next = node.next.get(key);
                if (next == null) {
                    next = new Node<>();
                    node.next.put(key, next);
                }
                node = next;
            }
            if (node.value == null && node != root) {
                node.value = value;
            }
        }

        /** Adds a phrase as given, with a capital first letter, with a capital letter at each word, and in capitals. */
        public void addInAllCases(String phrase, T value) {
            add(phrase, value);
            add(capitalised(phrase), value);
            add(phrase.toUpperCase(Locale.ROOT), value);
            add(inTitleCase(phrase, 0), value);
            add(inTitleCase(phrase, LONGEST_SMALL_WORD), value);
        }

        /** {@code Notes To Editors}; small words may stay as they are, as in {@code Notes to Editors}. */
        private static String inTitleCase(String phrase, int longestSmallWord) {
            StringBuilder title = new StringBuilder();
            for (String word : phrase.split(" ", -1)) {
                boolean isSmall = title.length() > 0 && word.length() <= longestSmallWord;
                title.append(title.length() == 0 ? "" : " ").append(isSmall ? word : capitalised(word));
            }
            return title.toString();
        }

        private static String capitalised(String word) {
            return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        }

        /** The names found in a text, in order, without overlaps. */
        public List<Hit<T>> findAll(TextBlock block) {
            Words words = block.words();
            int first = nextBeginning(words, 0);
            return first == words.size() ? List.of() : findAll(words, first);
        }

        private List<Hit<T>> findAll(Words words, int first) {
            List<Hit<T>> hits = new ArrayList<>();
            int at = first;
            while (at < words.size()) {
                Hit<T> hit = at(words, at);
                if (hit != null) {
                    hits.add(hit);
                }
                at = nextBeginning(words, hit == null ? at + 1 : words.before(hit.end()) + 1);
            }
            return hits;
        }

        /** The index of the next word that may start a name; the number of words if there is none. */
        private int nextBeginning(Words words, int from) {
            int size = words.size();
            int at = from;
            while (at < size && !root.next.mayHave(words.hash(at))) {
                at++;
            }
            return at;
        }

        /** The longest name that starts with a word; null if none does. */
        public @Nullable Hit<T> at(Words words, int first) {
            Hit<T> longest = null;
            Node<T> node = root.next.get(words, first);
            for (int i = first; node != null; i++) {
                if (node.value != null) {
                    longest = new Hit<>(words.start(first), words.end(i), node.value);
                }
                node = i + 1 < words.size() ? node.next.get(words, i + 1) : null;
            }
            return longest;
        }
    }

    private static final class Node<T> {

        private final WordTable<Node<T>> next = new WordTable<>();
        private @Nullable T value;
    }
}
