package io.github.communique.drafting.assembly;

import io.github.communique.PressRelease;
import io.github.communique.constraint.Text;
import io.github.communique.drafting.layout.BlockRole;
import io.github.communique.drafting.layout.LaidOutBlock;
import io.github.communique.drafting.layout.Layout;
import io.github.communique.drafting.mention.Bodies;
import io.github.communique.drafting.mention.BodyMention;
import io.github.communique.drafting.mention.FoundPerson;
import io.github.communique.drafting.mention.GroupMention;
import io.github.communique.drafting.mention.Groups;
import io.github.communique.drafting.mention.PersonMention;
import io.github.communique.drafting.mention.Persons;
import io.github.communique.drafting.mention.TextSpan;
import io.github.communique.drafting.source.PageStatement;
import io.github.communique.drafting.source.SourceDocument;
import io.github.communique.form.TextForms;
import io.github.communique.metadata.Issuer;
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
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The participants and missions of a draft: those that the texts name, and those added as speakers. */
final class Parties {

    private static final Pointer PARTICIPANTS = Pointer.ROOT.attribute("participants");
    private static final int MAX = 2_000;

    private final List<DraftText> texts;
    private final Facts facts;
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
    private final Map<Integer, NavigableMap<Integer, TextSpan>> places = new HashMap<>();

    Parties(List<DraftText> texts, Bodies known, Facts facts, Set<Pointer> undecided) {
        this.undecided = undecided;
        this.texts = texts;
        this.facts = facts;
        List<TextBlock> blocks = texts.stream().map(DraftText::words).toList();
        this.persons = Persons.in(blocks);
        this.holders = new OfficeHolders(persons.all(), texts);
        List<BodyMention> mentions = known.findAll(blocks);
        this.groups = Groups.findAll(blocks, mentions);
        this.bodies = new BodyParts(texts, mentions, ids, facts, this::add, participants::size);
        for (BodyMention mention : mentions) {
            if (!Bodies.isAttributive(blocks.get(mention.span().block()), mention.span())) {
                place(mention.span());
            }
        }
        groups.forEach(group -> {
            groupsBySpan.put(group.span(), group);
            place(group.span());
        });
        persons.all().forEach(person -> person.mentions().forEach(mention -> place(whole(mention))));
    }

    private static TextSpan whole(PersonMention mention) {
        TextSpan office = mention.office();
        TextSpan name = mention.span();
        return office == null
                ? name
                : new TextSpan(
                        name.block(), Math.min(name.start(), office.start()), Math.max(name.end(), office.end()));
    }

    /** Notes where a party is named; of two that overlap the longer is kept. */
    private void place(TextSpan span) {
        NavigableMap<Integer, TextSpan> here = places.computeIfAbsent(span.block(), block -> new TreeMap<>());
        Map.Entry<Integer, TextSpan> before = here.lowerEntry(span.end());
        while (before != null && before.getValue().end() > span.start()) {
            TextSpan other = before.getValue();
            if (other.end() - other.start() > span.end() - span.start()) {
                return;
            }
            here.remove(before.getKey());
            before = here.lowerEntry(span.end());
        }
        here.put(span.start(), span);
    }

    /** The id of who is named in a span, be it by an office without its holder. */
    Optional<String> idOfParty(TextSpan span) {
        return idAt(span).or(() -> officeHolder(span));
    }

    /** Where parties are named in each text, by where the names start, without overlaps. */
    Map<Integer, NavigableMap<Integer, TextSpan>> places() {
        return places;
    }

    private int add(Participant participant) {
        participants.add(participant);
        return participants.size() - 1;
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
            participants.add(new PersonParts(texts, facts, bodies).person(person, known, next()));
        }
        return known;
    }

    private String idOf(GroupMention group) {
        String known = groupIds.get(group);
        if (known != null) {
            return known;
        }
        String name = words(group.span());
        String same = otherIds.get(key(name));
        if (same != null) {
            groupIds.put(group, same);
            return same;
        }
        String id = ids.of(name, "group");
        Pointer target = next();
        stated(target, group.span());
        text(target.attribute("name"), group.span());
        PersonGroup.Builder built = PersonGroup.builder().id(id).name(name);
        TextSpan number = group.number();
        if (number != null) {
            stated(target.attribute("count"), number);
            built.count(group.count());
        }
        if (!bodies.idsWithin(group.span()).isEmpty() && number == null) {
            built.addAllOnBehalfOf(bodies.idsWithin(group.span()));
            stated(target.attribute("onBehalfOf"), group.span());
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
        TextSpan place = places.getOrDefault(span.block(), new TreeMap<>()).getOrDefault(span.start(), span);
        GroupMention group = groupsBySpan.get(place);
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

    /** The id of the holder of an office that is named without its holder: the person who is said to hold it, if any. */
    Optional<String> officeHolder(TextSpan office) {
        String label = PersonParts.withoutArticle(texts.get(office.block()).words(), office);
        FoundPerson holder = holders.holder(label);
        if (holder != null) {
            return Optional.of(idOf(holder));
        }
        String known = otherIds.get(key(label));
        if (known != null) {
            return Optional.of(known);
        }
        if (!TextForms.isText(label, Text.LINE) || !Character.isUpperCase(label.codePointAt(0))) {
            return Optional.empty();
        }
        String id = ids.of(label, "office");
        TextSpan span = new TextSpan(office.block(), office.end() - label.length(), office.end());
        stated(next(), span);
        Pointer target = next().attribute("post");
        text(target.attribute("label"), span);
        Post.Builder post = Post.builder().label(label);
        bodies.idWithin(span).ifPresent(post::organisationId);
        participants.add(OfficeHolder.builder().id(id).post(post.build()).build());
        otherIds.put(key(label), id);
        return Optional.of(id);
    }

    /** The only person whose office has a word, such as {@code minister}; empty if there is none, or more than one. */
    Optional<String> onlyWithOffice(TextSpan noun) {
        TextBlock block = texts.get(noun.block()).words();
        return holders.only(PersonParts.withoutArticle(block, noun)).map(this::idOf);
    }

    /** The id of several who speak together, by the words that name them. */
    Optional<String> collective(TextSpan span) {
        String name = PersonParts.withoutArticle(texts.get(span.block()).words(), span);
        if (!TextForms.isText(name, Text.LINE)) {
            return Optional.empty();
        }
        String known = otherIds.get(key(name));
        if (known == null) {
            known = ids.of(name, "group");
            stated(next(), span);
            text(next().attribute("name"), new TextSpan(span.block(), span.end() - name.length(), span.end()));
            participants.add(PersonGroup.builder().id(known).name(name).build());
            otherIds.put(key(name), known);
        }
        return Optional.of(known);
    }

    /** Drafts issuer and publisher: given, in a letterhead, or stated by the page. Returns whether the issuer is known. */
    boolean issuer(PressRelease.Builder release, SourceDocument document, Layout layout, Given given) {
        Pointer target = Pointer.ROOT.attribute("issuers").element(0);
        if (given.issuer() != null && TextForms.isText(given.issuer(), Text.LINE)) {
            String id = organisation(given.issuer(), facts::given);
            facts.given(target);
            release.addIssuers(Issuer.of(id));
            return true;
        }
        boolean isKnown = false;
        for (LaidOutBlock block : layout.blocks()) {
            boolean isAbove = block.role() == BlockRole.UNASSIGNED || block.role() == BlockRole.KICKER;
            Optional<String> id = isAbove ? bodies.whole(block.words(), participants) : Optional.empty();
            if (block.role() == BlockRole.HEADLINE || id.isPresent()) {
                id.ifPresent(issuer -> {
                    facts.stated(target, block.text(), 0, block.text().length());
                    release.addIssuers(Issuer.of(issuer));
                });
                isKnown = id.isPresent();
                break;
            }
        }
        document.statements().stream()
                .filter(statement -> statement.kind() == PageStatement.Kind.SITE_NAME
                        && TextForms.isText(statement.value(), Text.LINE))
                .findFirst()
                .ifPresent(statement -> {
                    String id = organisation(statement.value(), added -> facts.metadata(added, statement));
                    facts.metadata(Pointer.ROOT.attribute("publisherId"), statement);
                    release.publisherId(id);
                });
        return isKnown;
    }

    /** The local ids in use. */
    LocalIds ids() {
        return ids;
    }

    private String organisation(String name, Consumer<Pointer> evidence) {
        Optional<String> known = bodies.named(name);
        if (known.isPresent()) {
            return known.get();
        }
        String id = ids.of(name, "issuer");
        evidence.accept(next());
        participants.add(Organisation.of(id, name));
        return id;
    }

    void addTo(PressRelease.Builder release) {
        release.addAllParticipants(participants);
        bodies.addMissionsTo(release);
    }

    /** The missions and organisations. */
    BodyParts bodies() {
        return bodies;
    }

    private String words(TextSpan span) {
        return texts.get(span.block()).words().part(span.start(), span.end());
    }

    private void text(Pointer target, TextSpan span) {
        facts.text(target, texts.get(span.block()).text().part(span.start(), span.end()));
    }

    private void stated(Pointer target, @Nullable TextSpan span) {
        if (span != null) {
            facts.stated(target, texts.get(span.block()).text(), span.start(), span.end());
        }
    }

    private static String key(String name) {
        return Letters.lowerCase(name);
    }
}
