package io.github.communique.rules;

import io.github.communique.PressRelease;
import io.github.communique.participant.Organisation;
import io.github.communique.participant.Participant;
import io.github.communique.registry.Answer;
import io.github.communique.registry.OrganisationRegistry;
import io.github.communique.report.Severity;
import io.github.communique.rule.Need;
import io.github.communique.rule.Rule;
import io.github.communique.rule.RuleContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code organisation/*}: organisations, their names and what they are part of. */
final class OrganisationRules {

    static final List<Rule<?>> ALL = List.of(
            ReleaseRule.error(Organisation.class, "organisation/nameless", OrganisationRules::nameless)
                    .needsAllOf("name", "acronym", "names"),
            ReleaseRule.warning(PressRelease.class, "organisation/duplicate", OrganisationRules::duplicate),
            ReleaseRule.error(Organisation.class, "organisation/cycle", OrganisationRules::cycle),
            Rule.on(
                    Organisation.class,
                    "organisation/near-miss",
                    Severity.INFO,
                    Set.of(Need.REGISTRY),
                    OrganisationRules::nearMiss),
            Rule.on(
                    Organisation.class,
                    "organisation/acronym",
                    Severity.WARNING,
                    Set.of(Need.REGISTRY),
                    OrganisationRules::acronym));

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

    private static void nearMiss(Organisation organisation, RuleContext context) {
        OrganisationRegistry known = context.getSurroundings().getOrganisations();
        organisation
                .getName()
                .ifPresent(name -> known.nearestName(name)
                        .ifPresent(official -> context.found(finding ->
                                finding.at("name").with("found", name).with("expected", official))));
    }

    /**
     * The acronym is that of another body: by the registry, unless the name has these initials as well, or because a body named
     * before has it.
     */
    private static void acronym(Organisation organisation, RuleContext context) {
        if (organisation.getAcronym().isEmpty() || organisation.getName().isEmpty()) {
            return;
        }
        String acronym = organisation.getAcronym().get();
        String name = organisation.getName().get();
        OrganisationRegistry known = context.getSurroundings().getOrganisations();
        boolean isOfAnother =
                !Offices.initials(name).equalsIgnoreCase(acronym) && known.belongTogether(acronym, name) == Answer.NO;
        Optional<String> other = isOfAnother
                ? Optional.of(known.named(acronym).get(0).getName())
                : context.once(FirstNames.class, FirstNames::of).otherThan(acronym, name);
        other.ifPresent(body -> context.found(finding ->
                finding.at("acronym").with("found", acronym).with("name", name).with("other", body)));
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

    /** The first name that stands beside each acronym. */
    private record FirstNames(Map<String, String> names) {

        static FirstNames of(PressRelease release) {
            Map<String, String> names = new HashMap<>();
            for (Participant participant : release.getParticipants()) {
                if (participant instanceof Organisation organisation
                        && organisation.getName().isPresent()) {
                    organisation
                            .getAcronym()
                            .ifPresent(acronym -> names.putIfAbsent(
                                    acronym, organisation.getName().get()));
                }
            }
            return new FirstNames(names);
        }

        Optional<String> otherThan(String acronym, String name) {
            return Optional.ofNullable(names.get(acronym)).filter(first -> !first.equals(name));
        }
    }
}
