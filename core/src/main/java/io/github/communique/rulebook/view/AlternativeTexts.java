package io.github.communique.rulebook.view;

import io.github.communique.text.Letters;
import io.github.communique.text.language.Language;
import io.github.communique.text.language.WordKind;
import io.github.communique.text.language.WordList;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Judges the alternative texts of images. */
public final class AlternativeTexts {

    /** The endings of image files. Source: IANA media types. */
    private static final Set<String> ENDINGS =
            Set.of("jpg", "jpeg", "png", "gif", "webp", "svg", "avif", "bmp", "tif", "tiff", "heic");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** A text with more spaces is a sentence that names a file. */
    private static final int MAX_SPACES = 5;

    private static final int MAX_CODE_LETTERS = 4;
    private static final int MIN_DIGITS = 3;

    private AlternativeTexts() {}

    /** Whether a text is the name of a file, or only says that there is an image. */
    public static boolean isUninformative(String text, Language language) {
        String stripped = text.strip();
        return hasImageEnding(stripped)
                || language.words(WordKind.IMAGE_WORDS).contains(stripped.toLowerCase(Locale.ROOT))
                || isSingleName(stripped)
                || isOfImageWords(stripped, language);
    }

    private static boolean hasImageEnding(String text) {
        int dot = text.lastIndexOf('.');
        long spaces = text.chars().filter(c -> Letters.isSpace((char) c)).count();
        return dot > 0
                && spaces <= MAX_SPACES
                && ENDINGS.contains(text.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    /**
     * Whether the text is a file address, a file name with underscores, or a camera's file number: {@code DSC01234}.
     */
    private static boolean isSingleName(String text) {
        boolean hasSpace = text.chars().anyMatch(c -> Letters.isSpace((char) c));
        return !hasSpace && (text.contains("://") || text.indexOf('_') >= 0 || isCameraNumber(text));
    }

    private static boolean isCameraNumber(String text) {
        int letters = 0;
        while (letters < text.length() && Character.isLetter(text.charAt(letters))) {
            letters++;
        }
        int digits = 0;
        for (int i = letters; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                digits++;
            } else if (text.charAt(i) != '-') {
                return false;
            }
        }
        return letters <= MAX_CODE_LETTERS && digits >= MIN_DIGITS;
    }

    private static boolean isOfImageWords(String text, Language language) {
        WordList own = language.words(WordKind.IMAGE_WORDS);
        return BETWEEN_WORDS
                .splitAsStream(text)
                .allMatch(word ->
                        word.chars().allMatch(Character::isDigit) || own.contains(word.toLowerCase(Locale.ROOT)));
    }
}
