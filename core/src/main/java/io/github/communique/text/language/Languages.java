package io.github.communique.text.language;

import java.util.Locale;

/** Languages as BCP 47 tags name them. */
public final class Languages {

    private Languages() {}

    /** The language without script and region, in small letters: {@code fr} of {@code fr-CH}. */
    public static String primary(String tag) {
        int end = 0;
        while (end < tag.length() && tag.charAt(end) != '-') {
            end++;
        }
        return tag.substring(0, end).toLowerCase(Locale.ROOT);
    }
}
