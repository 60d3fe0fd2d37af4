package io.github.communique.rulebook.view;

import io.github.communique.registry.KnownMission;
import io.github.communique.text.Words;
import java.util.HashSet;
import java.util.Set;

/** Whether what stands as the name of a known mission is the name of another. */
public final class MissionNames {

    /** Shorter words join others. */
    private static final int SHORTEST = 4;

    private MissionNames() {}

    /**
     * Whether a name that begins with the English name of the organisation that leads the mission has words of its own, and lacks
     * some of the official name: it is neither a short form of it, nor one with an addition.
     */
    public static boolean isOfAnother(String name, KnownMission mission) {
        Set<String> found = content(name);
        Set<String> official = content(mission.getName());
        return mission.getVerified().contains(KnownMission.Fact.NAME)
                && leads(mission, name)
                && !official.containsAll(found)
                && !found.containsAll(official);
    }

    /** Only a name of two words or more says in which language the rest is. */
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
