package io.github.communique.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    public record Place<T>(int start, int end, T value) {}

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
            for (Word word : Word.split(name)) {
                node = node.next.computeIfAbsent(word.composed(), key -> new Node<>());
            }
            if (node.value == null && node != root) {
                node.value = value;
            }
        }

        /** The places of the names in a text, in order, without overlaps. */
        public List<Place<T>> findAll(TextBlock block) {
            List<Place<T>> places = new ArrayList<>();
            List<Word> words = block.words();
            int at = 0;
            while (at < words.size()) {
                int behind = at;
                Node<T> node = root.next.get(words.get(at).composed());
                Place<T> longest = null;
                for (int i = at; node != null; i++) {
                    if (node.value != null) {
                        longest =
                                new Place<>(words.get(at).start(), words.get(i).end(), node.value);
                        behind = i + 1;
                    }
                    node = i + 1 < words.size() ? node.next.get(words.get(i + 1).composed()) : null;
                }
                if (longest != null) {
                    places.add(longest);
                }
                at = Math.max(behind, at + 1);
            }
            return places;
        }
    }

    private static final class Node<T> {

        private final Map<String, Node<T>> next = new HashMap<>();
        private @Nullable T value;
    }
}
