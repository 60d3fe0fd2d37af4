package io.github.communique.text.language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A value derived from the words of a language, computed on first use and kept for each language.
 *
 * @param <T> the type of the value
 */
public final class PerLanguage<T> {

    private final Map<Language, T> made = new ConcurrentHashMap<>();
    private final Function<Language, T> maker;

    public PerLanguage(Function<Language, T> maker) {
        this.maker = maker;
    }

    /** The value for a language. */
    public T of(Language language) {
        T known = made.get(language);
        return known == null ? made.computeIfAbsent(language, maker) : known;
    }
}
