package io.github.communique.rulebook;

import io.github.communique.PressRelease;
import io.github.communique.participant.Appointment;
import io.github.communique.participant.Participant;
import io.github.communique.participant.Person;
import io.github.communique.participant.PersonName;
import io.github.communique.report.Severity;
import io.github.communique.report.TextRange;
import io.github.communique.rule.RuleContext;
import io.github.communique.text.language.Language;
import io.github.communique.text.language.Titles;
import io.github.communique.time.DateInterval;
import java.lang.Character.UnicodeScript;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** {@code person/*}: names and posts as values. Those in the text are in another file. */
public final class AppointmentRules {

    /** Scripts with similar letters, so that mixing them in a name is a mistake or a deception. */
    private static final Set<UnicodeScript> LOOKALIKES =
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK, UnicodeScript.ARMENIAN);

    /** Below this character all letters are Latin. */
    private static final char LATIN_END = '\u0250';

    private AppointmentRules() {}

    @Rule(
            id = "person/nameless",
            severity = Severity.ERROR,
            skipIfUnread = {"name", "appointments", "anonymised"})
    static void nameless(Person person, RuleContext context) {
        if (person.getName().isEmpty()
                && !person.isAnonymised()
                && person.getAppointments().isEmpty()) {
            context.report(finding -> finding.at("name").with("id", person.getId()));
        }
    }

    /** Reports only a single word that mixes scripts: a name may be given in two scripts next to each other. */
    @Rule(id = "person/mixed-script", severity = Severity.WARNING)
    static void mixedScript(PersonName name, RuleContext context) {
        if (isLatin(name.getDisplay())) {
            return;
        }
        for (String word : name.getDisplay().split("\\P{L}+", -1)) {
            Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
            word.codePoints()
                    .mapToObj(UnicodeScript::of)
                    .filter(LOOKALIKES::contains)
                    .forEach(scripts::add);
            if (scripts.size() > 1) {
                context.report(finding -> finding.at("display").with("found", word));
            }
        }
    }

    private static boolean isLatin(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= LATIN_END) {
                return false;
            }
        }
        return true;
    }

    @Rule(id = "person/rank-in-name", severity = Severity.INFO)
    static void rankInName(PersonName name, RuleContext context) {
        Titles.of(Language.of(context.getRelease().getLanguage()))
                .before(name.getDisplay())
                .filter(title -> !isGivenName(title, name))
                .ifPresent(title -> context.report(finding -> finding.at("display")
                        .range(new TextRange(0, title.codePointCount(0, title.length())))
                        .with("found", title)));
    }

    /** Prince, Justice and Queen are also given names. */
    private static boolean isGivenName(String title, PersonName name) {
        return name.getGiven().filter(title::equals).isPresent();
    }

    @Rule(id = "person/appointments-overlap", severity = Severity.ERROR, skipIfUnread = "appointments")
    static void appointmentsOverlap(Person person, RuleContext context) {
        Map<Object, HeldPeriods> held = new HashMap<>();
        List<Appointment> appointments = person.getAppointments();
        for (int i = 0; i < appointments.size(); i++) {
            Appointment appointment = appointments.get(i);
            if (appointment.getPeriod().isPresent()
                    && held.computeIfAbsent(appointment.getPost(), post -> new HeldPeriods())
                            .overlaps(appointment.getPeriod().get())) {
                int index = i;
                context.report(finding -> finding.at("appointments")
                        .at(index)
                        .with("post", appointment.getPost().getLabel()));
            }
        }
    }

    /**
     * The periods of one post seen so far, by the latest possible start of each. A period covered by another is
     * dropped, so that the last one starting before a day is the one that ends last.
     */
    private static final class HeldPeriods {

        private final TreeMap<LocalDate, LocalDate> endsByStart = new TreeMap<>();

        /** Whether a period certainly shares a day with one seen before; also adds the period. */
        boolean overlaps(DateInterval period) {
            LocalDate start = latestStart(period);
            LocalDate end = earliestEnd(period);
            Map.Entry<LocalDate, LocalDate> last = endsByStart.lowerEntry(end);
            boolean overlaps = last != null && start.isBefore(last.getValue());
            Map.Entry<LocalDate, LocalDate> covering = endsByStart.floorEntry(start);
            if (covering == null || covering.getValue().isBefore(end)) {
                endsByStart.put(start, end);
                Map.Entry<LocalDate, LocalDate> next = endsByStart.higherEntry(start);
                while (next != null && !next.getValue().isAfter(end)) {
                    endsByStart.remove(next.getKey());
                    next = endsByStart.higherEntry(start);
                }
            }
            return overlaps;
        }
    }

    @Rule(id = "person/post-held-twice", severity = Severity.WARNING, skipIfUnread = "/participants")
    static void postHeldTwice(PressRelease release, RuleContext context) {
        Map<Object, Held> holders = new HashMap<>();
        for (int i = 0; i < release.getParticipants().size(); i++) {
            Participant participant = release.getParticipants().get(i);
            if (participant instanceof Person person) {
                int index = i;
                for (Appointment appointment : person.getAppointments()) {
                    Held other = holders.putIfAbsent(appointment.getPost(), new Held(person.getId(), appointment));
                    if (other != null
                            && !other.holder.equals(person.getId())
                            && overlap(other.appointment, appointment)) {
                        context.report(finding -> finding.at("participants")
                                .at(index)
                                .with("post", appointment.getPost().getLabel())
                                .with("other", other.holder));
                    }
                }
            }
        }
    }

    /** Whether two stated periods certainly share a day; an unstated one is never reported. */
    private static boolean overlap(Appointment left, Appointment right) {
        if (left.getPeriod().isEmpty() || right.getPeriod().isEmpty()) {
            return false;
        }
        DateInterval first = left.getPeriod().get();
        DateInterval second = right.getPeriod().get();
        return startsBeforeEnd(first, second) && startsBeforeEnd(second, first);
    }

    private static boolean startsBeforeEnd(DateInterval one, DateInterval other) {
        return latestStart(one).isBefore(earliestEnd(other));
    }

    private static LocalDate latestStart(DateInterval period) {
        return period.getStart().flatMap(date -> date.getLatest()).orElse(LocalDate.MAX);
    }

    private static LocalDate earliestEnd(DateInterval period) {
        return period.isOpenEnded()
                ? LocalDate.MAX
                : period.getEnd().flatMap(date -> date.getEarliest()).orElse(LocalDate.MIN);
    }

    private record Held(String holder, Appointment appointment) {}
}
