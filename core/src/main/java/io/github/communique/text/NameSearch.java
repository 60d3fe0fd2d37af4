package io.github.communique.text;

import io.github.communique.text.language.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds names of several words in texts, word for word, the longest where several begin at one place. */
public final class NameSearch {

    private NameSearch() {}

    /**
     * A name in a text.
     *
     * @param start its first {@code char}
     * @param end the {@code char} after its last
     * @param value what bears the name
     * @param <T> the type of what bears names
     */
    public record Hit<T>(int start, int end, T value) {}

    /**
     * The names searched for. Finding is linear in the text.
     *
     * @param <T> the type of what bears names
     */
    public static final class Index<T> {

        private final Node<T> root = new Node<>();

        /** Adds a name; of two that are equal the first one stays. */
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

        /** Adds a phrase as it is, with a capital first letter, with one at each of its words, and in capitals. */
        public void addInAllCases(String phrase, T value) {
            add(phrase, value);
            add(capitalised(phrase), value);
            add(phrase.toUpperCase(Locale.ROOT), value);
            StringBuilder title = new StringBuilder();
            for (String word : phrase.split(" ", -1)) {
                title.append(title.length() == 0 ? "" : " ").append(capitalised(word));
            }
            add(title.toString(), value);
        }

        private static String capitalised(String word) {
            return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        }

        /** The places of the names in a text, in order, without overlaps. */
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

        /** The number of the first word, from one on, that may begin a name; the number of all words if none does. */
        private int nextBeginning(Words words, int from) {
            int size = words.size();
            int at = from;
            while (at < size && !root.next.mayHave(words.hash(at))) {
                at++;
            }
            return at;
        }

        /** The longest name that begins with a word; null if none does. */
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
