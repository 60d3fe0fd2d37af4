package io.github.communique.rulebook.view;

import io.github.communique.text.Letters;
import io.github.communique.text.language.Language;
import io.github.communique.text.language.WordKind;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Words without what differs between British and American spelling, marks and capitals. */
final class Spelling {

    /** The language of the official names that are known. */
    private static final Map<String, String> VARIANTS = variants(Language.of(Locale.ENGLISH.getLanguage()));

    private Spelling() {}

    static String common(String word) {
        String common = Letters.withoutMarks(word)
                .toLowerCase(Locale.ROOT)
                .replace("-", "")
                .replace('z', 's');
        for (Map.Entry<String, String> variant : VARIANTS.entrySet()) {
            common = common.replace(variant.getKey(), variant.getValue());
        }
        return common;
    }

    private static Map<String, String> variants(Language language) {
        Map<String, String> variants = new LinkedHashMap<>();
        language.words(WordKind.SPELLING_VARIANTS).forEach(variants::put);
        return variants;
    }
}
