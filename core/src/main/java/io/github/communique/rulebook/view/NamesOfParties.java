package io.github.communique.rulebook.view;

import io.github.communique.PressRelease;
import io.github.communique.engagement.Engagement;
import io.github.communique.engagement.Participation;
import io.github.communique.metadata.Mention;
import io.github.communique.mission.Mission;
import io.github.communique.participant.Appointment;
import io.github.communique.participant.Capacity;
import io.github.communique.participant.NameVariant;
import io.github.communique.participant.Organisation;
import io.github.communique.participant.Participant;
import io.github.communique.participant.Person;
import io.github.communique.participant.PersonName;
import io.github.communique.participant.Post;
import io.github.communique.quote.Attribution;
import io.github.communique.quote.Quote;
import io.github.communique.rule.CheckEnvironment;
import io.github.communique.rule.RuleContext;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** By what names the text of a release may call the participants and missions of the model. */
public final class NamesOfParties {

    private static final int FEW = 4;

    private final Map<String, Set<String>> names = new HashMap<>();
    private final Map<String, Set<String>> otherWords = new HashMap<>();
    private final CheckEnvironment environment;

    private NamesOfParties(PressRelease release, CheckEnvironment environment) {
        this.environment = environment;
        release.getParticipants().forEach(this::add);
        release.getMissions().forEach(this::add);
        release.getMentions().forEach(this::add);
        for (Engagement engagement : release.getEngagements()) {
            engagement.getParticipations().forEach(this::add);
        }
        for (Quote quote : release.getQuotes()) {
            quote.getAttribution().ifPresent(this::add);
        }
    }

    public static NamesOfParties of(RuleContext context) {
        return context.once(NamesOfParties.class, release -> new NamesOfParties(release, context.getEnvironment()));
    }

    /** The names of a party; empty if it has none. */
    public Set<String> of(String partyId) {
        return names.getOrDefault(partyId, Set.of());
    }

    /** The names that the registries know for a party beside its own. */
    Set<String> knownFor(String partyId) {
        Set<String> known = new LinkedHashSet<>();
        for (String name : of(partyId)) {
            environment.getOrganisations().named(name).forEach(found -> {
                known.add(found.getName());
                known.add(found.getAcronym());
            });
            environment.getMissions().named(name).forEach(found -> {
                known.add(found.getName());
                known.add(found.getAcronym());
            });
        }
        return known;
    }

    /** Other words that stand for a party: its offices, and what the release records as wording. */
    Set<String> otherWordsFor(String partyId) {
        return otherWords.getOrDefault(partyId, Set.of());
    }

    private void add(Participant participant) {
        Set<String> own = setFor(participant.getId(), names);
        if (participant instanceof Person person) {
            person.getName().ifPresent(name -> add(name, own));
            for (Appointment appointment : person.getAppointments()) {
                add(appointment.getPost(), person.getId());
            }
            person.getCapacity().ifPresent(capacity -> add(capacity, person.getId()));
        } else if (participant instanceof Organisation organisation) {
            organisation.getName().ifPresent(own::add);
            organisation.getAcronym().ifPresent(own::add);
            addVariants(organisation.getNames(), own);
        }
    }

    private static void add(PersonName name, Set<String> own) {
        own.add(name.getDisplay());
        own.add(name.getDisplay().substring(name.getDisplay().lastIndexOf(' ') + 1));
        name.getFamily().ifPresent(own::add);
        addVariants(name.getVariants(), own);
    }

    private void add(Mission mission) {
        Set<String> own = setFor(mission.getId(), names);
        mission.getName().ifPresent(own::add);
        mission.getAcronym().ifPresent(own::add);
        addVariants(mission.getNames(), own);
    }

    private void add(Mention mention) {
        mention.getRefersToIds().forEach(id -> addWords(id, mention.getWording()));
    }

    private void add(Participation participation) {
        participation.getWording().ifPresent(words -> addWords(participation.getPartyId(), words));
        participation.getCapacity().ifPresent(capacity -> add(capacity, participation.getPartyId()));
    }

    private void add(Attribution attribution) {
        attribution.getOffice().ifPresent(office -> attribution.getSpeakerIds().forEach(id -> addWords(id, office)));
    }

    private void add(Capacity capacity, String partyId) {
        capacity.getStatedAs().ifPresent(words -> addWords(partyId, words));
        capacity.getPost().ifPresent(post -> add(post, partyId));
    }

    private void add(Post post, String partyId) {
        addWords(partyId, post.getLabel());
    }

    private void addWords(String partyId, String words) {
        setFor(partyId, otherWords).add(words);
    }

    private static void addVariants(List<NameVariant> variants, Set<String> own) {
        for (NameVariant variant : variants) {
            own.add(variant.getName());
        }
    }

    private static Set<String> setFor(String partyId, Map<String, Set<String>> sets) {
        return sets.computeIfAbsent(partyId, id -> new LinkedHashSet<>(FEW));
    }
}
