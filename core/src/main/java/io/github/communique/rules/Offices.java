package io.github.communique.rules;

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
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The offices that a release tells of a person. */
final class Offices {

    /** Words that join, and titles of courtesy. */
    private static final Set<String> SMALL_WORDS = Set.of(
            "of", "the", "for", "and", "to", "in", "at", "a", "de", "du", "des", "la", "le", "les", "l", "d", "et",
            "en", "à");

    /** So many letters in common make two forms of one word: chairman and chairwoman, spokesperson and spokesman. */
    private static final int STEM = 5;

    private final List<String> labels = new ArrayList<>();
    private final Set<String> words = new LinkedHashSet<>();

    private Offices() {}

    static Offices of(String partyId, RuleContext context) {
        Offices offices = new Offices();
        if (context.participant(partyId).orElse(null) instanceof Person person) {
            person.getAppointments().stream().map(Appointment::getPost).forEach(post -> offices.add(post, context));
            person.getCapacity().ifPresent(capacity -> offices.add(capacity, context));
        }
        for (Engagement engagement : context.getRelease().getEngagements()) {
            for (Participation participation : engagement.getParticipations()) {
                if (participation.getPartyId().equals(partyId)) {
                    participation.getCapacity().ifPresent(capacity -> offices.add(capacity, context));
                }
            }
        }
        return offices;
    }

    boolean isEmpty() {
        return labels.isEmpty();
    }

    String printed() {
        return String.join(", ", labels);
    }

    /** Whether an office is one of these: all its words are theirs, or all words of one of them are its own, or it is initials. */
    boolean include(String office) {
        Set<String> stated = wordsOf(office);
        boolean isCovered = stated.stream().allMatch(word -> hasLike(words, word));
        return isCovered
                || labels.stream()
                        .anyMatch(label -> wordsOf(label).stream().allMatch(word -> hasLike(stated, word))
                                || initials(label).equalsIgnoreCase(office.strip()));
    }

    private void add(Capacity capacity, RuleContext context) {
        capacity.getStatedAs().ifPresent(this::add);
        capacity.getPost().ifPresent(post -> add(post, context));
    }

    private void add(Post post, RuleContext context) {
        add(post.getLabel());
        Optional<String> of = post.getOrganisationId();
        of.flatMap(context::organisation).ifPresent(organisation -> addWords(organisation));
        of.flatMap(context::mission).ifPresent(mission -> {
            mission.getName().ifPresent(name -> words.addAll(wordsOf(name)));
            mission.getAcronym().ifPresent(name -> words.addAll(wordsOf(name)));
        });
        post.getPlace().ifPresent(place -> words.addAll(wordsOf(place.getName())));
    }

    private void addWords(Organisation organisation) {
        organisation.getName().ifPresent(name -> words.addAll(wordsOf(name)));
        organisation.getAcronym().ifPresent(name -> words.addAll(wordsOf(name)));
    }

    private void add(String label) {
        labels.add(label);
        words.addAll(wordsOf(label));
    }

    private static Set<String> wordsOf(String office) {
        Set<String> words = new LinkedHashSet<>();
        for (Word word : Words.of(office)) {
            String bare = Letters.lowerCase(Letters.withoutMarks(word.text()));
            if (!SMALL_WORDS.contains(bare)) {
                words.add(bare);
            }
        }
        return words;
    }

    private static boolean hasLike(Set<String> words, String word) {
        return words.contains(word) || words.stream().anyMatch(other -> areForms(word, other));
    }

    private static boolean areForms(String one, String other) {
        int common = 0;
        while (common < Math.min(one.length(), other.length()) && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common >= STEM;
    }

    /** The first letters of the words of a name, without small words and in small letters. */
    static String initials(String label) {
        StringBuilder initials = new StringBuilder();
        wordsOf(label).forEach(word -> initials.append(word.charAt(0)));
        return initials.toString();
    }
}
