package io.github.communique.rulebook.view;

import io.github.communique.PressRelease;
import io.github.communique.mission.Mandate;
import io.github.communique.rule.RuleContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The mandates of each mission of a release, by its local id. */
public record MandatesByMission(Map<String, List<Mandate>> mandates) {

    public static List<Mandate> of(String missionId, RuleContext context) {
        return context.once(MandatesByMission.class, MandatesByMission::of)
                .mandates
                .getOrDefault(missionId, List.of());
    }

    private static MandatesByMission of(PressRelease release) {
        Map<String, List<Mandate>> mandates = new HashMap<>();
        release.getMandates()
                .forEach(mandate -> mandate.getMissionId()
                        .ifPresent(id -> mandates.computeIfAbsent(id, key -> new ArrayList<>())
                                .add(mandate)));
        return new MandatesByMission(mandates);
    }
}
