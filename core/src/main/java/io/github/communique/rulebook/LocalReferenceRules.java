package io.github.communique.rulebook;

import io.github.communique.PressRelease;
import io.github.communique.document.DocumentReference;
import io.github.communique.instrument.InstrumentCitation;
import io.github.communique.instrument.LegalInstrument;
import io.github.communique.participant.Participant;
import io.github.communique.place.Place;
import io.github.communique.quote.Quote;
import io.github.communique.report.Pointer;
import io.github.communique.report.Severity;
import io.github.communique.rule.FindingDraft;
import io.github.communique.rule.RuleContext;
import io.github.communique.rulebook.view.LocalReferences;
import io.github.communique.rulebook.view.LocalReferences.UnresolvedReference;
import io.github.communique.rulebook.view.NamesInText;
import io.github.communique.rulebook.view.NearIds;
import io.github.communique.rulebook.view.PartOfGraph;
import io.github.communique.rulebook.view.ReferableValues;
import io.github.communique.rulebook.view.ReleaseText;
import io.github.communique.shape.Attribute;
import io.github.communique.shape.LocalIds;
import io.github.communique.text.language.Trait;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** {@code reference/unknown} and similar rules: local ids, and the attributes that refer to them. */
public final class LocalReferenceRules {

    /**
     * Attributes whose unknown ids have separate rules: {@code quote/unknown-speaker},
     * {@code engagement/unknown-participant}.
     */
    private static final Set<String> WITH_OWN_RULE = Set.of("attribution/speakerIds", "participation/partyId");

    private LocalReferenceRules() {}

    @Rule(id = "reference/unknown", severity = Severity.ERROR)
    static void unknown(PressRelease release, RuleContext context) {
        ReferableValues values = ReferableValues.of(context);
        Map<List<String>, NearIds> nearIds = new HashMap<>();
        for (UnresolvedReference reference : LocalReferences.of(context).unresolved()) {
            if (values.has(reference.id()) || WITH_OWN_RULE.contains(reference.name())) {
                continue;
            }
            Attribute attribute = reference.attribute();
            Optional<String> near = nearIds.computeIfAbsent(
                            attribute.getTargets(), targets -> new NearIds(values.idsFor(attribute)))
                    .nearest(reference.id());
            context.report(finding -> {
                describe(reference, finding);
                near.ifPresent(one -> finding.variant("near").with("near", one));
            });
        }
    }

    @Rule(id = "reference/wrong-type", severity = Severity.ERROR)
    static void wrongType(PressRelease release, RuleContext context) {
        ReferableValues values = ReferableValues.of(context);
        for (UnresolvedReference reference : LocalReferences.of(context).unresolved()) {
            if (values.has(reference.id())) {
                context.report(finding -> {
                    describe(reference, finding);
                    finding.with("found", values.typeOf(reference.id()));
                });
            }
        }
    }

    private static void describe(UnresolvedReference reference, FindingDraft finding) {
        finding.at(reference.pointer())
                .with("id", reference.id())
                .with("expected", String.join(", ", reference.attribute().getTargets()));
    }

    @Rule(id = "reference/duplicate-id", severity = Severity.ERROR)
    static void duplicateId(PressRelease release, RuleContext context) {
        Map<String, Pointer> first = new HashMap<>();
        LocalIds.forEach(release, (list, index, shape, id, value) -> {
            Pointer pointer = Pointer.ROOT.attribute(list.getName()).element(index);
            Pointer before = first.putIfAbsent(id, pointer);
            if (before != null) {
                context.report(finding ->
                        finding.at(pointer.attribute("id")).with("id", id).with("first", before.attribute("id")));
            }
        });
    }

    /**
     * What the text names is of use without a reference, and a language that inflects names hides them. Where neither words nor events
     * are modelled, participants are listed for their own sake.
     */
    @Rule(
            id = "reference/unused",
            severity = Severity.INFO,
            skipIfUnread = {
                "/referenceNumbers",
                "/issuers",
                "/publisherId",
                "/voice",
                "/headline",
                "/lede",
                "/keyPoints",
                "/lifecycle",
                "/body",
                "/sections",
                "/signature",
                "/participants",
                "/missions",
                "/mandates",
                "/engagements",
                "/events",
                "/processes",
                "/positions",
                "/places",
                "/instruments",
                "/quotes",
                "/mentions",
                "/documents",
                "/votes",
                "/provenance"
            })
    static void unused(PressRelease release, RuleContext context) {
        boolean isModelled =
                !release.getQuotes().isEmpty() || !release.getEngagements().isEmpty();
        if (!isModelled
                || release.getBody().isEmpty()
                || !ReleaseText.of(context).language().has(Trait.UNINFLECTED_NAMES)) {
            return;
        }
        LocalReferences references = LocalReferences.of(context);
        LocalIds.forEach(release, (list, index, shape, id, value) -> {
            if (!references.leadTo(id) && isListedForUse(value) && !isInText(id, value, context)) {
                Pointer pointer = Pointer.ROOT.attribute(list.getName()).element(index);
                context.report(finding -> finding.at(pointer).with("id", id));
            }
        });
    }

    private static boolean isListedForUse(Object value) {
        return value instanceof Participant
                || value instanceof Place
                || value instanceof InstrumentCitation
                || value instanceof DocumentReference;
    }

    private static boolean isInText(String id, Object value, RuleContext context) {
        NamesInText text = NamesInText.of(context);
        if (value instanceof Place place) {
            return text.has(place.getName());
        }
        if (value instanceof DocumentReference document) {
            return text.has(document.getTitle());
        }
        if (value instanceof InstrumentCitation instrument) {
            return Stream.of(
                            instrument.getCitation(),
                            instrument.getTitle(),
                            instrument.getInstrument().map(LegalInstrument::getCanonicalForm))
                    .flatMap(Optional::stream)
                    .anyMatch(text::has);
        }
        return isInText(id, context);
    }

    private static boolean isInText(String id, RuleContext context) {
        NamesInText text = NamesInText.of(context);
        return text.isInBody(id) || text.isInHeadline(id) || text.hasWordsInBody(id) || text.hasWordsInHeadline(id);
    }

    @Rule(id = "quote/antecedent-cycle", severity = Severity.ERROR)
    static void antecedentCycle(Quote quote, RuleContext context) {
        Optional<String> id = quote.getId();
        if (id.isPresent()
                && context.once(Antecedents.class, Antecedents::of).graph().isPartOfItself(id.get())) {
            context.report(finding -> finding.at("antecedentId").with("id", id.get()));
        }
    }

    private record Antecedents(PartOfGraph graph) {

        static Antecedents of(PressRelease release) {
            PartOfGraph graph = new PartOfGraph();
            for (Quote quote : release.getQuotes()) {
                if (quote.getId().isPresent() && quote.getAntecedentId().isPresent()) {
                    graph.put(quote.getId().get(), quote.getAntecedentId().get());
                }
            }
            return new Antecedents(graph);
        }
    }
}
