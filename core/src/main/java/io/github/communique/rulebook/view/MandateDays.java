package io.github.communique.rulebook.view;

import io.github.communique.mission.Mandate;
import io.github.communique.registry.MandateSpan;
import io.github.communique.rule.RuleContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The days on which a mandate of a mission may be in force, by what the mandates state; each mandate is looked at once. */
public final class MandateDays {

    private final Map<String, NavigableMap<LocalDate, LocalDate>> lastByFirst = new HashMap<>();

    private MandateDays() {}

    public static MandateDays of(RuleContext context) {
        return context.once(MandateDays.class, release -> new MandateDays());
    }

    /** Whether one of the mandates may be in force on a day. */
    public boolean contain(LocalDate day, String missionId, RuleContext context) {
        Map.Entry<LocalDate, LocalDate> last = lastByFirst
                .computeIfAbsent(missionId, id -> joined(MandatesByMission.of(id, context)))
                .floorEntry(day);
        return last != null && !day.isAfter(last.getValue());
    }

    /** The spans in order, those that overlap as one. */
    private static NavigableMap<LocalDate, LocalDate> joined(List<Mandate> mandates) {
        List<MandateSpan> spans = new ArrayList<>();
        mandates.forEach(mandate -> spans.add(MandateSpan.of(mandate)));
        spans.sort(Comparator.comparing(MandateSpan::first));
        NavigableMap<LocalDate, LocalDate> joined = new TreeMap<>();
        for (MandateSpan span : spans) {
            Map.Entry<LocalDate, LocalDate> before = joined.lastEntry();
            if (before != null && !span.first().isAfter(before.getValue())) {
                LocalDate last = span.last().isAfter(before.getValue()) ? span.last() : before.getValue();
                joined.put(before.getKey(), last);
            } else if (!span.last().isBefore(span.first())) {
                joined.put(span.first(), span.last());
            }
        }
        return joined;
    }
}
