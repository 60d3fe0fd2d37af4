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
 * The data of a language, read from the folder named by its ISO 639 code. {@code language.txt} lists the kinds of words
 * and the traits of the language; each kind of word has a file of its own. Files are read on first use and kept. The
 * words in the folder {@code und} apply to every language. Thread-safe.
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

    /** The words for every language, read before those of a specific language. */
    private static final class All {

        private static final Language LANGUAGE = new Language(FOR_ALL, description(FOR_ALL), false);
    }

    /**
     * The language of a BCP 47 tag, ignoring script and region. A language without a folder has only the words for
     * every language.
     */
    public static Language of(String languageTag) {
        String code = Languages.primary(languageTag);
        Language language = LOADED.get(code);
        return language == null && isCode(code) ? LOADED.computeIfAbsent(code, Language::load) : orAll(language);
    }

    private static Language orAll(@Nullable Language language) {
        return language == null ? All.LANGUAGE : language;
    }

    /** A language without any words, for texts in no language, such as names. */
    public static Language none() {
        return NONE;
    }

    private static Language load(String code) {
        List<Entry> description = description(code);
        return description.isEmpty() || code.equals(FOR_ALL) ? All.LANGUAGE : new Language(code, description, true);
    }

    /** The entries of {@code language.txt} of a language; empty if it has no folder. */
    private static List<Entry> description(String code) {
        List<Entry> description = LanguageFile.read(code, DESCRIPTION);
        return description == null ? List.of() : description;
    }

    /**
     * Whether the code is a few letters, so that the stated language of a release cannot name any other file in the
     * jar.
     */
    private static boolean isCode(String primary) {
        boolean isCode = primary.length() > 1 && primary.length() <= LONGEST_CODE;
        for (int i = 0; i < primary.length(); i++) {
            isCode &= primary.charAt(i) >= 'a' && primary.charAt(i) <= 'z';
        }
        return isCode;
    }

    /** The ISO 639 code; {@code und} if the language has no folder. */
    public String code() {
        return code;
    }

    /** Whether the language's own folder has words of a kind, apart from those for every language. */
    public boolean knows(WordKind kind) {
        return kinds.contains(kind);
    }

    public boolean has(Trait trait) {
        return traits.containsKey(trait);
    }

    /** Whether the language has a trait in the region of a tag, for a trait that is limited to some regions. */
    public boolean hasIn(Trait trait, String languageTag) {
        String regions = traits.get(trait);
        String region = Languages.region(languageTag);
        return regions != null
                && (regions.isEmpty()
                        || !region.isEmpty() && List.of(regions.split(" ", -1)).contains(region));
    }

    /** The separator of groups of three digits; empty if it is not known. */
    public Optional<Character> digitGrouping() {
        String mark = traits.get(Trait.DIGIT_GROUPING);
        return mark == null
                ? Optional.empty()
                : Optional.of((char) Integer.parseInt(mark.substring("U+".length()), 16));
    }

    /** The words of a kind, including those for every language. */
    public WordList words(WordKind kind) {
        WordList read = words.get(kind);
        if (read == null) {
            read = readWords(kind);
            words.put(kind, read);
        }
        return read;
    }

    /** The vocabulary of the language. */
    public Vocabulary vocabulary() {
        Vocabulary made = vocabulary;
        if (made == null) {
            made = new Vocabulary(this);
            vocabulary = made;
        }
        return made;
    }

    /** Reads the words of a kind without keeping them. */
    WordList readWords(WordKind kind) {
        return WordList.of(entries(kind));
    }

    /** The entries for a kind: those for every language, then those of this language. */
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
