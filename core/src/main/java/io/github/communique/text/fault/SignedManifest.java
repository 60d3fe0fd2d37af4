package io.github.communique.text.fault;

import io.github.communique.text.TextBlock;
import java.util.Optional;

/**
 * A signed manifest that C2PA embeds in plain text as invisible characters: each byte is a variation selector, and the
 * first eight spell {@code C2PATXT} and a zero.
 *
 * @param start the index of its first {@code char}
 * @param end the index after its last {@code char}
 */
public record SignedManifest(int start, int end) {

    private static final String BEGINNING = selectors("C2PATXT");
    private static final char NO_BREAK_SPACE = '\uFEFF';
    private static final int FIRST_BYTES = 16;

    /** The manifest in a text; empty if it has none. Takes linear time. */
    public static Optional<SignedManifest> in(TextBlock block) {
        String text = block.text();
        int start = text.indexOf(BEGINNING);
        if (start < 0) {
            return Optional.empty();
        }
        int end = start;
        while (end < text.length() && byteOf(text.codePointAt(end)) >= 0) {
            end += Character.charCount(text.codePointAt(end));
        }
        return Optional.of(
                new SignedManifest(start > 0 && text.charAt(start - 1) == NO_BREAK_SPACE ? start - 1 : start, end));
    }

    /** Whether a manifest starts after an offset. */
    static boolean startsAfter(TextBlock block, int offset) {
        return block.text().startsWith(BEGINNING, offset + 1);
    }

    private static String selectors(String bytes) {
        StringBuilder selectors = new StringBuilder();
        for (int i = 0; i < bytes.length(); i++) {
            int value = bytes.charAt(i);
            selectors.appendCodePoint(value < FIRST_BYTES ? 0xFE00 + value : 0xE0100 + value - FIRST_BYTES);
        }
        return selectors.toString();
    }

    /** The byte that a variation selector stands for; -1 if the character is not a variation selector. */
    private static int byteOf(int character) {
        if (character >= 0xFE00 && character <= 0xFE0F) {
            return character - 0xFE00;
        }
        return character >= 0xE0100 && character <= 0xE01EF ? character - 0xE0100 + FIRST_BYTES : -1;
    }
}
