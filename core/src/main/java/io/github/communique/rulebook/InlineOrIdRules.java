package io.github.communique.rulebook;

import io.github.communique.PressRelease;
import io.github.communique.document.SourcedStatement;
import io.github.communique.metadata.Vote;
import io.github.communique.mission.Provision;
import io.github.communique.mission.Renewal;
import io.github.communique.report.Severity;
import io.github.communique.rule.RuleContext;
import io.github.communique.rulebook.view.LocalReferences;

/** {@code reference/two-ways} and {@code reference/neither-way}: values that are given either inline or by a local id. */
public final class InlineOrIdRules {

    private InlineOrIdRules() {}

    @Rule(id = "reference/two-ways", severity = Severity.WARNING)
    static void twoWays(PressRelease release, RuleContext context) {
        LocalReferences.of(context)
                .besideInline()
                .forEach(reference -> context.report(finding -> finding.at(reference.pointer())
                        .with("id", reference.id())
                        .with("inline", reference.inline())));
    }

    @Rule(
            id = "reference/neither-way",
            severity = Severity.ERROR,
            skipIfUnread = {"instrument", "instrumentId"})
    static void neitherWay(Provision provision, RuleContext context) {
        requireOne(
                provision.getInstrument().isPresent()
                        || provision.getInstrumentId().isPresent(),
                "instrument",
                context);
    }

    @Rule(
            id = "reference/neither-way",
            severity = Severity.ERROR,
            skipIfUnread = {"instrument", "instrumentId"})
    static void neitherWay(Renewal renewal, RuleContext context) {
        requireOne(
                renewal.getInstrument().isPresent() || renewal.getInstrumentId().isPresent(), "instrument", context);
    }

    @Rule(
            id = "reference/neither-way",
            severity = Severity.ERROR,
            skipIfUnread = {"instrument", "instrumentId"})
    static void neitherWay(Vote vote, RuleContext context) {
        requireOne(vote.getInstrument().isPresent() || vote.getInstrumentId().isPresent(), "instrument", context);
    }

    @Rule(
            id = "reference/neither-way",
            severity = Severity.ERROR,
            skipIfUnread = {"source", "sourceId"})
    static void neitherWay(SourcedStatement statement, RuleContext context) {
        requireOne(statement.getSource().isPresent() || statement.getSourceId().isPresent(), "source", context);
    }

    private static void requireOne(boolean hasOne, String attribute, RuleContext context) {
        if (!hasOne) {
            context.report(finding -> finding.with("name", attribute));
        }
    }
}
