package io.github.communique.rulebook;

import io.github.communique.PressRelease;
import io.github.communique.body.TextRole;
import io.github.communique.participant.Organisation;
import io.github.communique.participant.Participant;
import io.github.communique.participant.Person;
import io.github.communique.report.Severity;
import io.github.communique.rule.RuleContext;
import io.github.communique.rulebook.view.NamesInText;
import io.github.communique.rulebook.view.OwnWords;
import io.github.communique.rulebook.view.ReleaseText;
import io.github.communique.text.TextAnalysis;
import io.github.communique.text.language.Trait;

/** {@code headline/*}: whether the text below names the persons in the headline. */
public final class HeadlineNameRules {

    private HeadlineNameRules() {}

    /**
     * Persons only: the text below may name an organisation by some of its words, by its acronym or by its kind, "the
     * Council", which cannot be distinguished from its absence.
     */
    @Rule(
            id = "headline/name-not-in-body",
            severity = Severity.WARNING,
            skipIfUnread = {"/voice", "/quotes", "/lede", "/body", "/sections"})
    static void nameNotInBody(PressRelease release, RuleContext context) {
        TextAnalysis text = ReleaseText.of(context);
        if (!text.language().has(Trait.UNINFLECTED_NAMES) || !hasBody(text)) {
            return;
        }
        OwnWords own = OwnWords.of(context);
        for (Participant participant : release.getParticipants()) {
            boolean isSpeaker = own.speakers().contains(participant.getId());
            boolean maySpeak = own.isSpoken() && !(participant instanceof Organisation);
            if (participant instanceof Person && !isSpeaker && !maySpeak) {
                nameNotInBody(participant.getId(), context);
            }
        }
    }

    private static void nameNotInBody(String personId, RuleContext context) {
        NamesInText names = NamesInText.of(context);
        if (names.isInHeadline(personId) && !names.isInBody(personId) && !names.hasWordsInBody(personId)) {
            context.report(finding -> finding.at("headline")
                    .at("text")
                    .with("name", names.names().of(personId).iterator().next()));
        }
    }

    private static boolean hasBody(TextAnalysis text) {
        return text.blocks().stream().anyMatch(block -> block.role() != TextRole.HEADLINE);
    }
}
