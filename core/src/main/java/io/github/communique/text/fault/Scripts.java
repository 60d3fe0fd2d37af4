package io.github.communique.text.fault;

import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.LanguageScripts;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Determines the script of a text, by its ISO 15924 code. */
public final class Scripts {

    /** The code of the Latin script. */
    public static final String LATIN = "Latn";

    private static final int LATIN_END = 0x250;
    private static final int MIDDLE_DOT_END = 0xC0;

    private Scripts() {}

    /** Whether all words of a text start with a Latin letter or a digit. Takes constant time. */
    public static boolean isLatinOnly(TextBlock block) {
        return !block.words().mayBeForeign();
    }

    /**
     * The script of more than half of the letters of texts.
     *
     * @param isWithAcronyms whether words in capitals count, which keep their script in texts of other scripts
     * @return its code; empty if there are too few letters, or if no script has more than half of them
     */
    public static Optional<String> mainScript(List<TextBlock> blocks, boolean isWithAcronyms, int letters) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        int latin = 0;
        for (TextBlock block : blocks) {
            Words words = block.words();
            for (int i = 0; i < words.size(); i++) {
                if (isWithAcronyms || !words.isInCapitals(i)) {
                    int first = block.text().codePointAt(words.start(i));
                    int length = words.end(i) - words.start(i);
                    if (first < LATIN_END) {
                        latin += first < MIDDLE_DOT_END && !Character.isLetter(first) ? 0 : length;
                    } else {
                        counts.merge(UnicodeScript.of(first), length, Integer::sum);
                    }
                }
            }
        }
        counts.merge(UnicodeScript.LATIN, latin, Integer::sum);
        counts.remove(UnicodeScript.COMMON);
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream()
                .filter(count -> all >= letters && count.getValue() * 2 > all)
                .map(count -> code(count.getKey()))
                .findFirst();
    }

    private static String code(UnicodeScript script) {
        for (String code : LanguageScripts.codes()) {
            if (named(code) == script) {
                return code;
            }
        }
        return script.name();
    }

    private static UnicodeScript named(String code) {
        return UnicodeScript.forName(code);
    }
}
