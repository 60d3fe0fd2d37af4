package io.github.communique.rulebook.view;

import io.github.communique.form.LetterDifference;
import io.github.communique.participant.Organisation;
import io.github.communique.participant.Participant;
import io.github.communique.registry.KnownMission;
import io.github.communique.registry.KnownOrganisation;
import io.github.communique.registry.MissionRegistry;
import io.github.communique.registry.OrganisationRegistry;
import io.github.communique.rule.RuleContext;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.WordTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The verified official names of registries, and the names of the organisations and missions of a release, to find near
 * matches in texts. Those of a registry are built once.
 */
public final class OfficialNames {

    private static final Map<Object, OfficialNames> MADE = Collections.synchronizedMap(new WeakHashMap<>());

    private static final int MIN_WORDS = 2;

    /** Names that start with the same word are all compared. */
    private static final int MAX_RECORDED = 200;

    /** With fewer words, a word that differs by more than a slip of the fingers makes a different name. */
    private static final int MIN_WORDS_OF_MISSPELT = 3;

    /** In shorter words, two letters can make a different word. */
    private static final int SHORTEST = 5;

    private final WordTable<List<Words>> byFirstWord = new WordTable<>();
    /** Names of three or more words, to find those whose first word is misspelt. */
    private final WordTable<List<Words>> bySecondWord = new WordTable<>();

    private final boolean isOfRelease;

    private OfficialNames(Collection<String> names, boolean isOfRelease) {
        this.isOfRelease = isOfRelease;
        for (String name : names) {
            Words words = Words.of(name);
            if (words.size() >= MIN_WORDS) {
                add(words, 0, byFirstWord);
            }
            if (words.size() >= MIN_WORDS_OF_MISSPELT) {
                add(words, 1, bySecondWord);
            }
        }
    }

    private static void add(Words name, int word, WordTable<List<Words>> names) {
        String text = name.get(word).composed();
        List<Words> others = names.get(text);
        if (others == null) {
            others = new ArrayList<>();
            names.put(text, others);
        }
        others.add(name);
    }

    private static List<Words> candidates(WordTable<List<Words>> names, Words words, int word) {
        List<Words> candidates = names.mayHave(words.hash(word)) ? names.get(words, word) : null;
        return candidates == null ? List.of() : candidates;
    }

    public static OfficialNames of(MissionRegistry registry) {
        return MADE.computeIfAbsent(
                registry,
                key -> new OfficialNames(
                        registry.all().stream()
                                .filter(mission -> mission.getVerified().contains(KnownMission.Fact.NAME))
                                .map(KnownMission::getName)
                                .toList(),
                        false));
    }

    public static OfficialNames of(OrganisationRegistry registry) {
        return MADE.computeIfAbsent(
                registry,
                key -> new OfficialNames(
                        registry.all().stream()
                                .filter(KnownOrganisation::isVerified)
                                .map(KnownOrganisation::getName)
                                .toList(),
                        false));
    }

    /** The names of the organisations and missions of a release, which the text may misspell. */
    public static OfficialNames of(RuleContext context) {
        return context.once(OfficialNames.class, release -> {
            List<String> names = new ArrayList<>();
            for (Participant participant : release.getParticipants()) {
                if (participant instanceof Organisation organisation) {
                    organisation.getName().ifPresent(names::add);
                }
            }
            release.getMissions().forEach(mission -> mission.getName().ifPresent(names::add));
            return new OfficialNames(names.size() > MAX_RECORDED ? List.of() : names, true);
        });
    }

    /** Whether these are the names of a release. */
    public boolean areOfRelease() {
        return isOfRelease;
    }

    /**
     * Words that nearly match an official name.
     *
     * @param end the index of the word after them
     * @param official the name
     */
    public record Near(int end, String official) {}

    /**
     * The official name that the words from an index on nearly match; null if they match exactly, or if none is near.
     */
    public @Nullable Near at(TextBlock block, int first) {
        Words words = block.words();
        Near near = null;
        for (Words name : candidates(byFirstWord, words, first)) {
            int differing = first + name.size() > words.size() ? -1 : differing(words, first, name);
            if (differing == 0) {
                return null;
            }
            int end = first + name.size();
            if (differing > 0
                    && !goesOn(block, end)
                    && isNear(words.text(first + differing), name.text(differing), name.size())) {
                near = new Near(end, joined(name));
            }
        }
        return near == null ? withMisspeltFirst(block, first) : near;
    }

    private @Nullable Near withMisspeltFirst(TextBlock block, int first) {
        Words words = block.words();
        if (first + 1 >= words.size() || !block.followsDirectly(first + 1)) {
            return null;
        }
        for (Words name : candidates(bySecondWord, words, first + 1)) {
            int end = first + name.size();
            if (end <= words.size()
                    && differing(words, first, name) == 0
                    && !goesOn(block, end)
                    && isNear(words.text(first), name.text(0), name.size())) {
                return new Near(end, joined(name));
            }
        }
        return null;
    }

    /** The index of the only word after the first that differs; 0 if none does, -1 if several do. */
    private static int differing(Words words, int first, Words name) {
        int differing = 0;
        for (int i = 1; i < name.size(); i++) {
            if (!words.equals(first + i, name, i)) {
                if (differing > 0) {
                    return -1;
                }
                differing = i;
            }
        }
        return differing;
    }

    private static boolean goesOn(TextBlock block, int word) {
        Words words = block.words();
        return word < words.size()
                && words.isCapitalised(word)
                && block.gapBefore(word).isBlank();
    }

    private boolean isNear(String found, String official, int size) {
        boolean mayBeMisspelt = size >= MIN_WORDS_OF_MISSPELT && !isOfRelease;
        return TypingSlip.isBetween(Spelling.common(found), Spelling.common(official))
                || mayBeMisspelt && isMisspelt(found, official);
    }

    /** Whether a word is misspelt, rather than another spelling or form of a word. */
    static boolean isMisspelt(String found, String official) {
        String one = Spelling.common(found);
        String other = Spelling.common(official);
        return found.length() >= SHORTEST
                && official.length() >= SHORTEST
                && one.charAt(0) == other.charAt(0)
                && !one.startsWith(other)
                && !other.startsWith(one)
                && LetterDifference.between(one, other) <= LetterDifference.MAX;
    }

    static String joined(Words name) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < name.size(); i++) {
            joined.append(i == 0 ? "" : " ").append(name.text(i));
        }
        return joined.toString();
    }
}
