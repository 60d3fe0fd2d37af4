package io.github.communique.text.language;

import java.util.Locale;

/** Parts of BCP 47 language tags. */
public final class Languages {

    private static final int LETTERS_OF_REGION = 2;

    private Languages() {}

    /** The language without script and region, in lower case: {@code fr} of {@code fr-CH}. */
    public static String primary(String tag) {
        int end = endOfSubtag(tag, 0);
        return tag.substring(0, end).toLowerCase(Locale.ROOT);
    }

    /** The region in capital letters: {@code CA} of {@code fr-CA}; empty if the tag has none. */
    static String region(String tag) {
        for (int start = endOfSubtag(tag, 0) + 1; start < tag.length(); ) {
            int end = endOfSubtag(tag, start);
            if (end - start == LETTERS_OF_REGION) {
                return tag.substring(start, end).toUpperCase(Locale.ROOT);
            }
            if (end - start == 1) {
                break;
            }
            start = end + 1;
        }
        return "";
    }

    private static int endOfSubtag(String tag, int start) {
        int end = tag.indexOf('-', start);
        return end < 0 ? tag.length() : end;
    }
}
