package io.github.communique.text.fault;

import io.github.communique.text.Letters;
import io.github.communique.text.SpecialCharacter;
import io.github.communique.text.SpecialCharacters;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Word;
import io.github.communique.text.language.WordKind;
import io.github.communique.text.language.WordList;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a text that a browser would execute: an element that loads scripts, an event attribute, a script URL.
 *
 * @param start the index of its first {@code char}
 * @param end the index after its last {@code char}
 */
public record ActiveContent(int start, int end) {

    private static final List<String> ELEMENTS =
            List.of("script", "iframe", "object", "embed", "applet", "base", "meta");
    private static final List<String> SCHEMES = List.of("javascript", "vbscript", "livescript");
    private static final String DATA = "data";
    private static final String HTML = "text/html";
    private static final String EVENT = "on";
    private static final int LONGEST_TAG = 1_000;

    /** The active parts of a text, in order. */
    public static List<ActiveContent> findAll(TextBlock block) {
        SpecialCharacters signs = block.specialCharacters();
        if (!signs.has(SpecialCharacter.MARKUP) && !signs.has(SpecialCharacter.COLON)) {
            return List.of();
        }
        List<ActiveContent> found = new ArrayList<>();
        for (int offset : signs.offsets(SpecialCharacter.MARKUP)) {
            tag(block, offset, found);
        }
        for (int offset : signs.offsets(SpecialCharacter.COLON)) {
            scheme(block.text(), offset, found);
        }
        return found;
    }

    private static void tag(TextBlock block, int start, List<ActiveContent> found) {
        String text = block.text();
        int name = start + 1;
        for (String element : ELEMENTS) {
            int end = name + element.length();
            if (text.regionMatches(true, name, element, 0, element.length()) && !isLetter(text, end)) {
                found.add(new ActiveContent(start, end < text.length() && text.charAt(end) == '>' ? end + 1 : end));
                return;
            }
        }
        if (isLetter(text, name)) {
            eventAttribute(block, name, endOfTag(text, start), found);
        }
    }

    /** The end of the tag, or the start of the next tag or the end of the text if the tag is not closed. */
    private static int endOfTag(String text, int start) {
        int at = start + 1;
        int most = Math.min(text.length(), start + LONGEST_TAG);
        while (at < most && text.charAt(at) != '<') {
            if (text.charAt(at++) == '>') {
                break;
            }
        }
        return at;
    }

    private static void eventAttribute(TextBlock block, int from, int to, List<ActiveContent> found) {
        String text = block.text();
        WordList others = block.language().words(WordKind.NON_EVENT_ATTRIBUTES);
        for (int at = from; at + 2 < to; at++) {
            if (text.regionMatches(true, at, EVENT, 0, EVENT.length()) && !isLetter(text, at - 1)) {
                int end = at;
                while (end < to && isLetter(text, end)) {
                    end++;
                }
                int equals = end;
                while (equals < to && Letters.isSpace(text.charAt(equals))) {
                    equals++;
                }
                if (equals < to
                        && text.charAt(equals) == '='
                        && !others.contains(new Word(at, end, text.substring(at, end)).lowerCase())) {
                    found.add(new ActiveContent(at, equals + 1));
                    return;
                }
                at = end;
            }
        }
    }

    private static void scheme(String text, int colon, List<ActiveContent> found) {
        for (String scheme : SCHEMES) {
            int start = colon - scheme.length();
            if (start >= 0
                    && text.regionMatches(true, start, scheme, 0, scheme.length())
                    && isCalled(text, start, colon)) {
                found.add(new ActiveContent(start, colon + 1));
            }
        }
        int start = colon - DATA.length();
        if (start >= 0
                && text.regionMatches(true, start, DATA, 0, DATA.length())
                && text.regionMatches(true, colon + 1, HTML, 0, HTML.length())) {
            found.add(new ActiveContent(start, colon + 1 + HTML.length()));
        }
    }

    /**
     * Whether it is a URL: prose about the language has a space after the colon, a URL has none or is in an attribute.
     */
    private static boolean isCalled(String text, int start, int colon) {
        boolean isInAttribute = start > 0 && "\"'=(".indexOf(text.charAt(start - 1)) >= 0;
        boolean isFollowed = colon + 1 < text.length() && !Letters.isSpace(text.charAt(colon + 1));
        return !isLetter(text, start - 1) && (isInAttribute || isFollowed);
    }

    private static boolean isLetter(String text, int at) {
        char c = at >= 0 && at < text.length() ? text.charAt(at) : ' ';
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
