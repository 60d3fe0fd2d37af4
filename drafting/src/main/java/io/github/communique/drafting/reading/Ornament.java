package io.github.communique.drafting.reading;

import java.util.List;

/** Recognises lines that are drawn rather than written. */
final class Ornament {

    private static final String DRAWN = "-=_*~#+.·•–—―─━═\u25A0\u25AA\u2022";
    private static final String RULES = "-=_–—―─━═";

    private Ornament() {}

    /** Whether a line has at least three signs and nothing else, or a word between hyphens, such as {@code -30-}. */
    static boolean isDrawn(String text, TextLine line) {
        int signs = 0;
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            if (DRAWN.indexOf(c) >= 0) {
                signs++;
            } else if (!TextLines.isSpace(c)) {
                return isBetweenHyphens(text, line);
            }
        }
        return signs >= 3 || signs > 0 && line.length() <= 2;
    }

    private static boolean isBetweenHyphens(String text, TextLine line) {
        return line.length() >= 3
                && line.length() <= 12
                && isRule(text.charAt(line.start()))
                && isRule(text.charAt(line.end() - 1));
    }

    private static boolean isRule(char c) {
        return RULES.indexOf(c) >= 0;
    }

    /** Whether a line is a drawn rule. */
    static boolean isRule(String text, TextLine line) {
        if (line.length() < 3) {
            return false;
        }
        for (int i = line.start(); i < line.end(); i++) {
            if (!isRule(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The level of a heading that the line after it underlines: 1 for {@code ===}, 2 for {@code ---}, 0 for none. */
    static int underlined(String text, List<TextLine> lines, int at, int to) {
        if (at + 1 >= to) {
            return 0;
        }
        TextLine line = lines.get(at);
        TextLine under = lines.get(at + 1);
        char sign = text.charAt(under.start());
        boolean isUnderline = (sign == '=' || sign == '-' || sign == '~') && isOf(text, under, sign);
        boolean fits = under.length() >= 3 && under.length() * 2 >= line.length() && line.length() <= 200;
        if (!isUnderline || !fits || isDrawn(text, line)) {
            return 0;
        }
        return sign == '=' ? 1 : 2;
    }

    private static boolean isOf(String text, TextLine line, char sign) {
        for (int i = line.start(); i < line.end(); i++) {
            if (text.charAt(i) != sign) {
                return false;
            }
        }
        return true;
    }
}
