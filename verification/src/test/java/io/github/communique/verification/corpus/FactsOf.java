package io.github.communique.verification.corpus;

import io.github.communique.PressRelease;
import io.github.communique.engagement.Engagement;
import io.github.communique.fixtures.ReleaseFact;
import io.github.communique.instrument.InstrumentCitation;
import io.github.communique.lifecycle.Lifecycle;
import io.github.communique.metadata.Contact;
import io.github.communique.mission.Mission;
import io.github.communique.participant.Organisation;
import io.github.communique.participant.Participant;
import io.github.communique.participant.Person;
import io.github.communique.participant.PersonGroup;
import io.github.communique.participant.PersonName;
import io.github.communique.place.Place;
import io.github.communique.quote.Attribution;
import io.github.communique.quote.Quote;
import io.github.communique.quote.QuoteKind;
import io.github.communique.quote.QuotePart;
import io.github.communique.quote.QuotePartKind;
import io.github.communique.shape.ValueKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The facts of a release that a text can state. */
final class FactsOf {

    private final PressRelease release;
    private final Set<ReleaseFact> facts = new LinkedHashSet<>();

    private FactsOf(PressRelease release) {
        this.release = release;
    }

    static List<ReleaseFact> release(PressRelease release) {
        FactsOf all = new FactsOf(release);
        all.addHead();
        all.addTimes();
        all.addParties();
        release.getQuotes().forEach(all::add);
        release.getEngagements().forEach(all::add);
        all.addInstruments();
        release.getContacts().forEach(all::add);
        release.getRelativeDates()
                .forEach(date ->
                        date.getResolved().ifPresent(day -> all.add("relative-date", date.getText(), day.toString())));
        return new ArrayList<>(all.facts);
    }

    private void add(String kind, String value, String detail) {
        facts.add(new ReleaseFact(kind, value, detail));
    }

    private void addHead() {
        add("headline", release.getHeadline().getText(), "");
        release.getHeadline().getSubHeadline().ifPresent(text -> add("sub-headline", text, ""));
        release.getHeadline().getKicker().ifPresent(text -> add("kicker", text, ""));
        add("language", release.getLanguage().split("-", 2)[0], "");
        release.getReferenceNumbers().forEach(number -> add("reference-number", number.getValue(), ""));
        release.getDateline().ifPresent(dateline -> {
            dateline.getPlace()
                    .or(() -> dateline.getPlaceId().flatMap(id -> release.find(id, Place.class)))
                    .ifPresent(place -> add("dateline-place", place.getName(), ""));
            dateline.getDate().ifPresent(date -> add("dateline-date", date.toString(), ""));
        });
    }

    private void addTimes() {
        release.getLifecycle().flatMap(Lifecycle::getIssued).ifPresent(date -> add("issued", date.toString(), ""));
        release.getLifecycle().flatMap(Lifecycle::getEmbargo).ifPresent(embargo -> {
            embargo.getUntil().ifPresent(until -> add("embargo-until", until.toString(), ""));
            embargo.getCondition().ifPresent(condition -> add("embargo-condition", condition, ""));
        });
    }

    private void addParties() {
        for (Participant participant : release.getParticipants()) {
            if (participant instanceof Person person && person.getName().isPresent()) {
                String name = person.getName().get().getDisplay();
                add("person", name, "");
                person.getHonorifics().forEach(title -> add("title", title.getText(), name));
                person.getAppointments()
                        .forEach(held -> add("office", held.getPost().getLabel(), name));
            } else if (participant instanceof Organisation organisation) {
                organisation.getName().ifPresent(name -> add("organisation", name, ""));
            } else if (participant instanceof PersonGroup group) {
                group.getName().ifPresent(name -> add("group", name, ""));
            }
        }
        for (Mission mission : release.getMissions()) {
            mission.getName().or(mission::getAcronym).ifPresent(name -> add("mission", name, ""));
        }
    }

    private void add(Quote quote) {
        boolean isDirect = quote.getKind() == QuoteKind.DIRECT || quote.getKind() == QuoteKind.BLOCK;
        String words = quote.getParts().stream()
                .filter(part -> part.getKind() == QuotePartKind.DIRECT)
                .map(QuotePart::getText)
                .collect(Collectors.joining(" … "));
        String speakers = quote.getAttribution().map(Attribution::getSpeakerIds).orElse(List.of()).stream()
                .map(this::name)
                .collect(Collectors.joining("; "));
        if (isDirect && !words.isEmpty()) {
            add("quotation", words, speakers);
        }
    }

    private void add(Engagement engagement) {
        add(
                "engagement",
                ValueKind.EnumKind.wireName(engagement.getKind()),
                engagement.getParticipations().stream()
                        .map(party -> name(party.getPartyId()))
                        .sorted()
                        .collect(Collectors.joining("; ")));
    }

    /** The citations of instruments in a release and in its mandates. */
    static Stream<InstrumentCitation> citations(PressRelease release) {
        Stream<InstrumentCitation> ofMandates = release.getMandates().stream()
                .flatMap(mandate -> mandate.getProvisions().stream())
                .flatMap(provision -> provision.getInstrument().stream());
        return Stream.concat(release.getInstruments().stream(), ofMandates);
    }

    private void addInstruments() {
        citations(release)
                .flatMap(citation -> citation.getInstrument().stream())
                .forEach(instrument -> add("instrument", instrument.toString(), ""));
    }

    private void add(Contact contact) {
        contact.getName().ifPresent(name -> add("contact-name", name, ""));
        contact.getEmails().forEach(email -> add("contact-email", email, ""));
        contact.getTelephones().forEach(number -> add("contact-number", number, ""));
        contact.getNumbers().forEach(number -> add("contact-number", number.getNumber(), ""));
    }

    private String name(String id) {
        return release.find(id, Participant.class)
                .map(FactsOf::name)
                .or(() -> release.find(id, Mission.class)
                        .flatMap(mission -> mission.getName().or(mission::getAcronym)))
                .orElse(id);
    }

    private static String name(Participant participant) {
        if (participant instanceof Person person) {
            return person.getName().map(PersonName::getDisplay).orElse(person.getId());
        }
        if (participant instanceof Organisation organisation) {
            return organisation.getName().or(organisation::getAcronym).orElse(organisation.getId());
        }
        return participant instanceof PersonGroup group ? group.getName().orElse(group.getId()) : participant.getId();
    }
}
