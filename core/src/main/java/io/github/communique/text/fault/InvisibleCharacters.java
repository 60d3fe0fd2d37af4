package io.github.communique.text.fault;

import io.github.communique.text.Letters;
import io.github.communique.text.SpecialCharacter;
import io.github.communique.text.TextBlock;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds invisible characters that the surrounding text does not need. */
public final class InvisibleCharacters {

    private static final int BLACK_FLAG = 0x1F3F4;
    private static final int FIRST_EMOJI = 0x2190;

    /** Scripts in which joiners control the shaping of letters. */
    private static final Set<UnicodeScript> WITH_JOINERS = EnumSet.of(
            UnicodeScript.ARABIC,
            UnicodeScript.SYRIAC,
            UnicodeScript.MONGOLIAN,
            UnicodeScript.NKO,
            UnicodeScript.DEVANAGARI,
            UnicodeScript.BENGALI,
            UnicodeScript.GURMUKHI,
            UnicodeScript.GUJARATI,
            UnicodeScript.ORIYA,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU,
            UnicodeScript.KANNADA,
            UnicodeScript.MALAYALAM,
            UnicodeScript.SINHALA,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.TIBETAN);

    /** Scripts without spaces between words, in which zero-width spaces mark where lines may break. */
    private static final Set<UnicodeScript> WITHOUT_SPACES = EnumSet.of(
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.TIBETAN,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA);

    private final TextBlock block;
    private final List<Integer> unneeded = new ArrayList<>();
    private final List<Integer> openIsolates = new ArrayList<>();
    private final List<Integer> openEmbeddings = new ArrayList<>();
    private boolean isRightToLeft;

    private InvisibleCharacters(TextBlock block) {
        this.block = block;
    }

    /**
     * The offsets of control characters and of unneeded formatting characters. Directional marks and balanced isolates
     * and embeddings are needed in right-to-left text; joiners are needed in emoji and between letters of scripts that
     * join. Direction overrides, noncharacters, and tags outside flags are never needed.
     */
    public static List<Integer> unneeded(TextBlock block) {
        return block.specialCharacters().has(SpecialCharacter.INVISIBLE)
                ? new InvisibleCharacters(block).find()
                : List.of();
    }

    private List<Integer> find() {
        isRightToLeft = block.text().codePoints().anyMatch(InvisibleCharacters::isRightToLeft);
        for (int offset : block.specialCharacters().offsets(SpecialCharacter.INVISIBLE)) {
            if (!block.isMojibake(offset)) {
                examine(offset, block.text().codePointAt(offset));
            }
        }
        unneeded.addAll(openIsolates);
        unneeded.addAll(openEmbeddings);
        unneeded.sort(null);
        return unneeded;
    }

    private void examine(int offset, int character) {
        boolean isNeeded = switch (character) {
            case 0x061C, 0x200E, 0x200F -> isRightToLeft;
            case 0x202A, 0x202B -> isRightToLeft && openEmbeddings.add(offset);
            case 0x2066, 0x2067, 0x2068 -> isRightToLeft && openIsolates.add(offset);
            case 0x202C -> closes(openEmbeddings);
            case 0x2069 -> closes(openIsolates);
            case 0x200C, 0x200D -> isBeside(offset, WITH_JOINERS) || isInEmoji(offset);
            case 0x200B -> isBeside(offset, WITHOUT_SPACES);
            case 0x2060 -> keepsTogether(offset);
            case 0xFEFF -> SignedManifest.startsAfter(block, offset);
            case 0x180E, 0x202D, 0x202E, 0x2061, 0x2062, 0x2063, 0x2064 -> false;
            default -> !isControl(character) && (!isTag(character) || isInFlag(offset));
        };
        if (!isNeeded) {
            unneeded.add(offset);
        }
    }

    /**
     * A word joiner is needed where a line could otherwise break: next to punctuation, or in a script without spaces.
     */
    private boolean keepsTogether(int offset) {
        char before = block.at(offset - 1);
        char next = block.at(offset + 1);
        boolean isBetweenVisible = isVisible(before) && isVisible(next);
        boolean isBesideSign = !Character.isLetterOrDigit(before) || !Character.isLetterOrDigit(next);
        return isBetweenVisible && (isBesideSign || isBeside(offset, WITHOUT_SPACES));
    }

    private static boolean isVisible(char c) {
        return !Letters.isSpace(c) && Character.getType(c) != Character.FORMAT && !Character.isISOControl(c);
    }

    private static boolean closes(List<Integer> open) {
        if (open.isEmpty()) {
            return false;
        }
        open.remove(open.size() - 1);
        return true;
    }

    private static boolean isControl(int character) {
        boolean isNoncharacter = (character & 0xFFFE) == 0xFFFE || character >= 0xFDD0 && character <= 0xFDEF;
        boolean isDeprecated = character >= 0x206A && character <= 0x206F;
        return Character.isISOControl(character) || isNoncharacter || isDeprecated;
    }

    private static boolean isTag(int character) {
        return character >= 0xE0000 && character <= 0xE007F;
    }

    /** Whether a tag belongs to a flag, which is a black flag followed by tags. */
    private boolean isInFlag(int offset) {
        int before = offset;
        while (before > 0 && isTag(block.text().codePointBefore(before)) && offset - before < 16) {
            before -= 2;
        }
        return before > 0 && block.text().codePointBefore(before) == BLACK_FLAG;
    }

    private boolean isInEmoji(int offset) {
        String text = block.text();
        return offset > 0
                && offset + 1 < text.length()
                && text.codePointBefore(offset) >= FIRST_EMOJI
                && text.codePointAt(offset + 1) >= FIRST_EMOJI
                && !Character.isLetter(text.codePointBefore(offset));
    }

    private boolean isBeside(int offset, Set<UnicodeScript> scripts) {
        String text = block.text();
        return offset > 0 && scripts.contains(scriptOf(text.codePointBefore(offset)))
                || offset + 1 < text.length() && scripts.contains(scriptOf(text.codePointAt(offset + 1)));
    }

    private static UnicodeScript scriptOf(int character) {
        return Character.isValidCodePoint(character) ? UnicodeScript.of(character) : UnicodeScript.UNKNOWN;
    }

    private static boolean isRightToLeft(int character) {
        byte direction = Character.getDirectionality(character);
        return character != 0x200F
                && (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }
}
