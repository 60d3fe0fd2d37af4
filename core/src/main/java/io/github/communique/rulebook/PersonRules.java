package io.github.communique.rulebook;

import io.github.communique.PressRelease;
import io.github.communique.participant.Capacity;
import io.github.communique.participant.Disclosure;
import io.github.communique.participant.Person;
import io.github.communique.participant.PersonName;
import io.github.communique.quote.Attribution;
import io.github.communique.quote.Quote;
import io.github.communique.report.Severity;
import io.github.communique.rule.RuleContext;
import io.github.communique.rulebook.view.PartiesTakingPart;
import io.github.communique.rulebook.view.Relatives;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** {@code person/*}: persons, their names and offices. */
public final class PersonRules {

    private static final Set<Disclosure> WITHOUT_OFFICE = EnumSet.of(Disclosure.NOT_STATED, Disclosure.UNKNOWN);

    private PersonRules() {}

    @Rule(
            id = "person/no-office",
            severity = Severity.WARNING,
            skipIfUnread = {"appointments", "capacity", "anonymised", "/engagements", "/quotes"})
    static void noOffice(Person person, RuleContext context) {
        if (!isNamed(person)
                || !person.getAppointments().isEmpty()
                || isStatedElsewhere(person, context)
                || isPrivate(person, context)) {
            return;
        }
        if (person.getCapacity().filter(PersonRules::statesOffice).isEmpty()) {
            context.report(finding -> finding.severity(saysThatNoneIsStated(person) ? Severity.INFO : Severity.WARNING)
                    .with("name", person.getName().map(PersonName::getDisplay).orElse(person.getId())));
        }
    }

    /**
     * Whether the release records that it states no office, and the person is named as a relative, or neither takes
     * part nor speaks.
     */
    private static boolean isPrivate(Person person, RuleContext context) {
        boolean isNotStated = person.getCapacity()
                .flatMap(Capacity::getDisclosure)
                .filter(Disclosure.NOT_STATED::equals)
                .isPresent();
        return isNotStated
                && (!PartiesTakingPart.of(context).has(person.getId())
                        || Relatives.of(context).has(person));
    }

    /** Whether the record itself says that it has no office, so that none was forgotten; the text may still need one. */
    private static boolean saysThatNoneIsStated(Person person) {
        return person.getCapacity()
                .flatMap(Capacity::getDisclosure)
                .filter(WITHOUT_OFFICE::contains)
                .isPresent();
    }

    private static boolean isNamed(Person person) {
        return person.getName().isPresent() && !person.isAnonymised();
    }

    private static boolean isStatedElsewhere(Person person, RuleContext context) {
        return context.once(PartiesWithCapacity.class, PartiesWithCapacity::of)
                .ids()
                .contains(person.getId());
    }

    /** Whether it is stated for whom a person acts or speaks: an office, a body, a party or a group. */
    private static boolean statesOffice(Capacity capacity) {
        return capacity.getPost().isPresent()
                || capacity.getStatedAs().isPresent()
                || !capacity.getOnBehalfOf().isEmpty()
                || capacity.getAffiliation().isPresent()
                || capacity.getParty().isPresent()
                || capacity.getParliamentaryGroup().isPresent()
                || capacity.getDisclosure()
                        .filter(disclosure ->
                                disclosure == Disclosure.WITHHELD || disclosure == Disclosure.PRIVATE_PERSON)
                        .isPresent();
    }

    /** The parties whose office is stated by an engagement, or with the attribution of a quotation. */
    private record PartiesWithCapacity(Set<String> ids) {

        static PartiesWithCapacity of(PressRelease release) {
            Set<String> ids = new HashSet<>();
            release.getEngagements()
                    .forEach(engagement -> engagement.getParticipations().stream()
                            .filter(part -> part.getCapacity()
                                    .filter(PersonRules::statesOffice)
                                    .isPresent())
                            .forEach(part -> ids.add(part.getPartyId())));
            for (Quote quote : release.getQuotes()) {
                quote.getAttribution()
                        .filter(attribution -> attribution.getOffice().isPresent())
                        .map(Attribution::getSpeakerIds)
                        .ifPresent(ids::addAll);
            }
            return new PartiesWithCapacity(ids);
        }
    }
}
