package io.github.communique.rulebook.view;

import io.github.communique.registry.KnownMission;
import io.github.communique.registry.MissionRegistry;
import io.github.communique.text.Words;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Decides whether the stated name of a known mission is that of a different mission. */
public final class MissionNames {

    /** Shorter words are connecting words. */
    private static final int SHORTEST = 4;

    private MissionNames() {}

    /**
     * Whether a name that starts with the English name of the organisation that leads the mission has words that the
     * official name lacks, and lacks some of its words: it is neither a short form of it nor an extended one.
     */
    public static boolean isOfAnother(String name, KnownMission mission) {
        Set<String> found = content(name);
        Set<String> official = content(mission.getName());
        return mission.getVerified().contains(KnownMission.Fact.NAME)
                && leads(mission, name)
                && !official.containsAll(found)
                && !found.containsAll(official);
    }

    /** The verified mission whose official name this is but for connecting words; empty if there is none. */
    public static Optional<KnownMission> named(String name, MissionRegistry missions) {
        Set<String> content = content(name);
        return missions.all().stream()
                .filter(known -> known.getVerified().contains(KnownMission.Fact.NAME))
                .filter(known -> content.equals(content(known.getName())))
                .findFirst();
    }

    /** Whether two names differ at most in connecting words and the order of words. */
    public static boolean haveSameContent(String one, String other) {
        return content(one).equals(content(other));
    }

    /** Only a name of two or more words shows the language of the rest. */
    private static boolean leads(KnownMission mission, String name) {
        return mission.getLeads().stream().anyMatch(lead -> lead.indexOf(' ') > 0 && name.startsWith(lead + " "));
    }

    private static Set<String> content(String name) {
        Set<String> content = new HashSet<>();
        Words words = Words.of(name.replace('-', ' '));
        for (int i = 0; i < words.size(); i++) {
            if (words.text(i).length() >= SHORTEST) {
                content.add(Spelling.common(words.text(i)));
            }
        }
        return content;
    }
}
