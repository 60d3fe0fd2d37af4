package io.github.communique.form;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.IllformedLocaleException;
import java.util.Locale;

/** The checks of the constraints on texts; each takes linear time. */
public final class TextForms {

    private TextForms() {}

    /** Whether the text is not blank, well-formed Unicode, and at most {@code max} code points long. */
    public static boolean isText(CharSequence text, int max) {
        return !isBlank(text) && isWellFormed(text) && isWithin(text, max);
    }

    /** Whether the text has at most {@code max} code points. */
    public static boolean isWithin(CharSequence text, int max) {
        return text.length() <= max || Character.codePointCount(text, 0, text.length()) <= max;
    }

    /**
     * Whether the text shows nothing: it has only white space of any script, control characters, invisible format
     * characters and fillers.
     */
    public static boolean isBlank(CharSequence text) {
        for (int i = 0; i < text.length(); ) {
            int codePoint = Character.codePointAt(text, i);
            if (codePoint > ' ' && codePoint < 0x7F || !isInvisible(codePoint)) {
                return false;
            }
            i += Character.charCount(codePoint);
        }
        return true;
    }

    /** Whether the text has no unpaired surrogate and no noncharacter (Unicode 15, section 23.7). */
    public static boolean isWellFormed(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < Character.MIN_SURROGATE) {
                continue;
            }
            int codePoint = Character.codePointAt(text, i);
            if (codePoint <= Character.MAX_SURROGATE && codePoint >= Character.MIN_SURROGATE
                    || isNoncharacter(codePoint)) {
                return false;
            }
            i += Character.charCount(codePoint) - 1;
        }
        return true;
    }

    /** Whether the text is a well-formed BCP 47 tag. */
    public static boolean isLanguageTag(CharSequence text) {
        if (isBareLanguage(text)) {
            return true;
        }
        if (text.length() == 0) {
            return false;
        }
        try {
            new Locale.Builder().setLanguageTag(text.toString());
            return text.charAt(text.length() - 1) != '-' && text.toString().indexOf('_') < 0;
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    /** Whether the text is two or three small letters, as most tags are. */
    private static boolean isBareLanguage(CharSequence text) {
        if (text.length() != 2 && text.length() != 3) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    /** Whether the text is an absolute {@code https} or {@code http} URL with a host. */
    public static boolean isHttpUrl(CharSequence text) {
        try {
            URI uri = new URI(text.toString());
            String scheme = uri.getScheme();
            return uri.getHost() != null && ("https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Whether the text has neither markup nor invisible characters other than joiners. */
    public static boolean isPlain(CharSequence text) {
        for (int i = 0; i < text.length(); ) {
            int codePoint = Character.codePointAt(text, i);
            int next = i + Character.charCount(codePoint);
            if (opensMarkup(codePoint, text, next) || isForbiddenInPlainText(codePoint)) {
                return false;
            }
            i = next;
        }
        return true;
    }

    /** Whether the text has the form of a United Nations document symbol. */
    public static boolean isUnSymbol(CharSequence text) {
        boolean stroke = false;
        boolean partIsEmpty = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '/') {
                if (partIsEmpty) {
                    return false;
                }
                stroke = true;
                partIsEmpty = true;
            } else if (c >= 'A' && c <= 'Z' || stroke && (isAsciiDigit(c) || isAsciiLetter(c))) {
                partIsEmpty = false;
            } else if (!stroke || " ().-*".indexOf(c) < 0 || partIsEmpty) {
                return false;
            }
        }
        return stroke && !partIsEmpty && text.charAt(text.length() - 1) != ' ';
    }

    private static boolean isInvisible(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.getType(codePoint) == Character.CONTROL
                || Character.getType(codePoint) == Character.FORMAT
                || isFiller(codePoint);
    }

    private static boolean isFiller(int codePoint) {
        return switch (codePoint) {
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0 -> true;
            default -> codePoint >= 0xFE00 && codePoint <= 0xFE0F;
        };
    }

    /** Whether the code point is one of the 66 noncharacters (Unicode 15, section 23.7). */
    public static boolean isNoncharacter(int codePoint) {
        return (codePoint & 0xFFFE) == 0xFFFE || codePoint >= 0xFDD0 && codePoint <= 0xFDEF;
    }

    private static boolean opensMarkup(int codePoint, CharSequence text, int next) {
        if (next >= text.length()) {
            return false;
        }
        char following = text.charAt(next);
        return codePoint == '<' && (isAsciiLetter(following) || following == '/' || following == '!')
                || codePoint == '&' && isCharacterReference(text, next);
    }

    private static boolean isCharacterReference(CharSequence text, int start) {
        int i = start;
        while (i < text.length()
                && i - start < 32
                && (isAsciiLetter(text.charAt(i))
                        || isAsciiDigit(text.charAt(i))
                        || text.charAt(i) == '#' && i == start)) {
            i++;
        }
        return i > start && i < text.length() && text.charAt(i) == ';';
    }

    private static boolean isForbiddenInPlainText(int codePoint) {
        return switch (codePoint) {
            case '\t', '\n', '\r', 0x200C, 0x200D, 0x00AD -> false;
            default ->
                Character.getType(codePoint) == Character.CONTROL || Character.getType(codePoint) == Character.FORMAT;
        };
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private static boolean isAsciiDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
