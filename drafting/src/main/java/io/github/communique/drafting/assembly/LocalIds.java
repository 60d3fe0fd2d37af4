package io.github.communique.drafting.assembly;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Makes local ids from names: {@code Ida Example} becomes {@code ida-example}. */
final class LocalIds {

    private static final int LONGEST = 60;

    private final Map<String, Integer> used = new HashMap<>();

    /** An id that is not yet used. */
    String of(String name, String otherwise) {
        String slug = slug(name);
        String id = slug.isEmpty() ? otherwise : slug;
        int count = used.merge(id, 1, Integer::sum);
        return count == 1 ? id : of(id + "-" + count, otherwise);
    }

    private static String slug(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder();
        for (int i = 0; i < folded.length() && slug.length() < LONGEST; i++) {
            char c = folded.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                slug.append(c);
            } else if (!slug.isEmpty()
                    && slug.charAt(slug.length() - 1) != '-'
                    && Character.getType(c) != Character.NON_SPACING_MARK) {
                slug.append('-');
            }
        }
        while (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
            slug.setLength(slug.length() - 1);
        }
        return slug.toString();
    }
}
