package io.github.communique.rulebook.view;

import io.github.communique.PressRelease;
import io.github.communique.mission.Mission;
import io.github.communique.participant.Organisation;
import io.github.communique.participant.Participant;
import io.github.communique.registry.KnownMission;
import io.github.communique.registry.KnownOrganisation;
import io.github.communique.rule.CheckEnvironment;
import io.github.communique.rule.RuleContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names to which an acronym belongs: those verified in the registries, and those of the release. */
public final class NamesOfAcronyms {

    private static final int MAX_NAMES = 8;

    private final Map<String, List<String>> recorded = new HashMap<>();

    private NamesOfAcronyms(PressRelease release) {
        for (Participant participant : release.getParticipants()) {
            if (participant instanceof Organisation organisation) {
                add(
                        organisation.getAcronym().orElse(null),
                        organisation.getName().orElse(null));
            }
        }
        for (Mission mission : release.getMissions()) {
            add(mission.getAcronym().orElse(null), mission.getName().orElse(null));
        }
    }

    private void add(@Nullable String acronym, @Nullable String name) {
        if (acronym != null && name != null) {
            List<String> known = recorded.computeIfAbsent(acronym, key -> new ArrayList<>());
            if (known.size() < MAX_NAMES) {
                known.add(name);
            }
        }
    }

    /** The names of an acronym; empty if none is known. */
    public static List<String> of(String acronym, RuleContext context) {
        List<String> names = new ArrayList<>(context.once(NamesOfAcronyms.class, NamesOfAcronyms::new)
                .recorded
                .getOrDefault(acronym, List.of()));
        CheckEnvironment known = context.getEnvironment();
        for (KnownMission mission : known.getMissions().named(acronym)) {
            if (mission.getVerified().contains(KnownMission.Fact.NAME)) {
                names.add(mission.getName());
            }
        }
        for (KnownOrganisation organisation : known.getOrganisations().named(acronym)) {
            if (organisation.isVerified()) {
                names.add(organisation.getName());
            }
        }
        return names;
    }
}
