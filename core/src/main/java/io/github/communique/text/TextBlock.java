package io.github.communique.text;

import io.github.communique.body.TextRole;
import io.github.communique.form.CodePointIndex;
import io.github.communique.report.Pointer;
import io.github.communique.report.TextRange;
import io.github.communique.text.language.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One text of a release with its words and special characters. */
public final class TextBlock {

    private final Pointer pointer;
    private final TextRole role;
    private final String text;
    private final Language language;
    private final Words words;
    private final SpecialCharacters specialCharacters;
    private @Nullable CodePointIndex index;
    private @Nullable List<Mojibake> mojibake;

    private TextBlock(Pointer pointer, TextRole role, String text, Language language, TextScanner.Scan scan) {
        this.pointer = pointer;
        this.role = role;
        this.text = text;
        this.language = language;
        this.words = scan.words();
        this.specialCharacters = scan.specialCharacters();
    }

    public static TextBlock of(Pointer pointer, TextRole role, String text, TextScanner scanner) {
        return new TextBlock(pointer, role, text, scanner.language(), scanner.scan(text));
    }

    /** Analyses a text outside a release, without a language. */
    public static TextBlock of(String text) {
        return of(text, Language.none());
    }

    /** Analyses a text outside a release. */
    public static TextBlock of(String text, Language language) {
        return of(Pointer.ROOT, TextRole.PARAGRAPH, text, TextScanner.of(language));
    }

    /** The attribute that holds the text. */
    public Pointer pointer() {
        return pointer;
    }

    /** The role of the text in the release. */
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

    /** The words, in order. */
    public Words words() {
        return words;
    }

    /** The special characters, in order. */
    public SpecialCharacters specialCharacters() {
        return specialCharacters;
    }

    /** The character at an offset; a space outside the text. */
    public char at(int offset) {
        return offset < 0 || offset >= text.length() ? ' ' : text.charAt(offset);
    }

    /** The offset of the first character from an offset on that is no space; the end of the text if there is none. */
    public int afterSpaces(int offset) {
        int at = offset;
        while (at < text.length() && Letters.isSpace(text.charAt(at))) {
            at++;
        }
        return Math.min(at, text.length());
    }

    /** The substring between two offsets. */
    public String part(int start, int end) {
        return text.substring(start, end);
    }

    /** The range in code points of a part given by {@code char} indexes. */
    public TextRange range(int start, int end) {
        return new TextRange(index().before(start), index().before(end));
    }

    /** The length of the text in code points. */
    public int length() {
        return index().before(text.length());
    }

    /** The {@code char} index after a number of code points. */
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

    /** The range of a word, given by its index. */
    public TextRange rangeOf(int word) {
        return range(words.start(word), words.end(word));
    }

    /** The parts that were decoded in the wrong encoding, in order. */
    public List<Mojibake> mojibake() {
        List<Mojibake> found = mojibake;
        if (found == null) {
            found = specialCharacters.has(SpecialCharacter.ENCODED) ? Mojibake.findAll(this) : List.of();
            mojibake = found;
        }
        return found;
    }

    /** The range of the gap between a word and the one before it. */
    public TextRange rangeBefore(int word) {
        int gap = words.end(word - 1);
        return range(gap, words.start(word));
    }

    /** Whether an offset is in a part that was decoded in the wrong encoding. */
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

    /** The sentences, without the spaces between them. Computed on each call, in linear time. */
    public List<TextRange> sentences() {
        return Sentences.of(this);
    }

    /** The text between a word and the one before it. */
    public String gapBefore(int word) {
        return words.gapBefore(word);
    }

    /** Whether a single space separates a word from the one before it. */
    public boolean followsDirectly(int word) {
        int gap = word == 0 ? -1 : words.end(word - 1);
        return gap >= 0 && words.start(word) == gap + 1 && Letters.isSpace(text.charAt(gap));
    }
}
