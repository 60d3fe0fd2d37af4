package io.github.communique.text;

import io.github.communique.text.language.Language;
import io.github.communique.text.language.Vocabulary;
import io.github.communique.text.language.WordTable;
import org.jspecify.annotations.Nullable;

/**
 * Scans each text once for words, their vocabulary entries and special characters, and records which of these occur at
 * all, so that rules can skip texts that cannot concern them.
 */
public final class TextScanner {

    /** Estimated length of a word with its space, for the initial size of the store; most texts have longer words. */
    private static final int SHORT_WORD = 5;

    private static final int MEAN_DISTANCE_OF_SPECIAL_CHARACTERS = 60;

    /** The range of letters that can be the first byte of a character decoded in the wrong encoding. */
    private static final int FIRST_ENCODED = 0xC2;

    private static final int LAST_ENCODED = 0xF4;

    /** After an {@code a} without its circumflex, it may be the second byte of a character decoded in the wrong encoding. */
    private static final char EURO = '€';

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final char THIN_SPACE = '\u2009';
    private static final char NARROW_NO_BREAK_SPACE = '\u202F';

    /** Including Arabic marks, which also directly follow a word. */
    private static final String ENDS_OF_CLAUSES = ",.;:!?،؛؟۔";

    private final Language language;
    private final Vocabulary vocabulary;
    private final SpecialCharacterStore specialCharacters;
    private final WordStore words;
    private String text = "";

    /** The text followed by a zero as a sentinel, so that loops over a word need no bounds check. */
    private char[] characters = {0};

    private int length;
    private int kinds;
    private int shapes;
    private long classes;

    private TextScanner(Language language, int characters) {
        this.language = language;
        this.vocabulary = language.vocabulary();
        this.words = new WordStore(characters / SHORT_WORD);
        this.specialCharacters = new SpecialCharacterStore(characters / MEAN_DISTANCE_OF_SPECIAL_CHARACTERS);
    }

    static TextScanner of(Language language) {
        return new TextScanner(language, 0);
    }

    /** Creates a scanner for texts with about this many characters in total. */
    static TextScanner of(Language language, int characters) {
        return new TextScanner(language, characters);
    }

    /** The language of the texts. */
    Language language() {
        return language;
    }

    /** The result for one text. */
    record Scan(Words words, SpecialCharacters specialCharacters) {}

    Scan scan(String scanned) {
        begin(scanned);
        int firstWord = words.size();
        int firstSpecial = specialCharacters.size();
        int at = 0;
        while (at < length) {
            char c = characters[at];
            if (c >= CharacterClass.LATIN_END) {
                at = foreign(at, c);
            } else if (CharacterClass.shapeOf(c) != 0) {
                at = word(at);
            } else {
                sign(at, c);
                at++;
            }
        }
        return new Scan(
                new Words(text, words, firstWord, words.size(), shapes, classes),
                new SpecialCharacters(specialCharacters, firstSpecial, specialCharacters.size(), kinds));
    }

    private void begin(String scanned) {
        text = scanned;
        length = scanned.length();
        if (characters.length <= length) {
            characters = new char[length + 1];
        }
        scanned.getChars(0, length, characters, 0);
        characters[length] = 0;
        kinds = 0;
        shapes = 0;
        classes = 0;
    }

    /** Adds the word that starts here; returns the offset after it. */
    private int word(int start) {
        char[] all = characters;
        int shape = 0;
        int hash = 0;
        int at = start;
        while (true) {
            char c = all[at];
            int shapeHere = c < CharacterClass.LATIN_END ? CharacterClass.shapeOf(c) : foreignShape(at);
            if (shapeHere == 0) {
                if (!isSignWithinWord(start, at)) {
                    break;
                }
                note(at, CharacterClass.specialCharacterOf(c));
                shape |= WordStore.MARKED | WordStore.NON_ASCII;
                at++;
                continue;
            }
            shape |= shapeHere;
            hash = hash * 31 + c;
            at++;
        }
        if ((shape & WordStore.NON_ASCII) == 0) {
            add(start, at, hash, shape);
        } else {
            addNonAscii(start, at, hash, shape);
        }
        return at;
    }

    /**
     * A soft hyphen between letters, or the bracket of {@code [W]e}, in which an editor changed the case of a letter.
     */
    private boolean isSignWithinWord(int start, int at) {
        char c = characters[at];
        boolean followsBracket = c == ']' && at == start + 1 && start > 0 && characters[start - 1] == '[';
        return (c == Letters.SOFT_HYPHEN || followsBracket)
                && at > start
                && at + 1 < length
                && Character.isLetter(characters[at + 1]);
    }

    /**
     * The shape that a character or surrogate pair adds to the word that it continues; 0 if it does not continue the
     * word.
     */
    private int foreignShape(int at) {
        int codePoint = Character.isLowSurrogate(characters[at])
                ? Character.codePointBefore(characters, at + 1, 0)
                : Character.codePointAt(characters, at, length);
        int type = Character.getType(codePoint);
        return CharacterClass.isWordPart(type) ? WordStore.NON_ASCII | CharacterClass.shapeOf(type) : 0;
    }

    private void add(int start, int end, int hash, int shape) {
        boolean isCapitalised = (CharacterClass.shapeOf(characters[start]) & WordStore.CAPITAL) != 0;
        add(
                start,
                end,
                hash,
                isCapitalised ? shape | WordStore.CAPITALISED : shape,
                vocabulary.code(text, start, end, hash));
    }

    private void addNonAscii(int start, int end, int hash, int shape) {
        for (int at = start; at < end; at++) {
            markEncoded(at);
        }
        int all = shape;
        if (characters[start] >= CharacterClass.LATIN_END) {
            shapes |= WordStore.FOREIGN;
        }
        if (Character.isUpperCase(Character.codePointAt(characters, start, length))) {
            all |= WordStore.CAPITALISED;
        }
        if ((shape & WordStore.MARKED) == 0) {
            add(start, end, hash, all, vocabulary.code(text, start, end, hash));
        } else {
            String composed = Letters.composedWord(text.substring(start, end));
            add(start, end, WordTable.hash(composed, 0, composed.length()), all, vocabulary.code(composed));
        }
    }

    private void add(int start, int end, int hash, int shape, long code) {
        shapes |= shape;
        classes |= code;
        words.add(start, end, hash, code, shape);
    }

    /** Records a character before {@link CharacterClass#LATIN_END} if it is a special one. */
    private void sign(int at, char c) {
        switch (CharacterClass.of(c)) {
            case CharacterClass.SPACE -> space(at);
            case CharacterClass.SIGN -> {
                if (c >= FIRST_ENCODED) {
                    markEncoded(at);
                }
                if (c == NO_BREAK_SPACE && at > 0 && characters[at - 1] == NO_BREAK_SPACE) {
                    note(at, SpecialCharacter.SPACE);
                }
                note(at, CharacterClass.specialCharacterOf(c));
            }
            default -> {}
        }
    }

    private void space(int at) {
        char next = characters[at + 1];
        boolean isDoubled = at > 0 && isSpace(characters[at - 1]) || next != ' ' && isSpace(next);
        boolean isBeforeMark = (next <= '?' || next >= '،' && next <= '۔') && ENDS_OF_CLAUSES.indexOf(next) >= 0;
        if (isDoubled || isBeforeMark) {
            note(at, SpecialCharacter.SPACE);
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == NO_BREAK_SPACE || c == NARROW_NO_BREAK_SPACE || c == THIN_SPACE;
    }

    /**
     * Adds the word or records the special character at an offset, for characters beyond Latin; returns the offset
     * after it.
     */
    private int foreign(int at, char c) {
        int codePoint = c;
        if (!CharacterClass.isPunctuation(c)) {
            codePoint = Character.codePointAt(characters, at, length);
            if (CharacterClass.startsWord(Character.getType(codePoint))) {
                return word(at);
            }
        }
        if (c == EURO && at > 0 && characters[at - 1] == 'a') {
            note(at - 1, SpecialCharacter.ENCODED);
        }
        note(at, CharacterClass.specialCharacterOf(codePoint));
        return at + Character.charCount(codePoint);
    }

    private void markEncoded(int at) {
        char c = characters[at];
        boolean mayBeCut = c == 'â' || c == 'Ã' || c == 'Â';
        if (c >= FIRST_ENCODED && c <= LAST_ENCODED && (mayBeCut || characters[at + 1] >= 0x80)) {
            note(at, SpecialCharacter.ENCODED);
        }
    }

    private void note(int at, @Nullable SpecialCharacter kind) {
        if (kind != null) {
            specialCharacters.add(at, kind);
            kinds |= kind.bit();
        }
    }
}
