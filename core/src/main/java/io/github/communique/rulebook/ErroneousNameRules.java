package io.github.communique.rulebook;

import io.github.communique.PressRelease;
import io.github.communique.participant.NameKind;
import io.github.communique.participant.NameVariant;
import io.github.communique.participant.Organisation;
import io.github.communique.participant.Participant;
import io.github.communique.participant.Person;
import io.github.communique.participant.PersonName;
import io.github.communique.report.Pointer;
import io.github.communique.report.Severity;
import io.github.communique.rule.RuleContext;
import io.github.communique.rulebook.view.NamesInText;
import java.util.List;

/** {@code person/*}: names that the release itself records as erroneous. */
public final class ErroneousNameRules {

    private ErroneousNameRules() {}

    @Rule(id = "person/erroneous-name-used", severity = Severity.WARNING)
    static void erroneousNameUsed(PressRelease release, RuleContext context) {
        Pointer participants = Pointer.ROOT.attribute("participants");
        for (int i = 0; i < release.getParticipants().size(); i++) {
            Participant participant = release.getParticipants().get(i);
            if (participant instanceof Person person) {
                List<NameVariant> variants =
                        person.getName().map(PersonName::getVariants).orElse(List.of());
                report(variants, participants.element(i).attribute("name").attribute("variants"), context);
            } else if (participant instanceof Organisation organisation) {
                report(organisation.getNames(), participants.element(i).attribute("names"), context);
            }
        }
        Pointer missions = Pointer.ROOT.attribute("missions");
        for (int i = 0; i < release.getMissions().size(); i++) {
            report(release.getMissions().get(i).getNames(), missions.element(i).attribute("names"), context);
        }
    }

    private static void report(List<NameVariant> names, Pointer pointer, RuleContext context) {
        for (int i = 0; i < names.size(); i++) {
            NameVariant name = names.get(i);
            if (name.getKind() == NameKind.ERRONEOUS && NamesInText.of(context).has(name.getName())) {
                Pointer there = pointer.element(i).attribute("name");
                context.report(finding -> finding.at(there).with("found", name.getName()));
            }
        }
    }
}
