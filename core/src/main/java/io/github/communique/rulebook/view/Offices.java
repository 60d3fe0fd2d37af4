package io.github.communique.rulebook.view;

import io.github.communique.PressRelease;
import io.github.communique.engagement.Engagement;
import io.github.communique.engagement.Participation;
import io.github.communique.participant.Appointment;
import io.github.communique.participant.Capacity;
import io.github.communique.participant.Organisation;
import io.github.communique.participant.Person;
import io.github.communique.participant.Post;
import io.github.communique.rule.RuleContext;
import io.github.communique.text.Letters;
import io.github.communique.text.Word;
import io.github.communique.text.Words;
import io.github.communique.text.language.Language;
import io.github.communique.text.language.WordKind;
import io.github.communique.text.language.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The offices that a release states for a person. */
public final class Offices {

    private final Map<String, OfficeWords> labels = new LinkedHashMap<>();
    private final WordList connectingWords;
    private final OfficeWords words;
    private final Map<String, Boolean> included = new HashMap<>();
    private String printed = "";

    private Offices(WordList connectingWords) {
        this.connectingWords = connectingWords;
        this.words = new OfficeWords(connectingWords);
    }

    public static Offices of(String partyId, RuleContext context) {
        OfficesOfParties known = context.once(OfficesOfParties.class, OfficesOfParties::of);
        return known.byParty.computeIfAbsent(
                partyId, id -> of(id, known.capacities.getOrDefault(id, List.of()), context));
    }

    private static Offices of(String partyId, List<Capacity> capacities, RuleContext context) {
        Offices offices = new Offices(connectingWords(context));
        if (context.participant(partyId).orElse(null) instanceof Person person) {
            person.getAppointments().stream().map(Appointment::getPost).forEach(post -> offices.add(post, context));
            person.getCapacity().ifPresent(capacity -> offices.add(capacity, context));
        }
        capacities.forEach(capacity -> offices.add(capacity, context));
        return offices;
    }

    /** The offices of the parties looked up so far, and the capacities in which parties take part in engagements. */
    private record OfficesOfParties(Map<String, List<Capacity>> capacities, Map<String, Offices> byParty) {

        static OfficesOfParties of(PressRelease release) {
            Map<String, List<Capacity>> capacities = new HashMap<>();
            for (Engagement engagement : release.getEngagements()) {
                for (Participation participation : engagement.getParticipations()) {
                    participation
                            .getCapacity()
                            .ifPresent(capacity -> capacities
                                    .computeIfAbsent(participation.getPartyId(), id -> new ArrayList<>())
                                    .add(capacity));
                }
            }
            return new OfficesOfParties(capacities, new HashMap<>());
        }
    }

    public boolean isEmpty() {
        return labels.isEmpty();
    }

    public String printed() {
        if (printed.isEmpty()) {
            printed = String.join(", ", labels.keySet());
        }
        return printed;
    }

    /**
     * Whether an office is one of these: its words are among theirs, or all words of one of them are among its words,
     * or it consists of initials.
     */
    public boolean include(String office) {
        return included.computeIfAbsent(office, this::isIncluded);
    }

    private boolean isIncluded(String office) {
        OfficeWords stated = OfficeWords.of(office, connectingWords);
        return words.haveAllOf(stated)
                || labels.values().stream()
                        .anyMatch(label ->
                                stated.haveAllOf(label) || label.initials().equalsIgnoreCase(office.strip()));
    }

    private void add(Capacity capacity, RuleContext context) {
        capacity.getStatedAs().ifPresent(this::add);
        capacity.getPost().ifPresent(post -> add(post, context));
    }

    private void add(Post post, RuleContext context) {
        add(post.getLabel());
        Optional<String> of = post.getOrganisationId();
        of.flatMap(context::organisation).ifPresent(this::addWords);
        of.flatMap(context::mission).ifPresent(mission -> {
            mission.getName().ifPresent(words::add);
            mission.getAcronym().ifPresent(words::add);
        });
        PlacesOfRelease.of(context).of(post).ifPresent(place -> words.add(place.getName()));
        post.getOtherLabels().forEach(words::add);
    }

    private void addWords(Organisation organisation) {
        organisation.getName().ifPresent(words::add);
        organisation.getAcronym().ifPresent(words::add);
    }

    private void add(String label) {
        if (labels.putIfAbsent(label, OfficeWords.of(label, connectingWords)) == null) {
            words.add(label);
        }
    }

    /** The initials of a name in lower case, without connecting words. */
    public static String initials(String label, RuleContext context) {
        return OfficeWords.of(label, connectingWords(context)).initials();
    }

    /** The connecting words, which do not distinguish offices. */
    private static WordList connectingWords(RuleContext context) {
        return Language.of(context.getRelease().getLanguage()).words(WordKind.CONNECTING_WORDS);
    }

    /** The words of offices in lower case, without connecting words. */
    private static final class OfficeWords {

        /**
         * Two words with this number of initial letters in common count as forms of one word: chairman and chairwoman,
         * spokesperson and spokesman.
         */
        private static final int STEM = 5;

        private final WordList connectingWords;
        private final Set<String> words = new LinkedHashSet<>();
        private final Set<String> stems = new HashSet<>();

        OfficeWords(WordList connectingWords) {
            this.connectingWords = connectingWords;
        }

        static OfficeWords of(String office, WordList connectingWords) {
            OfficeWords words = new OfficeWords(connectingWords);
            words.add(office);
            return words;
        }

        void add(String office) {
            for (Word word : Words.of(office)) {
                String bare = Letters.lowerCase(Letters.withoutMarks(word.text()));
                if (!connectingWords.contains(bare) && words.add(bare) && bare.length() >= STEM) {
                    stems.add(bare.substring(0, STEM));
                }
            }
        }

        boolean haveAllOf(OfficeWords others) {
            return others.words.stream().allMatch(this::haveLike);
        }

        private boolean haveLike(String word) {
            return words.contains(word) || word.length() >= STEM && stems.contains(word.substring(0, STEM));
        }

        String initials() {
            StringBuilder initials = new StringBuilder();
            words.forEach(word -> initials.append(word.charAt(0)));
            return initials.toString();
        }
    }
}
