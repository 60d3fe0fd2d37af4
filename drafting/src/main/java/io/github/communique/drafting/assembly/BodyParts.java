package io.github.communique.drafting.assembly;

import io.github.communique.PressRelease;
import io.github.communique.constraint.Text;
import io.github.communique.drafting.mention.Bodies;
import io.github.communique.drafting.mention.BodyMention;
import io.github.communique.drafting.mention.TextSpan;
import io.github.communique.form.TextForms;
import io.github.communique.mission.Mission;
import io.github.communique.participant.NameKind;
import io.github.communique.participant.NameVariant;
import io.github.communique.participant.Organisation;
import io.github.communique.participant.OrganisationKind;
import io.github.communique.participant.Participant;
import io.github.communique.registry.KnownMission;
import io.github.communique.registry.KnownOrganisation;
import io.github.communique.report.Pointer;
import io.github.communique.text.Letters;
import io.github.communique.text.TextBlock;
import io.github.communique.text.language.WordKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Drafts organisations and missions, each once, with the names that the texts use and those that a registry knows. */
final class BodyParts {

    private static final int MAX = 1_000;

    private final DraftTexts texts;
    private final LocalIds ids;
    private final List<Participant> participants;
    private final Map<String, List<BodyMention>> byKey = new LinkedHashMap<>();
    private final Map<String, String> idByKey = new HashMap<>();
    private final Map<String, String> idByName = new HashMap<>();
    private final Map<Integer, NavigableMap<Integer, BodyMention>> places = new HashMap<>();
    private final List<Mission> missions = new ArrayList<>();

    BodyParts(DraftTexts texts, List<BodyMention> mentions, LocalIds ids, List<Participant> participants) {
        this.texts = texts;
        this.ids = ids;
        this.participants = participants;
        for (BodyMention mention : mentions) {
            byKey.computeIfAbsent(mention.key(), key -> new ArrayList<>()).add(mention);
            places.computeIfAbsent(mention.span().block(), block -> new TreeMap<>())
                    .put(mention.span().start(), mention);
        }
    }

    /** Drafts all bodies: organisations first, since missions refer to them. */
    void draftAll() {
        byKey.values().stream()
                .filter(all -> all.get(0).mission() == null)
                .limit(MAX)
                .forEach(this::organisation);
        byKey.values().stream().filter(all -> all.get(0).mission() != null).forEach(this::mission);
    }

    private void organisation(List<BodyMention> all) {
        Pointer target = Pointer.ROOT.attribute("participants").element(participants.size());
        texts.stated(target, all.get(0).span());
        KnownOrganisation known = all.get(0).organisation();
        String name = known == null ? texts.words(all.get(0).span()) : known.getName();
        String id = id(all.get(0).key(), known == null ? name : known.getAcronym());
        Organisation.Builder organisation = Organisation.builder().id(id);
        if (known == null) {
            named(organisation, all, target, name);
        } else {
            names(target, all, known.getName(), known.getAcronym(), known.isVerified());
            if (known.isVerified() || isPrinted(all, known.getName())) {
                organisation.name(known.getName());
            }
            if (known.isVerified() || isPrinted(all, known.getAcronym())) {
                organisation.acronym(known.getAcronym());
            }
            List<BodyMention> others = otherForms(all, known.getName(), known.getAcronym());
            for (int i = 0; i < others.size(); i++) {
                Pointer variant = target.attribute("names").element(i);
                texts.stated(variant, others.get(i).span());
                texts.text(variant.attribute("name"), others.get(i).span());
                organisation.addNames(variant(others.get(i)));
            }
        }
        participants.add(organisation.build());
    }

    private void named(Organisation.Builder organisation, List<BodyMention> all, Pointer target, String name) {
        BodyMention first = all.get(0);
        if (TextForms.isText(name, Text.LINE)) {
            texts.text(target.attribute("name"), first.span());
            organisation.name(name);
        }
        if (!first.kind().isEmpty()) {
            texts.stated(target.attribute("kind"), first.span());
            organisation.kind(WireWords.constant(OrganisationKind.class, first.kind()));
        }
        all.stream()
                .map(BodyMention::acronym)
                .filter(span -> span != null)
                .findFirst()
                .ifPresent(span -> {
                    texts.text(target.attribute("acronym"), span);
                    organisation.acronym(texts.words(span));
                    idByName.putIfAbsent(texts.words(span), organisation.build().getId());
                });
        idByName.putIfAbsent(name, organisation.build().getId());
    }

    private void mission(List<BodyMention> all) {
        KnownMission known = all.get(0).mission();
        if (known == null) {
            return;
        }
        Pointer target = Pointer.ROOT.attribute("missions").element(missions.size());
        texts.stated(target, all.get(0).span());
        boolean isVerified = known.getVerified().contains(KnownMission.Fact.NAME);
        Mission.Builder mission = Mission.builder().id(id(known.getAcronym(), known.getAcronym()));
        names(target, all, known.getName(), known.getAcronym(), isVerified);
        boolean hasName = isVerified || isPrinted(all, known.getName());
        boolean hasAcronym = isVerified || isPrinted(all, known.getAcronym());
        if (hasName) {
            mission.name(known.getName());
        }
        if (hasAcronym) {
            mission.acronym(known.getAcronym());
        }
        List<BodyMention> others = otherForms(all, known.getName(), known.getAcronym());
        if (!hasName && !hasAcronym && !others.isEmpty()) {
            texts.text(target.attribute("name"), others.get(0).span());
            mission.name(texts.words(others.get(0).span()));
            others = others.subList(1, others.size());
        }
        for (int i = 0; i < others.size(); i++) {
            Pointer variant = target.attribute("names").element(i);
            texts.stated(variant, others.get(i).span());
            texts.text(variant.attribute("name"), others.get(i).span());
            mission.addNames(variant(others.get(i)));
        }
        lead(mission, all, known, target.attribute("leadOrganisationId"));
        missions.add(mission.build());
    }

    /** The printed forms other than name and acronym, each once. */
    private List<BodyMention> otherForms(List<BodyMention> all, String name, String acronym) {
        Set<String> seen = new HashSet<>(List.of(name, acronym));
        return all.stream()
                .filter(mention -> TextForms.isText(texts.words(mention.span()), Text.LINE))
                .filter(mention -> seen.add(texts.words(mention.span())))
                .toList();
    }

    private NameVariant variant(BodyMention mention) {
        return NameVariant.builder()
                .name(texts.words(mention.span()))
                .kind(NameKind.ALIAS)
                .build();
    }

    /** The lead stands before the mission, as in {@code NATO-led KFOR}, or the registry knows it. */
    private void lead(Mission.Builder mission, List<BodyMention> all, KnownMission known, Pointer target) {
        for (BodyMention mention : all) {
            Map.Entry<Integer, BodyMention> before = places.getOrDefault(
                            mention.span().block(), new TreeMap<>())
                    .lowerEntry(mention.span().start());
            if (before != null && isLed(before.getValue().span(), mention.span())) {
                String id = idByKey.get(before.getValue().key());
                if (id != null) {
                    texts.stated(target, before.getValue().span());
                    mission.leadOrganisationId(id);
                    return;
                }
            }
        }
        boolean isKnown = known.getLeads().size() == 1 && !known.getVerified().isEmpty();
        Optional<String> lead = isKnown ? named(known.getLeads().get(0)) : Optional.empty();
        lead.ifPresent(id -> {
            TextSpan span = all.get(0).span();
            texts.registered(target, span);
            mission.leadOrganisationId(id);
        });
    }

    private boolean isLed(TextSpan lead, TextSpan mission) {
        TextBlock block = texts.block(lead);
        String between = block.part(lead.end(), Math.max(lead.end(), mission.start()));
        String word = between.isEmpty() ? "" : between.substring(1).strip();
        return between.startsWith("-")
                && block.language().words(WordKind.LED_WORDS).contains(word);
    }

    private String id(String key, String name) {
        String id = ids.of(name, "body");
        idByKey.put(key, id);
        return id;
    }

    /** The evidence for name and acronym: printed, or known to the registry for the other that is printed. */
    private void names(Pointer target, List<BodyMention> all, String name, String acronym, boolean isVerified) {
        form(target.attribute("name"), all, name, isVerified);
        form(target.attribute("acronym"), all, acronym, isVerified);
        idByName.putIfAbsent(name, idByKey.get(all.get(0).key()));
        idByName.putIfAbsent(acronym, idByKey.get(all.get(0).key()));
    }

    private void form(Pointer target, List<BodyMention> all, String form, boolean isVerified) {
        for (BodyMention mention : all) {
            if (texts.words(mention.span()).equals(form)) {
                texts.text(target, mention.span());
                return;
            }
        }
        if (isVerified) {
            TextSpan span = all.get(0).span();
            texts.registered(target, span);
        }
    }

    private boolean isPrinted(List<BodyMention> all, String form) {
        return all.stream().anyMatch(mention -> texts.words(mention.span()).equals(form));
    }

    /** The id of the body that a span names. */
    Optional<String> idAt(TextSpan span) {
        return mentions(span).stream()
                .filter(mention -> mention.span().contains(span) || isWithArticle(span, mention.span()))
                .findFirst()
                .map(mention -> idByKey.get(mention.key()));
    }

    /** Whether a span is a name with nothing but an article before it. */
    private boolean isWithArticle(TextSpan span, TextSpan name) {
        return texts.withoutArticle(span).equals(name);
    }

    /** The id of the only body named within a span; empty if there is none, or more than one. */
    Optional<String> idWithin(TextSpan span) {
        List<String> within = idsWithin(span);
        return within.size() == 1 ? Optional.of(within.get(0)) : Optional.empty();
    }

    /** The ids of the bodies named within a span, each once. */
    List<String> idsWithin(TextSpan span) {
        return mentions(span).stream()
                .filter(mention -> span.contains(mention.span()))
                .filter(mention -> mention.span().start() == span.start()
                        || !Bodies.isAttributive(texts.block(span), mention.span()))
                .map(mention -> idByKey.get(mention.key()))
                .filter(id -> id != null)
                .distinct()
                .toList();
    }

    private List<BodyMention> mentions(TextSpan span) {
        NavigableMap<Integer, BodyMention> here = places.getOrDefault(span.block(), new TreeMap<>());
        List<BodyMention> found = new ArrayList<>();
        Map.Entry<Integer, BodyMention> entry = here.floorEntry(span.start());
        int from = entry == null ? span.start() : entry.getKey();
        for (BodyMention mention : here.subMap(from, true, span.end(), false).values()) {
            if (mention.span().overlaps(span)) {
                found.add(mention);
            }
        }
        return found;
    }

    /** The id of the body with this name or acronym. */
    Optional<String> named(String name) {
        return Optional.ofNullable(idByName.get(name));
    }

    /** The id of the body that a whole line names, as in a letterhead. */
    Optional<String> whole(TextBlock line, List<Participant> known) {
        String text = line.text().strip();
        for (Map.Entry<String, String> entry : idByName.entrySet()) {
            boolean isSame = Letters.lowerCase(entry.getKey()).equals(Letters.lowerCase(text));
            if (isSame && known.stream().anyMatch(one -> one.getId().equals(entry.getValue()))) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    void addMissionsTo(PressRelease.Builder release) {
        release.addAllMissions(missions);
    }

    /** The missions named in a text, by where they stand. */
    Optional<String> missionId(TextSpan span) {
        return mentions(span).stream()
                .filter(mention -> mention.mission() != null)
                .findFirst()
                .map(mention -> idByKey.get(mention.key()));
    }
}
