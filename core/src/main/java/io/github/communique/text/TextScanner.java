package io.github.communique.text;

import io.github.communique.text.language.Language;
import io.github.communique.text.language.Vocabulary;
import io.github.communique.text.language.WordTable;

/** Goes once over each text: where its words stand, what the vocabulary says of them, and where its signs stand. */
public final class TextScanner {

    private static final int MEAN_WORD = 6;
    private static final int MEAN_DISTANCE_OF_SIGNS = 60;

    private final Language language;
    private final Vocabulary vocabulary;
    private final SpecialCharacterStore signs;
    private final WordStore words;
    private String text = "";
    private int shape;
    private int hash;
    private int kinds;

    private TextScanner(Language language, int characters) {
        this.language = language;
        this.vocabulary = language.vocabulary();
        this.words = new WordStore(characters / MEAN_WORD);
        this.signs = new SpecialCharacterStore(characters / MEAN_DISTANCE_OF_SIGNS);
    }

    static TextScanner of(Language language) {
        return new TextScanner(language, 0);
    }

    /** For texts that together have about so many characters. */
    static TextScanner of(Language language, int characters) {
        return new TextScanner(language, characters);
    }

    /** The language of the texts. */
    Language language() {
        return language;
    }

    /** What stands in one text. */
    record Scan(Words words, SpecialCharacters signs) {}

    Scan scan(String scanned) {
        this.text = scanned;
        this.kinds = 0;
        int firstWord = words.size();
        int firstSign = signs.size();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            at = CharacterClass.of(c) == CharacterClass.WORD || c >= 0x80 && isWordPart(at) ? word(at) : sign(at, c);
        }
        return new Scan(
                new Words(text, words, firstWord, words.size()),
                new SpecialCharacters(signs, firstSign, signs.size(), kinds));
    }

    private int word(int start) {
        shape = 0;
        hash = 0;
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c >= 0x80) {
                int next = nonAscii(at, c);
                if (next == at) {
                    break;
                }
                at = next;
            } else if (CharacterClass.of(c) == CharacterClass.WORD) {
                shape |= CharacterClass.shapeOf(c);
                hash = hash * 31 + c;
                at++;
            } else {
                break;
            }
        }
        add(start, at);
        return at;
    }

    /** Takes a letter, digit or mark outside ASCII into the word; returns where the next character stands. */
    private int nonAscii(int at, char c) {
        int codePoint = text.codePointAt(at);
        int type = Character.getType(codePoint);
        if (!CharacterClass.isWordPart(type)) {
            return at;
        }
        shape |= WordStore.NON_ASCII | CharacterClass.shapeOf(type);
        markEncoded(at, c);
        int next = at + Character.charCount(codePoint);
        for (int i = at; i < next; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        return next;
    }

    private void add(int start, int end) {
        if ((shape & WordStore.MARKED) != 0) {
            String composed = Letters.composed(text.substring(start, end));
            hash = WordTable.hash(composed, 0, composed.length());
            words.add(start, end, hash, vocabulary.code(composed), withFirst(start));
        } else {
            words.add(start, end, hash, vocabulary.code(text, start, end, hash), withFirst(start));
        }
    }

    private int withFirst(int start) {
        return Character.isUpperCase(text.codePointAt(start)) ? shape | WordStore.CAPITALISED : shape;
    }

    /** Notes the sign, if it is one; returns where the next character stands. */
    private int sign(int at, char c) {
        switch (CharacterClass.of(c)) {
            case CharacterClass.SPACE -> space(at);
            case CharacterClass.NON_ASCII -> {
                return nonAsciiSign(at, c);
            }
            case CharacterClass.OTHER -> {}
            default -> note(at, CharacterClass.signOf(c));
        }
        return at + 1;
    }

    private void space(int at) {
        int next = at + 1 < text.length() ? text.charAt(at + 1) : 0;
        boolean isDoubled = at > 0 && text.charAt(at - 1) == ' ';
        if (isDoubled || next == ',' || next == '.' || next == ';' || next == ':' || next == '!' || next == '?') {
            note(at, SpecialCharacter.SPACE);
        }
    }

    private int nonAsciiSign(int at, char c) {
        int codePoint = text.codePointAt(at);
        markEncoded(at, c);
        SpecialCharacter kind = CharacterClass.signOf(codePoint);
        if (kind != null) {
            note(at, kind);
        }
        return at + Character.charCount(codePoint);
    }

    private void markEncoded(int at, char c) {
        if (c >= 0xC2 && c <= 0xF4 && at + 1 < text.length() && text.charAt(at + 1) >= 0x80) {
            note(at, SpecialCharacter.ENCODED);
        }
    }

    private void note(int at, SpecialCharacter kind) {
        signs.add(at, kind);
        kinds |= kind.bit();
    }

    private boolean isWordPart(int at) {
        int type = Character.getType(text.codePointAt(at));
        return CharacterClass.startsWord(type);
    }
}
