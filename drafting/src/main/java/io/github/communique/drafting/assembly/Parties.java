package io.github.communique.drafting.assembly;

import io.github.communique.PressRelease;
import io.github.communique.constraint.Text;
import io.github.communique.drafting.mention.Bodies;
import io.github.communique.drafting.mention.BodyMention;
import io.github.communique.drafting.mention.FoundPerson;
import io.github.communique.drafting.mention.GroupMention;
import io.github.communique.drafting.mention.Groups;
import io.github.communique.drafting.mention.Persons;
import io.github.communique.drafting.mention.TextSpan;
import io.github.communique.form.TextForms;
import io.github.communique.participant.OfficeHolder;
import io.github.communique.participant.Organisation;
import io.github.communique.participant.Participant;
import io.github.communique.participant.PersonGroup;
import io.github.communique.participant.Post;
import io.github.communique.report.Pointer;
import io.github.communique.text.Letters;
import io.github.communique.text.TextBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The participants and missions of a draft: those that the texts name, and those added as speakers. */
final class Parties {

    private static final Pointer PARTICIPANTS = Pointer.ROOT.attribute("participants");
    private static final int MAX = 2_000;

    private final DraftTexts texts;
    private final Set<Pointer> undecided;
    private final LocalIds ids = new LocalIds();
    private final List<Participant> participants = new ArrayList<>();
    private final Persons persons;
    private final OfficeHolders holders;
    private final IdentityHashMap<FoundPerson, String> personIds = new IdentityHashMap<>();
    private final BodyParts bodies;
    private final List<GroupMention> groups;
    private final Map<TextSpan, GroupMention> groupsBySpan = new HashMap<>();
    private final IdentityHashMap<GroupMention, String> groupIds = new IdentityHashMap<>();
    private final Map<String, String> otherIds = new HashMap<>();
    private final PartyPlaces places = new PartyPlaces();

    Parties(DraftTexts texts, Bodies known, Set<Pointer> undecided) {
        this.undecided = undecided;
        this.texts = texts;
        List<TextBlock> blocks = texts.blocks();
        this.persons = Persons.in(blocks);
        this.holders = new OfficeHolders(persons.all(), texts);
        List<BodyMention> mentions = known.findAll(blocks);
        this.groups = Groups.findAll(blocks, mentions);
        this.bodies = new BodyParts(texts, mentions, ids, participants);
        for (BodyMention mention : mentions) {
            if (!Bodies.isAttributive(blocks.get(mention.span().block()), mention.span())) {
                places.add(mention.span());
            }
        }
        groups.forEach(group -> {
            groupsBySpan.put(group.span(), group);
            places.add(group.span());
        });
        persons.all().forEach(person -> person.mentions().forEach(mention -> places.add(PartyPlaces.whole(mention))));
    }

    /** The id of who is named in a span, be it by an office without its holder. */
    Optional<String> idOfParty(TextSpan span) {
        return idAt(span).or(() -> officeHolder(span));
    }

    /** Where parties are named. */
    PartyPlaces places() {
        return places;
    }

    private Pointer next() {
        return PARTICIPANTS.element(participants.size());
    }

    /** Drafts all persons, bodies and counted groups that the texts name. */
    void draftNamed() {
        bodies.draftAll();
        for (FoundPerson person : persons.all()) {
            if (participants.size() < MAX) {
                idOf(person);
            }
        }
        for (GroupMention group : groups) {
            if (group.count() > 0 && participants.size() < MAX) {
                idOf(group);
            }
        }
    }

    private String idOf(FoundPerson person) {
        String known = personIds.get(person);
        if (known == null) {
            known = ids.of(PersonParts.name(texts, person), "person");
            personIds.put(person, known);
            if (person.mentions().stream().allMatch(mention -> mention.office() == null)) {
                undecided.add(next().attribute("appointments"));
            }
            participants.add(new PersonParts(texts, bodies).person(person, known, next()));
        }
        return known;
    }

    private String idOf(GroupMention group) {
        String known = groupIds.get(group);
        if (known != null) {
            return known;
        }
        String name = texts.words(group.span());
        String same = otherIds.get(key(name));
        if (same != null) {
            groupIds.put(group, same);
            return same;
        }
        String id = ids.of(name, "group");
        Pointer target = next();
        texts.stated(target, group.span());
        texts.text(target.attribute("name"), group.span());
        PersonGroup.Builder built = PersonGroup.builder().id(id).name(name);
        TextSpan number = group.number();
        if (number != null) {
            texts.stated(target.attribute("count"), number);
            built.count(group.count());
        }
        if (!bodies.idsWithin(group.span()).isEmpty() && number == null) {
            built.addAllOnBehalfOf(bodies.idsWithin(group.span()));
            texts.stated(target.attribute("onBehalfOf"), group.span());
        }
        participants.add(built.build());
        groupIds.put(group, id);
        otherIds.put(key(name), id);
        return id;
    }

    /** The id of the party named in a span; empty if none is, or if it is not certain which. */
    Optional<String> idAt(TextSpan span) {
        FoundPerson person = persons.at(span);
        if (person != null) {
            return Optional.of(idOf(person));
        }
        GroupMention group = groupsBySpan.get(places.startingWith(span));
        return group == null ? bodies.idAt(span) : Optional.of(idOf(group));
    }

    /** The id of the person with this name, who may be named here only. */
    Optional<String> person(TextSpan name) {
        FoundPerson person = persons.at(name);
        if (person == null && bodies.idAt(name).isEmpty()) {
            person = persons.add(name);
        }
        return Optional.ofNullable(person).map(this::idOf);
    }

    /**
     * The id of the holder of an office that is named without its holder: the only person who is said to hold it, or
     * an office holder without a name; empty if several hold it.
     */
    Optional<String> officeHolder(TextSpan office) {
        TextSpan span = texts.withoutArticle(office);
        String label = texts.words(span);
        Set<FoundPerson> persons = holders.holders(label);
        if (!persons.isEmpty()) {
            return persons.size() == 1 ? Optional.of(idOf(persons.iterator().next())) : Optional.empty();
        }
        String known = otherIds.get(key(label));
        if (known != null) {
            return Optional.of(known);
        }
        if (!TextForms.isText(label, Text.LINE) || !Character.isUpperCase(label.codePointAt(0))) {
            return Optional.empty();
        }
        String id = ids.of(label, "office");
        texts.stated(next(), span);
        Pointer target = next().attribute("post");
        texts.text(target.attribute("label"), span);
        Post.Builder post = Post.builder().label(label);
        bodies.idWithin(span).ifPresent(post::organisationId);
        participants.add(OfficeHolder.builder().id(id).post(post.build()).build());
        otherIds.put(key(label), id);
        return Optional.of(id);
    }

    /** The only person whose office has a word, such as {@code minister}; empty if there is none, or more than one. */
    Optional<String> onlyWithOffice(TextSpan noun) {
        return holders.only(texts.words(texts.withoutArticle(noun))).map(this::idOf);
    }

    /** The id of several who speak together, by the words that name them. */
    Optional<String> collective(TextSpan span) {
        TextSpan members = texts.withoutArticle(span);
        String name = texts.words(members);
        if (!TextForms.isText(name, Text.LINE)) {
            return Optional.empty();
        }
        String known = otherIds.get(key(name));
        if (known == null) {
            known = ids.of(name, "group");
            texts.stated(next(), span);
            texts.text(next().attribute("name"), members);
            participants.add(PersonGroup.builder().id(known).name(name).build());
            otherIds.put(key(name), known);
        }
        return Optional.of(known);
    }

    /** The local ids in use. */
    LocalIds ids() {
        return ids;
    }

    /** The id of the organisation with a name, which is added if no text names it. */
    String organisation(String name, Consumer<Pointer> evidence) {
        Optional<String> known = bodies.named(name);
        if (known.isPresent()) {
            return known.get();
        }
        String id = ids.of(name, "issuer");
        evidence.accept(next());
        participants.add(Organisation.of(id, name));
        return id;
    }

    /** The id of the organisation that a whole line names, as in a letterhead. */
    Optional<String> organisationOf(TextBlock line) {
        return bodies.whole(line, participants);
    }

    /** Adds all that were drafted. */
    void addTo(PressRelease.Builder release) {
        release.addAllParticipants(participants);
        bodies.addMissionsTo(release);
    }

    /** The missions and organisations. */
    BodyParts bodies() {
        return bodies;
    }

    private static String key(String name) {
        return Letters.lowerCase(name);
    }
}
