package io.github.communique.text.language;

import io.github.communique.text.language.LanguageFile.Entry;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The classes of the words of a language, compiled from the files whose kinds have a {@link WordClass}: one number for
 * each word. For a phrase, its first word is entered. Words are entered as in the file, with a capital first letter,
 * and in capitals.
 */
public final class Vocabulary {

    /** Kinds whose word lists are also used directly and are therefore kept. */
    private static final Set<WordKind> ALSO_ASKED_FOR = EnumSet.of(
            WordKind.RELATIVE_DATES,
            WordKind.HONORIFICS,
            WordKind.OFFICES,
            WordKind.RANKS,
            WordKind.PLACEHOLDERS,
            WordKind.TO_COME);

    private final WordTable<Long> codes = new WordTable<>();
    private long all;
    private final List<String> pairs = new ArrayList<>();

    Vocabulary(Language language) {
        for (WordKind kind : WordKind.values()) {
            WordClass wordClass = kind.wordClass();
            if (wordClass == WordClass.SPELLING) {
                language.entries(kind).forEach(this::addSpellings);
            } else if (wordClass != null) {
                add(ALSO_ASKED_FOR.contains(kind) ? language.words(kind) : language.readWords(kind), wordClass);
            }
        }
    }

    /** The code of a word given as a part of a text; 0 if it is in no class. */
    public long code(String text, int start, int end, int hash) {
        Long code = codes.get(text, start, end, hash);
        return code == null ? 0 : code;
    }

    public long code(String word) {
        return code(word, 0, word.length(), WordTable.hash(word, 0, word.length()));
    }

    /** Whether any word is in a class. */
    public boolean knows(WordClass wordClass) {
        return wordClass.isIn(all);
    }

    private void add(WordList words, WordClass wordClass) {
        words.forEach((form, stated) -> {
            int value = wordClass.hasValue() ? Integer.parseInt(stated) : 0;
            String word = firstWord(form);
            put(word, wordClass, value);
            put(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1), wordClass, value);
            put(word.toUpperCase(Locale.ROOT), wordClass, value);
        });
    }

    private static String firstWord(String phrase) {
        int end = 0;
        while (end < phrase.length() && Character.isLetterOrDigit(phrase.codePointAt(end))) {
            end += Character.charCount(phrase.codePointAt(end));
        }
        return phrase.substring(0, end);
    }

    /**
     * Adds both spellings with their endings to each stem: {@code is/iz e es} yields organise, organize, organises,
     * organizes.
     */
    private void addSpellings(Entry stems) {
        String[] value = stems.value().split(" ", -1);
        int slash = value[0].indexOf('/');
        if (!pairs.contains(value[0])) {
            pairs.add(value[0]);
        }
        int first = 2 * (pairs.indexOf(value[0]) + 1);
        for (String stem : stems.forms()) {
            for (int i = 1; i < value.length; i++) {
                String ending = value[i].equals("-") ? "" : value[i];
                put(stem + value[0].substring(0, slash) + ending, WordClass.SPELLING, first);
                put(stem + value[0].substring(slash + 1) + ending, WordClass.SPELLING, first + 1);
            }
        }
    }

    private void put(String word, WordClass wordClass, int value) {
        long code = wordClass.addedTo(code(word), value);
        all |= code;
        codes.put(word, code);
    }
}
