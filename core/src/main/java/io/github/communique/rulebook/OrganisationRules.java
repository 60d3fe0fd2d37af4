package io.github.communique.rulebook;

import io.github.communique.PressRelease;
import io.github.communique.participant.Organisation;
import io.github.communique.participant.Participant;
import io.github.communique.registry.OrganisationRegistry;
import io.github.communique.registry.TriState;
import io.github.communique.report.Severity;
import io.github.communique.rule.RuleContext;
import io.github.communique.rulebook.view.Offices;
import io.github.communique.rulebook.view.PartOfGraph;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** {@code organisation/*}: organisations, their names and their parents. */
public final class OrganisationRules {

    private OrganisationRules() {}

    @Rule(
            id = "organisation/nameless",
            severity = Severity.ERROR,
            skipIfUnread = {"name", "acronym", "names"})
    static void nameless(Organisation organisation, RuleContext context) {
        if (organisation.getName().isEmpty()
                && organisation.getAcronym().isEmpty()
                && organisation.getNames().isEmpty()) {
            context.report(finding -> finding.with("id", organisation.getId()));
        }
    }

    @Rule(id = "organisation/duplicate", severity = Severity.WARNING)
    static void duplicate(PressRelease release, RuleContext context) {
        Map<String, String> idsByName = new HashMap<>();
        for (int i = 0; i < release.getParticipants().size(); i++) {
            Participant participant = release.getParticipants().get(i);
            Optional<String> name =
                    participant instanceof Organisation organisation ? organisation.getName() : Optional.empty();
            String other = name.isEmpty() ? null : idsByName.putIfAbsent(name.get(), participant.getId());
            if (other != null) {
                int index = i;
                context.report(finding -> finding.at("participants")
                        .at(index)
                        .with("name", name.get())
                        .with("other", other));
            }
        }
    }

    @Rule(id = "organisation/cycle", severity = Severity.ERROR)
    static void cycle(Organisation organisation, RuleContext context) {
        Parents parents = context.once(Parents.class, Parents::of);
        if (parents.wholes().isPartOfItself(organisation.getId())) {
            context.report(finding -> finding.at("parentId").with("id", organisation.getId()));
        }
    }

    @Rule(id = "organisation/near-miss", severity = Severity.INFO)
    static void nearMiss(Organisation organisation, RuleContext context) {
        OrganisationRegistry known = context.getEnvironment().getOrganisations();
        organisation
                .getName()
                .ifPresent(name -> known.nearestName(name)
                        .ifPresent(official -> context.report(finding ->
                                finding.at("name").with("found", name).with("expected", official))));
    }

    /**
     * Reports an acronym that belongs to another organisation: by the registry, unless the name has these initials as
     * well, or because an organisation named earlier has it.
     */
    @Rule(id = "organisation/acronym", severity = Severity.WARNING)
    static void acronym(Organisation organisation, RuleContext context) {
        if (organisation.getAcronym().isEmpty() || organisation.getName().isEmpty()) {
            return;
        }
        String acronym = organisation.getAcronym().get();
        String name = organisation.getName().get();
        OrganisationRegistry known = context.getEnvironment().getOrganisations();
        boolean isOfAnother = !Offices.initials(name, context).equalsIgnoreCase(acronym)
                && known.belongTogether(acronym, name) == TriState.NO;
        Optional<String> other = isOfAnother
                ? Optional.of(known.named(acronym).get(0).getName())
                : context.once(FirstNames.class, FirstNames::of).otherThan(acronym, name);
        other.ifPresent(body -> context.report(finding ->
                finding.at("acronym").with("found", acronym).with("name", name).with("other", body)));
    }

    private record Parents(PartOfGraph wholes) {

        static Parents of(PressRelease release) {
            PartOfGraph wholes = new PartOfGraph();
            for (Participant participant : release.getParticipants()) {
                if (participant instanceof Organisation organisation) {
                    organisation.getParentId().ifPresent(parent -> wholes.put(organisation.getId(), parent));
                }
            }
            return new Parents(wholes);
        }
    }

    /** The first name used with each acronym. */
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
