package io.github.communique.text.language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Something made from the words of a language when a text in it first needs it, and kept.
 *
 * @param <T> the type of what is made
 */
public final class PerLanguage<T> {

    private final Map<Language, T> made = new ConcurrentHashMap<>();
    private final Function<Language, T> maker;

    public PerLanguage(Function<Language, T> maker) {
        this.maker = maker;
    }

    /** What is made for a language. */
    public T of(Language language) {
        T known = made.get(language);
        return known == null ? made.computeIfAbsent(language, maker) : known;
    }
}
