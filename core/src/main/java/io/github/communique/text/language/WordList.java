package io.github.communique.text.language;

import io.github.communique.text.language.LanguageFile.Entry;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The words or phrases of one kind in a language, spelled as in its file. Immutable. */
public final class WordList {

    static final WordList EMPTY = new WordList(List.of());

    private final Map<String, String> values;

    private WordList(List<Entry> entries) {
        Map<String, String> read = new LinkedHashMap<>();
        for (Entry entry : entries) {
            for (String form : entry.forms()) {
                read.putIfAbsent(form, entry.value());
            }
        }
        this.values = Collections.unmodifiableMap(read);
    }

    static WordList of(List<Entry> entries) {
        return entries.isEmpty() ? EMPTY : new WordList(entries);
    }

    /** Whether the list has exactly this word or phrase. */
    public boolean contains(String form) {
        return values.containsKey(form);
    }

    /** The value of a word or phrase, empty if it has none; null if it is not in the list. */
    public @Nullable String value(String form) {
        return values.get(form);
    }

    /** All words and phrases, in the order of the file. */
    public Set<String> forms() {
        return values.keySet();
    }

    /** Passes each form and its value, in the order of the file. */
    public void forEach(BiConsumer<String, String> action) {
        values.forEach(action);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }
}
