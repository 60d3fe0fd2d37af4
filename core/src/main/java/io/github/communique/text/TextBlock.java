package io.github.communique.text;

import io.github.communique.body.TextRole;
import io.github.communique.form.CodePointIndex;
import io.github.communique.report.Pointer;
import io.github.communique.report.TextRange;
import io.github.communique.text.language.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One text of a release, its words and signs. */
public final class TextBlock {

    private final Pointer pointer;
    private final TextRole role;
    private final String text;
    private final Language language;
    private final Words words;
    private final SpecialCharacters signs;
    private @Nullable CodePointIndex index;
    private @Nullable List<Mojibake> mojibake;

    private TextBlock(Pointer pointer, TextRole role, String text, Language language, TextScanner.Scan scan) {
        this.pointer = pointer;
        this.role = role;
        this.text = text;
        this.language = language;
        this.words = scan.words();
        this.signs = scan.signs();
    }

    public static TextBlock of(Pointer pointer, TextRole role, String text, TextScanner scanner) {
        return new TextBlock(pointer, role, text, scanner.language(), scanner.scan(text));
    }

    /** A text outside a release, in no language. */
    public static TextBlock of(String text) {
        return of(text, Language.none());
    }

    /** A text outside a release. */
    public static TextBlock of(String text, Language language) {
        return of(Pointer.ROOT, TextRole.PARAGRAPH, text, TextScanner.of(language));
    }

    /** The attribute that holds the text. */
    public Pointer pointer() {
        return pointer;
    }

    /** What the text is in the release. */
    public TextRole role() {
        return role;
    }

    /** The text. */
    public String text() {
        return text;
    }

    /** The language of the text. */
    public Language language() {
        return language;
    }

    /** Its words, in order. */
    public Words words() {
        return words;
    }

    /** The characters that rules ask for, in order. */
    public SpecialCharacters signs() {
        return signs;
    }

    /** The character at a place; a space outside the text. */
    public char at(int offset) {
        return offset < 0 || offset >= text.length() ? ' ' : text.charAt(offset);
    }

    /** A part of the text. */
    public String part(int start, int end) {
        return text.substring(start, end);
    }

    /** The range in code points of a part given by {@code char} indexes. */
    public TextRange range(int start, int end) {
        return new TextRange(index().before(start), index().before(end));
    }

    /** How many code points the text has. */
    public int length() {
        return index().before(text.length());
    }

    /** The {@code char} index before which so many code points stand. */
    public int offset(int codePoints) {
        return index().offset(codePoints);
    }

    private CodePointIndex index() {
        CodePointIndex counted = index;
        if (counted == null) {
            counted = new CodePointIndex(text);
            index = counted;
        }
        return counted;
    }

    /** The range of a word given by its number. */
    public TextRange rangeOf(int word) {
        return range(words.start(word), words.end(word));
    }

    /** The parts that were read in the wrong encoding, in order. */
    public List<Mojibake> mojibake() {
        List<Mojibake> found = mojibake;
        if (found == null) {
            found = signs.has(SpecialCharacter.ENCODED) ? Mojibake.findAll(this) : List.of();
            mojibake = found;
        }
        return found;
    }

    /** The range of what stands between a word and the one before it. */
    public TextRange rangeBefore(int word) {
        int gap = words.end(word - 1);
        return range(gap, words.start(word));
    }

    /** Whether a place is in a part that was read in the wrong encoding. */
    public boolean isMojibake(int offset) {
        List<Mojibake> parts = mojibake();
        int low = 0;
        int high = parts.size() - 1;
        while (low < high) {
            int middle = low + high + 1 >>> 1;
            if (parts.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return !parts.isEmpty()
                && parts.get(low).start() <= offset
                && offset < parts.get(low).end();
    }

    /** The sentences, without the spaces between them. Linear; made anew with each call. */
    public List<TextRange> sentences() {
        return Sentences.of(this);
    }

    /** The text between a word and the one before it. */
    public String gapBefore(int word) {
        return words.gapBefore(word);
    }

    /** Whether between a word and the one before it stands one space and nothing else. */
    public boolean followsDirectly(int word) {
        int gap = word == 0 ? -1 : words.end(word - 1);
        return gap >= 0 && words.start(word) == gap + 1 && Letters.isSpace(text.charAt(gap));
    }
}
