package io.github.communique.rules;

import io.github.communique.PressRelease;
import io.github.communique.participant.Organisation;
import io.github.communique.participant.Participant;
import io.github.communique.rule.Rule;
import io.github.communique.rule.RuleContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code organisation/*}: organisations, their names and what they are part of. */
final class OrganisationRules {

    static final List<Rule<?>> ALL = List.of(
            ReleaseRule.error(Organisation.class, "organisation/nameless", OrganisationRules::nameless),
            ReleaseRule.warning(PressRelease.class, "organisation/duplicate", OrganisationRules::duplicate),
            ReleaseRule.error(Organisation.class, "organisation/cycle", OrganisationRules::cycle));

    private OrganisationRules() {}

    private static void nameless(Organisation organisation, RuleContext context) {
        if (organisation.getName().isEmpty()
                && organisation.getAcronym().isEmpty()
                && organisation.getNames().isEmpty()) {
            context.found(finding -> finding.with("id", organisation.getId()));
        }
    }

    private static void duplicate(PressRelease release, RuleContext context) {
        Map<String, String> idsByName = new HashMap<>();
        for (int i = 0; i < release.getParticipants().size(); i++) {
            Participant participant = release.getParticipants().get(i);
            Optional<String> name =
                    participant instanceof Organisation organisation ? organisation.getName() : Optional.empty();
            String other = name.isEmpty() ? null : idsByName.putIfAbsent(name.get(), participant.getId());
            if (other != null) {
                int index = i;
                context.found(finding -> finding.at("participants")
                        .at(index)
                        .with("name", name.get())
                        .with("other", other));
            }
        }
    }

    private static void cycle(Organisation organisation, RuleContext context) {
        Parents parents = context.once(Parents.class, Parents::of);
        if (parents.wholes().isPartOfItself(organisation.getId())) {
            context.found(finding -> finding.at("parentId").with("id", organisation.getId()));
        }
    }

    private record Parents(WholesById wholes) {

        static Parents of(PressRelease release) {
            WholesById wholes = new WholesById();
            for (Participant participant : release.getParticipants()) {
                if (participant instanceof Organisation organisation) {
                    wholes.put(organisation.getId(), organisation.getParentId());
                }
            }
            return new Parents(wholes);
        }
    }
}
