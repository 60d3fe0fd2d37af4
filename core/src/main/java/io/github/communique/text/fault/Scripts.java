package io.github.communique.text.fault;

import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.Languages;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The scripts in which languages are written, by their ISO 15924 codes, and the script of a text. Source: the likely scripts of
 * Unicode CLDR; languages that are written in more than one have all of them.
 */
public final class Scripts {

    /** The code of the Latin script. */
    public static final String LATIN = "Latn";

    private static final Map<String, String> LANGUAGES_BY_SCRIPT = languagesByScript();
    private static final Map<String, Set<String>> SCRIPTS_BY_LANGUAGE = scriptsByLanguage();
    private static final int LATIN_END = 0x250;
    private static final int MIDDLE_DOT_END = 0xC0;

    private Scripts() {}

    private static Map<String, String> languagesByScript() {
        Map<String, String> languages = new LinkedHashMap<>();
        languages.put(
                LATIN,
                "af az bs ca cnr cs cy da de en eo es et eu fi fo fr ga gd gl ha hr hu id is it ku la lb lt lv mt ms nb nl nn no pl pt "
                        + "rm ro sh sk sl so sq sr sv sw tk tr uz vi");
        languages.put("Cyrl", "az be bg bs cnr kk ky mk mn ru sh sr tg uk uz");
        languages.put("Grek", "el");
        languages.put("Arab", "ar az ckb dv fa ku ms ps sd so ug ur uz");
        languages.put("Hebr", "he yi");
        languages.put("Armn", "hy");
        languages.put("Geor", "ka");
        languages.put("Hani", "ja ko zh");
        languages.put("Hira", "ja");
        languages.put("Kana", "ja");
        languages.put("Hang", "ko");
        languages.put("Deva", "hi mr ne sa sd");
        languages.put("Beng", "bn as");
        languages.put("Guru", "pa");
        languages.put("Gujr", "gu");
        languages.put("Taml", "ta");
        languages.put("Telu", "te");
        languages.put("Knda", "kn");
        languages.put("Mlym", "ml");
        languages.put("Sinh", "si");
        languages.put("Thai", "th");
        languages.put("Laoo", "lo");
        languages.put("Mymr", "my");
        languages.put("Khmr", "km");
        languages.put("Tibt", "bo dz");
        languages.put("Ethi", "am ti");
        languages.put("Mong", "mn");
        return languages;
    }

    /** The codes of the scripts in which a language is written; empty if they are not known. */
    public static Set<String> of(String languageTag) {
        boolean isBare = languageTag.indexOf('-') < 0;
        String stated = isBare ? "" : Locale.forLanguageTag(languageTag).getScript();
        if (!stated.isEmpty()) {
            return new TreeSet<>(
                    switch (stated) {
                        case "Hans", "Hant", "Hani" -> List.of("Hani");
                        case "Jpan" -> List.of("Hani", "Hira", "Kana");
                        case "Kore" -> List.of("Hang", "Hani");
                        default -> List.of(stated);
                    });
        }
        return SCRIPTS_BY_LANGUAGE.getOrDefault(Languages.primary(languageTag), Set.of());
    }

    private static Map<String, Set<String>> scriptsByLanguage() {
        Map<String, Set<String>> scripts = new HashMap<>();
        LANGUAGES_BY_SCRIPT.forEach((script, languages) -> {
            for (String language : languages.split(" ", -1)) {
                scripts.computeIfAbsent(language, added -> new TreeSet<>()).add(script);
            }
        });
        return scripts;
    }

    /** Whether a text has nothing but Latin letters at the beginnings of its words, figures and signs. Constant time. */
    public static boolean isLatinOnly(TextBlock block) {
        return !block.words().mayBeForeign();
    }

    /**
     * The script that more than half of the letters of texts have.
     *
     * @param isWithAcronyms whether words all in capitals count, which keep their script in texts of every other
     * @return its code; empty if there are fewer letters than asked for, or no script has more than half of them
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
        for (String code : LANGUAGES_BY_SCRIPT.keySet()) {
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
