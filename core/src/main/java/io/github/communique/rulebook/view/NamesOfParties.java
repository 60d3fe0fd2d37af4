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
import io.github.communique.participant.PersonGroup;
import io.github.communique.participant.PersonName;
import io.github.communique.participant.Post;
import io.github.communique.quote.Attribution;
import io.github.communique.quote.Quote;
import io.github.communique.registry.KnownMission;
import io.github.communique.registry.KnownOrganisation;
import io.github.communique.rule.CheckEnvironment;
import io.github.communique.rule.RuleContext;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names by which the text of a release may refer to the participants and missions of the model. */
public final class NamesOfParties {

    private static final int FEW = 4;

    private final Map<String, Set<String>> names = new HashMap<>();
    private final Map<String, Set<String>> otherWords = new HashMap<>();
    private final CheckEnvironment environment;

    private NamesOfParties(PressRelease release, CheckEnvironment environment) {
        this.environment = environment;
        for (Participant participant : release.getParticipants()) {
            add(participant);
        }
        for (Mission mission : release.getMissions()) {
            add(mission);
        }
        for (Mention mention : release.getMentions()) {
            for (String id : mention.getRefersToIds()) {
                addWords(id, mention.getWording());
            }
        }
        for (Engagement engagement : release.getEngagements()) {
            for (Participation participation : engagement.getParticipations()) {
                add(participation);
            }
        }
        for (Quote quote : release.getQuotes()) {
            if (quote.getAttribution().isPresent()) {
                add(quote.getAttribution().get());
            }
        }
    }

    public static NamesOfParties of(RuleContext context) {
        return context.once(NamesOfParties.class, release -> new NamesOfParties(release, context.getEnvironment()));
    }

    /** The names of a party; empty if it has none. */
    public Set<String> of(String partyId) {
        return names.getOrDefault(partyId, Set.of());
    }

    /** Further names that the registries know for a party. */
    Set<String> knownFor(String partyId) {
        Set<String> known = new LinkedHashSet<>();
        for (String name : of(partyId)) {
            for (KnownOrganisation found : environment.getOrganisations().named(name)) {
                known.add(found.getName());
                known.add(found.getAcronym());
            }
            for (KnownMission found : environment.getMissions().named(name)) {
                known.add(found.getName());
                known.add(found.getAcronym());
            }
        }
        return known;
    }

    /** Other words that denote a party: its offices, and wording that the release records for it. */
    Set<String> otherWordsFor(String partyId) {
        return otherWords.getOrDefault(partyId, Set.of());
    }

    private void add(Participant participant) {
        Set<String> own = setFor(participant.getId(), names);
        if (participant instanceof Person person) {
            if (person.getName().isPresent()) {
                add(person.getName().get(), own);
            }
            for (Appointment appointment : person.getAppointments()) {
                add(appointment.getPost(), person.getId());
            }
            if (person.getCapacity().isPresent()) {
                add(person.getCapacity().get(), person.getId());
            }
        } else if (participant instanceof Organisation organisation) {
            addIfPresent(organisation.getName().orElse(null), own);
            addIfPresent(organisation.getAcronym().orElse(null), own);
            addVariants(organisation.getNames(), own);
        } else if (participant instanceof PersonGroup group) {
            addIfPresent(group.getName().orElse(null), own);
            addVariants(group.getNames(), own);
        }
    }

    private static void add(PersonName name, Set<String> own) {
        own.add(name.getDisplay());
        own.add(name.getDisplay().substring(name.getDisplay().lastIndexOf(' ') + 1));
        addIfPresent(name.getFamily().orElse(null), own);
        addVariants(name.getVariants(), own);
    }

    private void add(Mission mission) {
        Set<String> own = setFor(mission.getId(), names);
        addIfPresent(mission.getName().orElse(null), own);
        addIfPresent(mission.getAcronym().orElse(null), own);
        addVariants(mission.getNames(), own);
    }

    private void add(Participation participation) {
        if (participation.getWording().isPresent()) {
            addWords(participation.getPartyId(), participation.getWording().get());
        }
        if (participation.getCapacity().isPresent()) {
            add(participation.getCapacity().get(), participation.getPartyId());
        }
    }

    private void add(Attribution attribution) {
        if (attribution.getOffice().isPresent()) {
            for (String id : attribution.getSpeakerIds()) {
                addWords(id, attribution.getOffice().get());
            }
        }
    }

    private void add(Capacity capacity, String partyId) {
        if (capacity.getStatedAs().isPresent()) {
            addWords(partyId, capacity.getStatedAs().get());
        }
        if (capacity.getPost().isPresent()) {
            add(capacity.getPost().get(), partyId);
        }
    }

    private void add(Post post, String partyId) {
        addWords(partyId, post.getLabel());
        for (String label : post.getOtherLabels()) {
            addWords(partyId, label);
        }
    }

    private void addWords(String partyId, String words) {
        setFor(partyId, otherWords).add(words);
    }

    private static void addIfPresent(@Nullable String name, Set<String> own) {
        if (name != null) {
            own.add(name);
        }
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
