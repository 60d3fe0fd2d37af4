package io.github.communique.constraint;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Words of this library that stand as an argument in a message, with the key under which the report finds them in other languages.
 *
 * <p>Example: {@code Phrase.of("form.at-least", "a whole number of at least {least}", "least", 1)}, which in English is
 * {@code a whole number of at least 1}.
 */
public final class Phrase implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String words;
    private final String[] namesAndValues;

    private Phrase(String key, String words, String... namesAndValues) {
        this.key = key;
        this.words = words;
        this.namesAndValues = namesAndValues;
    }

    /**
     * A phrase with a key.
     *
     * @param key the key, for example {@code form.uri}
     * @param template the English words, in which {@code {name}} stands for an argument
     * @param namesAndValues the name and the value of each argument, in turn
     */
    public static Phrase of(String key, String template, Object... namesAndValues) {
        String[] arguments = new String[namesAndValues.length];
        String words = template;
        for (int i = 0; i < arguments.length; i += 2) {
            arguments[i] = namesAndValues[i].toString();
            arguments[i + 1] = namesAndValues[i + 1].toString();
            words = words.replace("{" + arguments[i] + "}", arguments[i + 1]);
        }
        return new Phrase(key, words, arguments);
    }

    /** Words that are the same in every language, for example {@code S/RES/1244 (1999)}. */
    public static Phrase verbatim(String words) {
        return new Phrase("", words);
    }

    /** The key of the words in the message files, for example {@code form.uri}; empty for words that need no translation. */
    public String getKey() {
        return key;
    }

    /** The values that stand in the words, by name; empty where the words have none. */
    public Map<String, String> getArguments() {
        Map<String, String> arguments = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            arguments.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return arguments;
    }

    /** The words in English, with their arguments. */
    @Override
    public String toString() {
        return words;
    }
}
