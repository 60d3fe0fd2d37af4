package io.github.communique.rulebook;

import io.github.communique.PressRelease;
import io.github.communique.quote.Quote;
import io.github.communique.report.Pointer;
import io.github.communique.report.Severity;
import io.github.communique.rule.FindingDraft;
import io.github.communique.rule.RuleContext;
import io.github.communique.rulebook.view.NearIds;
import io.github.communique.rulebook.view.PartOfGraph;
import io.github.communique.rulebook.view.ReferableValues;
import io.github.communique.rulebook.view.UnresolvedReferences;
import io.github.communique.rulebook.view.UnresolvedReferences.UnresolvedReference;
import io.github.communique.shape.Attribute;
import io.github.communique.shape.LocalIds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
        for (UnresolvedReference reference : UnresolvedReferences.of(context)) {
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
        for (UnresolvedReference reference : UnresolvedReferences.of(context)) {
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
