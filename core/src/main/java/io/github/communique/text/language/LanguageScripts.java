package io.github.communique.text.language;

import io.github.communique.text.language.LanguageFile.Entry;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The scripts in which languages are written, by their ISO 15924 codes, read from the folder {@code scripts} on first
 * use.
 */
public final class LanguageScripts {

    private static final String FOLDER = "scripts";
    private static final LanguageScripts KNOWN = new LanguageScripts();

    private final Set<String> codes = new LinkedHashSet<>();
    private final Map<String, Set<String>> byLanguage = new HashMap<>();
    private final Map<String, Set<String>> groups = new HashMap<>();

    private LanguageScripts() {
        for (Entry script : entries("languages")) {
            codes.addAll(script.forms());
            for (String language : script.value().split(" ", -1)) {
                byLanguage.computeIfAbsent(language, added -> new TreeSet<>()).addAll(script.forms());
            }
        }
        for (Entry group : entries("groups")) {
            for (String code : group.forms()) {
                groups.put(code, new TreeSet<>(List.of(group.value().split(" ", -1))));
            }
        }
    }

    private static List<Entry> entries(String name) {
        return Objects.requireNonNull(LanguageFile.read(FOLDER, name), name);
    }

    /** The codes of the scripts in which a language is written, or the script stated in its tag; empty if not known. */
    public static Set<String> of(String languageTag) {
        boolean isBare = languageTag.indexOf('-') < 0;
        String stated = isBare ? "" : Locale.forLanguageTag(languageTag).getScript();
        return stated.isEmpty()
                ? KNOWN.byLanguage.getOrDefault(Languages.primary(languageTag), Set.of())
                : KNOWN.groups.getOrDefault(stated, Set.of(stated));
    }

    /** The codes of all known scripts. */
    public static Set<String> codes() {
        return Collections.unmodifiableSet(KNOWN.codes);
    }
}
