package io.github.communique.text.language;

import io.github.communique.registry.Titles;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is known of the words of a language, read from {@code vocabulary_en.txt} and {@code vocabulary_fr.txt}; of other languages
 * nothing is known. A line of these files names a {@link WordClass} and its words: {@code word=7} gives a value, without one
 * the place in the line is the value, and {@code july/jul} are two words of one value. The words of {@code ise} and {@code our} are
 * stems, to which the two spellings and their endings are added.
 */
public final class Vocabulary {

    private static final Map<String, Vocabulary> LOADED = new ConcurrentHashMap<>();
    private static final Vocabulary NONE = new Vocabulary();
    /** The languages of which words are known. */
    public static final List<String> LANGUAGES = List.of("en", "fr");

    private static final List<String> ISE_ENDINGS = List.of("e", "es", "ed", "ing", "ation", "ations", "er", "ers");
    private static final List<String> OUR_ENDINGS =
            List.of("", "s", "ed", "ing", "al", "able", "ably", "ite", "ites", "er", "ers", "hood", "hoods", "less");

    private final WordTable<Integer> codes = new WordTable<>();

    private Vocabulary() {}

    /** The vocabulary of a language; empty for those without one. */
    public static Vocabulary of(String languageTag) {
        String language = Languages.primary(languageTag);
        return LANGUAGES.contains(language) ? LOADED.computeIfAbsent(language, Vocabulary::read) : NONE;
    }

    public static Vocabulary none() {
        return NONE;
    }

    /** The code of a word given as a part of a text; 0 if nothing is known of it. */
    public int code(String text, int start, int end, int hash) {
        Integer code = codes.get(text, start, end, hash);
        return code == null ? 0 : code;
    }

    public int code(String word) {
        return code(word, 0, word.length(), WordTable.hash(word, 0, word.length()));
    }

    private static Vocabulary read(String language) {
        Vocabulary vocabulary = new Vocabulary();
        String name = "vocabulary_" + language + ".txt";
        try (InputStream file = Vocabulary.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .forEach(vocabulary::addLine);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (RelativePhrase phrase : RelativePhrase.of(language)) {
            vocabulary.add(firstWord(phrase.words()), WordClass.RELATIVE_DATE, 0);
        }
        for (String title : Titles.of(language)) {
            vocabulary.add(firstWord(title), WordClass.TITLE, 0);
        }
        return vocabulary;
    }

    private static String firstWord(String phrase) {
        int end = 0;
        while (end < phrase.length() && Character.isLetterOrDigit(phrase.codePointAt(end))) {
            end += Character.charCount(phrase.codePointAt(end));
        }
        return phrase.substring(0, end);
    }

    private void addLine(String line) {
        int colon = line.indexOf(':');
        WordClass trait = WordClass.named(line.substring(0, colon));
        String[] entries = line.substring(colon + 1).strip().split(" +", -1);
        for (int i = 0; i < entries.length; i++) {
            int equals = entries[i].indexOf('=');
            int value = equals < 0 ? i + 1 : Integer.parseInt(entries[i].substring(equals + 1));
            String forms = equals < 0 ? entries[i] : entries[i].substring(0, equals);
            for (String form : forms.split("/", -1)) {
                switch (trait) {
                    case ISE -> addSpellings(form, "is", "iz", WordClass.ISE, WordClass.IZE, ISE_ENDINGS);
                    case OUR -> addSpellings(form, "our", "or", WordClass.OUR, WordClass.OR, OUR_ENDINGS);
                    default -> add(form, trait, value);
                }
            }
        }
    }

    private void addSpellings(
            String stem, String one, String other, WordClass ofOne, WordClass ofOther, List<String> endings) {
        for (String ending : endings) {
            codes.put(stem + one + ending, ofOne.code(0));
            codes.put(stem + other + ending, ofOther.code(0));
        }
    }

    private void add(String word, WordClass trait, int value) {
        put(word, trait, value);
        put(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1), trait, value);
        put(word.toUpperCase(Locale.ROOT), trait, value);
    }

    private void put(String word, WordClass trait, int value) {
        codes.put(word, code(word) | trait.code(value));
    }
}
