package io.github.communique.text.language;

import io.github.communique.text.language.LanguageFile.Entry;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a language, read from the folder that its ISO 639 code names: {@code language.txt} says which kinds of words it has and
 * what else is known, and each kind has a file of its own. A file is read when its words are first asked for, and kept. The
 * words of the folder {@code und} belong to every language. Safe for use by several threads.
 */
public final class Language {

    private static final String FOR_ALL = "und";
    private static final String DESCRIPTION = "language";
    private static final String WORDS = "words";
    private static final int LONGEST_CODE = 3;

    private static final Map<String, Language> LOADED = new ConcurrentHashMap<>();
    private static final Language NONE = new Language("", List.of(), false);

    private final String code;
    private final boolean isPartOfAll;
    private final Set<WordKind> kinds = EnumSet.noneOf(WordKind.class);
    private final Map<Trait, String> traits = new EnumMap<>(Trait.class);
    private final Map<WordKind, WordList> words = new ConcurrentHashMap<>();
    private volatile @Nullable Vocabulary vocabulary;

    private Language(String code, List<Entry> description, boolean isPartOfAll) {
        this.code = code;
        this.isPartOfAll = isPartOfAll;
        for (Entry line : description) {
            for (String name : line.forms()) {
                if (name.equals(WORDS)) {
                    addKinds(line.value());
                } else {
                    traits.put(named(Trait.class, name), line.value());
                }
            }
        }
    }

    private void addKinds(String names) {
        for (String name : names.split(" ", -1)) {
            kinds.add(named(WordKind.class, name));
        }
    }

    private static <E extends Enum<E>> E named(Class<E> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The words of every language, read before that of any other. */
    private static final class All {

        private static final Language LANGUAGE = new Language(FOR_ALL, description(FOR_ALL), false);
    }

    /** The language of a BCP 47 tag, script and region aside; one that has no folder has the words of every language only. */
    public static Language of(String languageTag) {
        String code = Languages.primary(languageTag);
        Language language = LOADED.get(code);
        return language == null && isCode(code) ? LOADED.computeIfAbsent(code, Language::load) : orAll(language);
    }

    private static Language orAll(@Nullable Language language) {
        return language == null ? All.LANGUAGE : language;
    }

    /** For texts that are in no language, such as names: nothing is known of their words. */
    public static Language none() {
        return NONE;
    }

    private static Language load(String code) {
        List<Entry> description = description(code);
        return description.isEmpty() || code.equals(FOR_ALL) ? All.LANGUAGE : new Language(code, description, true);
    }

    /** What stands in the folder of a language; empty if it has none. */
    private static List<Entry> description(String code) {
        List<Entry> description = LanguageFile.read(code, DESCRIPTION);
        return description == null ? List.of() : description;
    }

    /** Only letters, and few of them: whatever a release states as its language leads to no other file of the jar. */
    private static boolean isCode(String primary) {
        boolean isCode = primary.length() > 1 && primary.length() <= LONGEST_CODE;
        for (int i = 0; i < primary.length(); i++) {
            isCode &= primary.charAt(i) >= 'a' && primary.charAt(i) <= 'z';
        }
        return isCode;
    }

    /** Its ISO 639 code; {@code und} if it has no folder. */
    public String code() {
        return code;
    }

    /** Whether its folder has words of this kind; not if only every language has some. */
    public boolean knows(WordKind kind) {
        return kinds.contains(kind);
    }

    public boolean has(Trait trait) {
        return traits.containsKey(trait);
    }

    /** Whether it has a trait in the region of a tag, where the trait is one of some regions only. */
    public boolean hasIn(Trait trait, String languageTag) {
        String regions = traits.get(trait);
        String region = Languages.region(languageTag);
        return regions != null
                && (regions.isEmpty()
                        || !region.isEmpty() && List.of(regions.split(" ", -1)).contains(region));
    }

    /** The mark between groups of three digits; empty if it is not known. */
    public Optional<Character> digitGrouping() {
        String mark = traits.get(Trait.DIGIT_GROUPING);
        return mark == null
                ? Optional.empty()
                : Optional.of((char) Integer.parseInt(mark.substring("U+".length()), 16));
    }

    /** Its words of a kind, and those of every language. */
    public WordList words(WordKind kind) {
        WordList read = words.get(kind);
        if (read == null) {
            read = readWords(kind);
            words.put(kind, read);
        }
        return read;
    }

    /** What is known of each word. */
    public Vocabulary vocabulary() {
        Vocabulary made = vocabulary;
        if (made == null) {
            made = new Vocabulary(this);
            vocabulary = made;
        }
        return made;
    }

    /** The same, read anew and not kept. */
    WordList readWords(WordKind kind) {
        return WordList.of(entries(kind));
    }

    /** The lines of its file of a kind, after those of every language. */
    List<Entry> entries(WordKind kind) {
        List<Entry> shared = isPartOfAll ? All.LANGUAGE.entries(kind) : List.of();
        if (!kinds.contains(kind)) {
            return shared;
        }
        List<Entry> own = LanguageFile.read(code, kind.fileName());
        if (own == null) {
            throw new IllegalStateException(code + "/" + kind.fileName() + ".txt is missing from the jar");
        }
        List<Entry> both = new ArrayList<>(shared);
        both.addAll(own);
        return both;
    }

    @Override
    public String toString() {
        return code;
    }
}
