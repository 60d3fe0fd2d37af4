package io.github.communique.drafting.quotation;

import io.github.communique.text.Letters;
import io.github.communique.text.NameSearch;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.Language;
import io.github.communique.text.language.PerLanguage;
import io.github.communique.text.language.WordClass;
import io.github.communique.text.language.WordKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of a language that attribute words to speakers, with their roles. */
final class SpeechWords {

    private static final PerLanguage<SpeechWords> BY_LANGUAGE = new PerLanguage<>(SpeechWords::new);

    private static final Map<WordKind, Role> KINDS = new EnumMap<>(Map.of(
            WordKind.QUOTATION_VERBS, Role.VERB,
            WordKind.SPEECH_AUXILIARIES, Role.AUXILIARY,
            WordKind.SPEECH_ADVERBS, Role.ADVERB,
            WordKind.SPEAKER_PRONOUNS, Role.PRONOUN,
            WordKind.PHRASE_DETERMINERS, Role.DETERMINER,
            WordKind.PREPOSITIONS, Role.PREPOSITION,
            WordKind.PASSIVE_AUXILIARIES, Role.PASSIVE));

    /** The shortest stem before an ending such as {@code -minister}. */
    private static final int MIN_STEM = 3;

    private final NameSearch.Index<Integer> index = new NameSearch.Index<>();
    private final List<Ending> endings = new ArrayList<>();

    /** An ending of words with the roles that it gives them. */
    private record Ending(String letters, int roles) {}

    private SpeechWords(Language language) {
        Map<String, Integer> roles = new LinkedHashMap<>();
        for (Map.Entry<WordKind, Role> kind : KINDS.entrySet()) {
            add(language, kind.getKey(), kind.getValue().bit(), roles);
        }
        add(language, WordKind.SPEAKER_NOUNS, 0, roles);
        add(language, WordKind.CLAUSE_WORDS, 0, roles);
        roles.forEach((form, bits) -> {
            if (form.startsWith("-")) {
                endings.add(new Ending(form.substring(1), bits));
            } else {
                index.addInAllCases(form, bits);
            }
        });
    }

    private static void add(Language language, WordKind kind, int base, Map<String, Integer> roles) {
        language.words(kind).forEach((form, value) -> {
            int bits = base;
            for (String name : value.isEmpty() ? new String[0] : value.split(" ", -1)) {
                bits |= Role.valueOf(name.toUpperCase(Locale.ROOT)).bit();
            }
            roles.merge(form, bits, (one, other) -> one | other);
        });
    }

    /** The words of a language. */
    static SpeechWords of(Language language) {
        return BY_LANGUAGE.of(language);
    }

    /** The roles of each word of a text, as bits. Takes linear time. */
    int[] rolesIn(TextBlock block) {
        Words words = block.words();
        int[] roles = new int[words.size()];
        int covered = 0;
        for (int i = 0; i < roles.length; i++) {
            roles[i] |= fromVocabulary(block, i);
            NameSearch.Hit<Integer> hit = i < covered ? null : index.at(words, i);
            if (hit != null) {
                covered = words.before(hit.end()) + 1;
                for (int j = i; j < covered; j++) {
                    roles[j] |= hit.value();
                }
            } else if (i >= covered) {
                roles[i] |= fromEnding(words, i);
            }
            boolean isLetter = words.end(i) - words.start(i) == 1;
            if (isLetter && (roles[i] & Role.TITLE.bit()) != 0) {
                roles[i] = Role.TITLE.bit();
            }
        }
        return roles;
    }

    private static int fromVocabulary(TextBlock block, int word) {
        Words words = block.words();
        int roles = words.is(word, WordClass.REPORTING_VERB) ? Role.VERB.bit() : 0;
        boolean isTime = words.is(word, WordClass.WEEKDAY) || words.is(word, WordClass.MONTH);
        roles |= isTime ? Role.TIME.bit() : 0;
        boolean isLong = words.end(word) - words.start(word) > 1;
        boolean isTitle = words.is(word, WordClass.TITLE)
                && (isLong && words.isCapitalised(word) || isCourtesyTitle(block, word));
        return isTitle ? roles | Role.TITLE.bit() : roles;
    }

    /** {@code M.}, {@code mevrouw}: one letter, or a word in small letters, before a capitalised word and not after one. */
    private static boolean isCourtesyTitle(TextBlock block, int word) {
        Words words = block.words();
        boolean isBeforeName = word + 1 < words.size() && words.isCapitalised(word + 1);
        boolean isWithinName = word > 0 && words.isCapitalised(word - 1) && block.followsDirectly(word);
        String printed = words.text(word) + (block.at(words.end(word)) == '.' ? "." : "");
        return isBeforeName
                && !isWithinName
                && block.language().words(WordKind.HONORIFICS).contains(printed);
    }

    private int fromEnding(Words words, int word) {
        if (endings.isEmpty()) {
            return 0;
        }
        String text = Letters.lowerCase(words.text(word));
        for (Ending ending : endings) {
            if (text.length() >= ending.letters.length() + MIN_STEM && text.endsWith(ending.letters)) {
                return ending.roles;
            }
        }
        return 0;
    }
}
