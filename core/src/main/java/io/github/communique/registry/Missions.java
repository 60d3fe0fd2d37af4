package io.github.communique.registry;

import io.github.communique.instrument.LegalInstrument;
import io.github.communique.time.PartialDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A registry of missions in memory. */
final class Missions implements MissionRegistry {

    /** Read from the jar on first use; the details of a mission are parsed when that mission is first asked for. */
    static final MissionRegistry BUILT_IN = new Missions(new Lazy<>(
            () -> CsvResource.read("missions.csv").stream().map(Missions::entry).toList()));

    private final Lazy<List<Entry>> entries;
    private final Lazy<Map<String, List<Entry>>> byName;

    private Missions(Lazy<List<Entry>> entries) {
        this.entries = entries;
        this.byName = new Lazy<>(() -> Names.index(entries.get(), entry -> List.of(entry.acronym, entry.name)));
    }

    static MissionRegistry of(Collection<KnownMission> missions) {
        List<Entry> entries = List.copyOf(missions).stream()
                .map(mission -> new Entry(mission.getAcronym(), mission.getName(), new Lazy<>(() -> mission)))
                .toList();
        return new Missions(new Lazy<>(() -> entries));
    }

    @Override
    public List<KnownMission> named(String acronymOrName) {
        return missions(byName.get().getOrDefault(acronymOrName, List.of()));
    }

    @Override
    public List<KnownMission> all() {
        return missions(entries.get());
    }

    @Override
    public Set<String> names() {
        return Collections.unmodifiableSet(byName.get().keySet());
    }

    private static List<KnownMission> missions(List<Entry> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        List<KnownMission> missions = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            missions.add(entry.mission.get());
        }
        return List.copyOf(missions);
    }

    private static Entry entry(List<String> row) {
        return new Entry(row.get(0), row.get(1), new Lazy<>(() -> mission(row)));
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

    private record Entry(String acronym, String name, Lazy<KnownMission> mission) {}
}
