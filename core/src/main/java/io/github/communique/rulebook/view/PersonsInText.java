package io.github.communique.rulebook.view;

import io.github.communique.participant.Participant;
import io.github.communique.participant.Person;
import io.github.communique.rule.RuleContext;
import io.github.communique.text.Letters;
import io.github.communique.text.NameSearch;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Word;
import io.github.communique.text.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the persons of the model in the text, and the words before a name that state an office. */
final class PersonsInText {

    private static final int MIN_WORDS_OF_OFFICE = 2;
    private static final int MAX_PERSONS = 50;

    /** All phrases are compared with each other. */
    private static final int MAX_PHRASES = 200;

    private final NameSearch.Index<Set<String>> index = new NameSearch.Index<>();
    private final NameSearch.Index<Set<String>> offices = new NameSearch.Index<>();
    private final Map<String, Set<String>> wordsOfOffices = new HashMap<>();
    private final IdentityHashMap<TextBlock, List<NameSearch.Hit<Set<String>>>> hits = new IdentityHashMap<>();

    private PersonsInText(NamesOfParties names, List<Participant> participants) {
        Map<String, Set<String>> ids = new LinkedHashMap<>();
        for (Participant participant : participants) {
            if (participant instanceof Person person) {
                for (String name : names.of(person.getId())) {
                    ids.computeIfAbsent(name, key -> new TreeSet<>()).add(person.getId());
                    ids.computeIfAbsent(Letters.withoutMarks(name), key -> new TreeSet<>())
                            .add(person.getId());
                }
                wordsOfOffices.put(person.getId(), lowerCase(names.otherWordsFor(person.getId())));
            }
        }
        ids.forEach(index::add);
        addOffices(names);
    }

    /**
     * Adds the words for persons that denote one of them alone: no other person has words that include or extend these.
     * If a person has none, the words may denote that person as well.
     */
    private void addOffices(NamesOfParties names) {
        Map<String, String> owners = new LinkedHashMap<>();
        for (String id : wordsOfOffices.keySet()) {
            if (wordsOfOffices.getOrDefault(id, Set.of()).isEmpty() || wordsOfOffices.size() > MAX_PERSONS) {
                return;
            }
            for (String phrase : names.otherWordsFor(id)) {
                if (owners.putIfAbsent(phrase, id) != null) {
                    owners.put(phrase, "");
                }
            }
        }
        if (owners.size() > MAX_PHRASES) {
            return;
        }
        owners.forEach((phrase, id) -> {
            if (!id.isEmpty()
                    && Words.of(phrase).size() >= MIN_WORDS_OF_OFFICE
                    && owners.entrySet().stream()
                            .allMatch(other -> other.getValue().equals(id) || areApart(phrase, other.getKey()))) {
                offices.add(phrase, Set.of(id));
                offices.add(Letters.lowerCase(phrase.substring(0, 1)) + phrase.substring(1), Set.of(id));
            }
        });
    }

    private static boolean areApart(String one, String other) {
        String small = Letters.lowerCase(one);
        String otherSmall = Letters.lowerCase(other);
        return !small.contains(otherSmall) && !otherSmall.contains(small);
    }

    /** The words for a person of the model that start with a word of a text; null if none do. */
    NameSearch.@Nullable Hit<Set<String>> officeAt(TextBlock block, int word) {
        return offices.at(block.words(), word);
    }

    static PersonsInText of(RuleContext context) {
        NamesOfParties names = NamesOfParties.of(context);
        return context.once(PersonsInText.class, release -> new PersonsInText(names, release.getParticipants()));
    }

    private static Set<String> lowerCase(Set<String> phrases) {
        Set<String> words = new HashSet<>();
        for (String phrase : phrases) {
            for (Word word : Words.of(phrase)) {
                words.add(word.lowerCase());
            }
        }
        return words;
    }

    /** The names in a text, in order, each with the ids of those who have it. */
    List<NameSearch.Hit<Set<String>>> in(TextBlock block) {
        List<NameSearch.Hit<Set<String>>> found = hits.get(block);
        if (found == null) {
            found = index.findAll(block);
            hits.put(block, found);
        }
        return found;
    }

    /** The first name in a text from an offset on; null if there is none. */
    NameSearch.@Nullable Hit<Set<String>> firstFrom(TextBlock block, int offset) {
        List<NameSearch.Hit<Set<String>>> all = in(block);
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (all.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < all.size() ? all.get(low) : null;
    }

    /** Whether a word belongs to an office that the model gives one of these persons. */
    boolean isOfOffice(String word, Set<String> ids) {
        for (String id : ids) {
            if (wordsOfOffices.getOrDefault(id, Set.of()).contains(Letters.lowerCase(word))) {
                return true;
            }
        }
        return false;
    }
}
