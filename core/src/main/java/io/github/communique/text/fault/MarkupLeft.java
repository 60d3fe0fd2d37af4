package io.github.communique.text.fault;

import io.github.communique.text.Letters;
import io.github.communique.text.SpecialCharacter;
import io.github.communique.text.SpecialCharacters;
import io.github.communique.text.TextBlock;
import io.github.communique.text.language.WordKind;
import io.github.communique.text.language.WordList;
import java.util.ArrayList;
import java.util.List;

/**
 * Markup left in a plain text, which a page would show as code.
 *
 * @param kind the kind of markup
 * @param start the index of its first {@code char}
 * @param end the index after its last {@code char}
 */
public record MarkupLeft(Kind kind, int start, int end) {

    /** Kinds of markup. */
    public enum Kind {
        /** {@code <b>}, {@code </td>}, {@code <!-- -->}, {@code [/caption]}. */
        TAG,
        /** A character reference by name or number. */
        CHARACTER_REFERENCE,
        /** {@code p.p1 {margin: 0}}. */
        STYLE,
        /** {@code ## Heading}, {@code **bold**}, {@code \###}. */
        MARKDOWN,
        /** {@code *stressed*}, {@code _stressed_}, which may be intended in plain text. */
        EMPHASIS;
    }

    private static final int LONGEST_TAG = 1_000;
    private static final int MAX_NAME_WORDS = 12;
    private static final int LONGEST_RULE = 500;

    /** The first markup of each kind in a text, in the order of the kinds. */
    public static List<MarkupLeft> findAll(TextBlock block) {
        SpecialCharacters signs = block.specialCharacters();
        List<MarkupLeft> found = new ArrayList<>(0);
        if (signs.has(SpecialCharacter.MARKUP) || signs.has(SpecialCharacter.BRACKET)) {
            addTag(block, found);
        }
        if (signs.has(SpecialCharacter.CODE)) {
            addReference(block, found);
        }
        if (signs.has(SpecialCharacter.BRACKET)) {
            addStyle(block, found);
        }
        if (signs.has(SpecialCharacter.CODE)
                || signs.has(SpecialCharacter.ACCENT)
                || signs.has(SpecialCharacter.FOOTNOTE)
                || signs.has(SpecialCharacter.BRACKET)) {
            MarkdownMarks.addFirst(block, found);
        }
        return found;
    }

    private static void addTag(TextBlock block, List<MarkupLeft> found) {
        for (int offset : block.specialCharacters().offsets(SpecialCharacter.MARKUP)) {
            int end = endOfTag(block, offset, '>');
            if (end > 0) {
                found.add(new MarkupLeft(Kind.TAG, offset, end));
                return;
            }
        }
        for (int offset : block.specialCharacters().offsets(SpecialCharacter.BRACKET)) {
            boolean isClosing = block.at(offset) == '[' && block.at(offset + 1) == '/';
            int end = isClosing ? endOfShortcode(block, offset) : -1;
            if (end > 0) {
                found.add(new MarkupLeft(Kind.TAG, offset, end));
                return;
            }
        }
    }

    /** The end of a tag that starts with a bracket and the name of an element; -1 if it is not a tag. */
    private static int endOfTag(TextBlock block, int start, char closing) {
        String text = block.text();
        if (text.startsWith("<!--", start) || text.startsWith("<!D", start) || text.startsWith("<!d", start)) {
            return start + 4;
        }
        int name = block.at(start + 1) == '/' ? start + 2 : start + 1;
        int nameEnd = name;
        while (isNamePart(block.at(nameEnd)) && nameEnd - name <= MAX_NAME_WORDS) {
            nameEnd++;
        }
        char following = block.at(nameEnd);
        boolean isElement = nameEnd > name
                && (following == closing || following == '/' || Letters.isSpace(following) || following == ':')
                && (following == ':'
                        ? isPrefixed(block, nameEnd)
                        : block.language()
                                .words(WordKind.MARKUP_ELEMENTS)
                                .contains(Letters.lowerCase(block.part(name, nameEnd))));
        if (!isElement) {
            return -1;
        }
        for (int at = nameEnd; at < Math.min(text.length(), start + LONGEST_TAG); at++) {
            if (text.charAt(at) == closing) {
                return at + 1;
            }
            if (text.charAt(at) == '<') {
                break;
            }
        }
        return -1;
    }

    /** {@code <o:p>}: an element of a word processor. */
    private static boolean isPrefixed(TextBlock block, int colon) {
        int end = colon + 1;
        while (isNamePart(block.at(end)) && end - colon <= MAX_NAME_WORDS) {
            end++;
        }
        return end > colon + 1 && (block.at(end) == '>' || block.at(end) == '/' || Letters.isSpace(block.at(end)));
    }

    /** {@code [/caption]}: the end of a shortcode of a content management system. */
    private static int endOfShortcode(TextBlock block, int start) {
        int end = start + 2;
        while (isNamePart(block.at(end)) || block.at(end) == '_') {
            end++;
        }
        return end > start + 2 && block.at(end) == ']' ? end + 1 : -1;
    }

    private static boolean isNamePart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    private static void addReference(TextBlock block, List<MarkupLeft> found) {
        for (int offset : block.specialCharacters().offsets(SpecialCharacter.CODE)) {
            int end = block.at(offset) == '&' ? endOfReference(block, offset) : -1;
            if (end > 0) {
                found.add(new MarkupLeft(Kind.CHARACTER_REFERENCE, offset, end));
                return;
            }
        }
    }

    private static int endOfReference(TextBlock block, int start) {
        boolean isNumber = block.at(start + 1) == '#';
        int name = isNumber ? start + 2 : start + 1;
        int end = name;
        while (isNamePart(block.at(end)) && end - name <= MAX_NAME_WORDS) {
            end++;
        }
        if (end == name) {
            return -1;
        }
        String printed = block.part(name, end);
        if (block.at(end) != ';') {
            return Letters.isSpace(block.at(end)) && printed.length() > 2 && isFrequent(printed) ? end : -1;
        }
        boolean isKnown = isNumber
                ? Character.isDigit(block.at(name)) || block.at(name) == 'x' || block.at(name) == 'X'
                : isName(printed, block.language().words(WordKind.CHARACTER_REFERENCES));
        return isKnown ? end + 1 : -1;
    }

    /** The names that are common without a semicolon. */
    private static boolean isFrequent(String printed) {
        return printed.equals("amp") || printed.equals("nbsp") || printed.equals("quot");
    }

    /** Whether a name such as {@code eacute} consists of a letter and the name of its diacritic. */
    private static boolean isName(String printed, WordList names) {
        return names.contains(printed)
                || names.contains(Letters.lowerCase(printed))
                || printed.length() >= 4 && names.contains(printed.substring(1));
    }

    private static void addStyle(TextBlock block, List<MarkupLeft> found) {
        int endExclusive = 0;
        for (int offset : block.specialCharacters().offsets(SpecialCharacter.BRACKET)) {
            if (block.at(offset) == '{' && offset >= endExclusive) {
                int end = endOfRule(block, offset);
                boolean isRule = declares(block, offset + 1, end) || isScript(block, offset, end);
                if (isRule) {
                    found.add(new MarkupLeft(Kind.STYLE, startOfRule(block, offset), end));
                    return;
                }
                endExclusive = end;
            }
        }
    }

    private static int endOfRule(TextBlock block, int start) {
        int most = Math.min(block.text().length(), start + LONGEST_RULE);
        int end = start + 1;
        while (end < most && block.at(end) != '}' && block.at(end) != '{') {
            end++;
        }
        return end < most && block.at(end) == '}' ? end + 1 : end;
    }

    /** Whether the braces start with a property name and a colon. */
    private static boolean declares(TextBlock block, int from, int to) {
        int name = from;
        while (name < to && Letters.isSpace(block.at(name))) {
            name++;
        }
        int end = name;
        while (end < to && (isNamePart(block.at(end)) || block.at(end) == '-')) {
            end++;
        }
        int colon = end;
        while (colon < to && Letters.isSpace(block.at(colon))) {
            colon++;
        }
        return end > name
                && block.at(colon) == ':'
                && block.language().words(WordKind.STYLE_PROPERTIES).contains(Letters.lowerCase(block.part(name, end)));
    }

    /** {@code ready(function () { go(); })}: statements after a closing bracket. */
    private static boolean isScript(TextBlock block, int start, int end) {
        int before = start - 1;
        while (before > 0 && Letters.isSpace(block.at(before))) {
            before--;
        }
        return block.at(before) == ')' && block.part(start, end).indexOf(';') > 0;
    }

    private static int startOfRule(TextBlock block, int brace) {
        int start = brace;
        while (start > 0
                && block.at(start - 1) != '\n'
                && block.at(start - 1) != '}'
                && brace - start < MAX_NAME_WORDS * 4) {
            start--;
        }
        while (start < brace && Letters.isSpace(block.at(start))) {
            start++;
        }
        return start;
    }
}
