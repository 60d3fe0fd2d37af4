package io.github.communique.registry;

import io.github.communique.instrument.LegalInstrument;
import io.github.communique.time.PartialDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A registry of missions in memory. */
final class Missions implements MissionRegistry {

    static final Lazy<MissionRegistry> BUILT_IN = new Lazy<>(() -> new Missions(
            CsvResource.read("missions.csv").stream().map(Missions::mission).toList()));

    private final List<KnownMission> missions;
    private final Map<String, List<KnownMission>> byName;

    Missions(Collection<KnownMission> missions) {
        this.missions = List.copyOf(missions);
        this.byName = Names.index(this.missions, mission -> Stream.of(mission.getAcronym(), mission.getName()));
    }

    @Override
    public List<KnownMission> named(String acronymOrName) {
        return byName.getOrDefault(acronymOrName, List.of());
    }

    @Override
    public List<KnownMission> all() {
        return missions;
    }

    private static KnownMission mission(List<String> row) {
        KnownMission.Builder mission =
                KnownMission.builder().acronym(row.get(0)).name(row.get(1)).addAllLeads(list(row.get(2)));
        if (!row.get(3).isEmpty()) {
            mission.start(PartialDate.parse(row.get(3)));
        }
        if (!row.get(4).isEmpty()) {
            mission.end(PartialDate.parse(row.get(4)));
        }
        list(row.get(5)).forEach(instrument -> mission.addInstruments(LegalInstrument.parse(instrument)));
        for (String fact : row.get(6).split(" ", -1)) {
            if (!fact.isEmpty()) {
                mission.addVerified(KnownMission.Fact.valueOf(fact.toUpperCase(Locale.ROOT)));
            }
        }
        return mission.build();
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split("; ", -1));
    }
}
