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

/** {@code person/*}, names and posts as values; those in the text have a file of their own. */
public final class AppointmentRules {

    /** Scripts whose letters look alike, so that one in a name of another is a mistake or a trick. */
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

    /** Told of a single word that mixes scripts: a name may be given in two scripts side by side. */
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

    /** Prince, Justice and Queen are given names, too. */
    private static boolean isGivenName(String title, PersonName name) {
        return name.getGiven().filter(title::equals).isPresent();
    }

    @Rule(id = "person/appointments-overlap", severity = Severity.ERROR, skipIfUnread = "appointments")
    static void appointmentsOverlap(Person person, RuleContext context) {
        List<Appointment> appointments = person.getAppointments();
        for (int i = 0; i < appointments.size(); i++) {
            for (int j = 0; j < i; j++) {
                Appointment later = appointments.get(i);
                if (later.getPost().equals(appointments.get(j).getPost()) && overlap(later, appointments.get(j))) {
                    int index = i;
                    context.report(finding -> finding.at("appointments")
                            .at(index)
                            .with("post", later.getPost().getLabel()));
                    break;
                }
            }
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

    /** Whether two stated periods have a day in common for certain; an unstated one accuses nobody. */
    private static boolean overlap(Appointment left, Appointment right) {
        if (left.getPeriod().isEmpty() || right.getPeriod().isEmpty()) {
            return false;
        }
        DateInterval first = left.getPeriod().get();
        DateInterval second = right.getPeriod().get();
        return startsBeforeEnd(first, second) && startsBeforeEnd(second, first);
    }

    private static boolean startsBeforeEnd(DateInterval one, DateInterval other) {
        LocalDate latestStart = one.getStart().flatMap(date -> date.getLatest()).orElse(LocalDate.MAX);
        LocalDate earliestEnd = other.isOpenEnded()
                ? LocalDate.MAX
                : other.getEnd().flatMap(date -> date.getEarliest()).orElse(LocalDate.MIN);
        return latestStart.isBefore(earliestEnd);
    }

    private record Held(String holder, Appointment appointment) {}
}
