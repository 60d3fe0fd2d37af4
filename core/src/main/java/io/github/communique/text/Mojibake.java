package io.github.communique.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a text that is UTF-8 decoded as Windows-1252 or Latin-1. A letter before a quotation mark or a space, such
 * as {@code É”} or {@code é »}, does not count.
 *
 * @param start the index of its first {@code char}
 * @param end the index after its last {@code char}
 * @param repaired the intended text; empty if a part of it is lost
 */
public record Mojibake(int start, int end, String repaired) {

    /**
     * The characters of Windows-1252 for the bytes 80 to 9F. Five bytes are unassigned and map to control characters as
     * in Latin-1.
     */
    private static final String HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private static final int MAX_PASSES = 3;

    /** Characters that follow letters in sound texts as well. */
    private static final String PUNCTUATION = "‘’“”‹›«»–—…‚„\u00A0¡¿·°ºª";

    /** The second characters of symbols and punctuation whose first is â: U+20xx to U+22xx, U+25xx to U+27xx. */
    private static final String AFTER_A_CIRCUMFLEX =
            "€\u0080‚\u0082„\u0084†\u0086ˆ\u0088—\u0097–\u0096˜\u0098™\u0099š\u009Aœ\u009C";

    /** The smallest code point that needs a given number of bytes. */
    private static final int[] MIN_BY_LENGTH = {0, 0, 0x80, 0x800, 0x10000};

    static List<Mojibake> findAll(TextBlock block) {
        List<Mojibake> found = new ArrayList<>();
        String text = block.text();
        SpecialCharacters signs = block.specialCharacters();
        int endExclusive = 0;
        for (int offset : signs.offsets(SpecialCharacter.ENCODED)) {
            if (offset >= endExclusive) {
                int end = endOfRun(text, offset);
                String repaired = end > offset ? repaired(text.substring(offset, end)) : null;
                Mojibake one = repaired != null && isCertain(text, offset, end, repaired)
                        ? new Mojibake(offset, end, repaired)
                        : CutMojibake.at(block, offset);
                if (one != null) {
                    found.add(one);
                    endExclusive = one.end;
                }
            }
        }
        return found;
    }

    /** The end of a run of characters that could be the bytes of UTF-8; the start itself if there is no run. */
    private static int endOfRun(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int length = lengthOf(text, at);
            if (length == 0) {
                break;
            }
            at += length;
        }
        return at;
    }

    /** The number of bytes in a sequence with this lead byte; 0 if it is not a lead byte. */
    private static int lengthAfter(int lead) {
        if (lead >= 0xC2 && lead <= 0xDF) {
            return 2;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            return 3;
        }
        return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
    }

    private static int lengthOf(String text, int at) {
        int lead = byteOf(text.charAt(at));
        int length = lengthAfter(lead);
        for (int i = 1; i < length; i++) {
            int next = at + i < text.length() ? byteOf(text.charAt(at + i)) : -1;
            if (next < 0x80 || next > 0xBF) {
                return 0;
            }
        }
        return length;
    }

    /** The intended text of a run of characters; null if they are no bytes of UTF-8. */
    static @Nullable String repaired(String run) {
        String repaired = run;
        for (int pass = 0; pass < MAX_PASSES; pass++) {
            String next = decoded(repaired);
            if (next == null) {
                break;
            }
            repaired = next;
        }
        return repaired.equals(run) ? null : repaired;
    }

    /** Decodes the characters as bytes of UTF-8; null if they are not valid UTF-8. */
    private static @Nullable String decoded(String run) {
        StringBuilder decoded = new StringBuilder(run.length());
        int at = 0;
        while (at < run.length()) {
            int length = lengthOf(run, at);
            int codePoint = length == 0 ? -1 : codePoint(run, at, length);
            if (codePoint < 0) {
                return null;
            }
            decoded.appendCodePoint(codePoint);
            at += length;
        }
        return decoded.toString();
    }

    /** The code point that a byte sequence encodes; -1 if the encoding is overlong or invalid. */
    private static int codePoint(String run, int at, int length) {
        int codePoint = byteOf(run.charAt(at)) & 0x7F >> length;
        for (int i = 1; i < length; i++) {
            codePoint = codePoint << 6 | byteOf(run.charAt(at + i)) & 0x3F;
        }
        boolean isShortest = codePoint >= MIN_BY_LENGTH[length];
        boolean isSurrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return isShortest && !isSurrogate && codePoint <= Character.MAX_CODE_POINT ? codePoint : -1;
    }

    private static boolean isCertain(String text, int start, int end, String repaired) {
        char lead = text.charAt(start);
        char second = text.charAt(start + 1);
        boolean isSeveral = repaired.codePointCount(0, repaired.length()) > 1;
        if (second >= 0x80 && second < 0xA0 || lead == 'ï' && end - start == 3 && repaired.equals("\uFEFF")) {
            return true;
        }
        if (lead == 'â') {
            return AFTER_A_CIRCUMFLEX.indexOf(second) >= 0;
        }
        if (lead >= 'Â' && lead <= 'Å') {
            return PUNCTUATION.indexOf(second) < 0 || isWithinSmallLetters(text, start, end, lead);
        }
        return isSeveral || lead >= 'ð';
    }

    /** Whether a sequence is between small letters, where these characters do not follow a capital letter. */
    private static boolean isWithinSmallLetters(String text, int start, int end, char lead) {
        boolean isAfterCapital = start > 0 && Character.isUpperCase(text.charAt(start - 1));
        boolean isAfterSmall = start > 0 && Character.isLowerCase(text.charAt(start - 1));
        boolean isBeforeSmall = end < text.length() && Character.isLowerCase(text.charAt(end));
        return isAfterSmall || isBeforeSmall || (lead == 'Â' || lead == 'Ã') && !isAfterCapital;
    }

    /** The byte from which a character was decoded; -1 if it is not a byte beyond ASCII. */
    private static int byteOf(char c) {
        if (c < 0x80) {
            return -1;
        }
        if (c <= 0xFF) {
            return c;
        }
        int index = HIGH.indexOf(c);
        return index < 0 ? -1 : 0x80 + index;
    }
}
