package io.github.communique.rulebook;

import io.github.communique.lifecycle.Lifecycle;
import io.github.communique.lifecycle.Revision;
import io.github.communique.lifecycle.RevisionKind;
import io.github.communique.report.Severity;
import io.github.communique.rule.RuleContext;
import io.github.communique.time.Stamp;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code lifecycle/*}: the history, that is the order of revisions, their times and notes. */
public final class RevisionRules {

    private RevisionRules() {}

    @Rule(id = "lifecycle/illegal-transition", severity = Severity.ERROR, skipIfUnread = "revisions")
    static void illegalTransition(Lifecycle lifecycle, RuleContext context) {
        RevisionKind state = null;
        for (int i = 0; i < lifecycle.getRevisions().size(); i++) {
            RevisionKind kind = lifecycle.getRevisions().get(i).getKind();
            int index = i;
            if (!mayFollow(state, kind)) {
                String before = String.valueOf(state);
                context.report(finding -> finding.at("revisions")
                        .at(index)
                        .at("kind")
                        .with("found", kind)
                        .with("before", before));
            }
            state = kind;
        }
    }

    /**
     * Whether a revision may follow another: a removed release returns only by reinstatement, a hold must end before
     * other revisions, and only the first revision is initial.
     */
    private static boolean mayFollow(@Nullable RevisionKind before, RevisionKind kind) {
        if (kind == RevisionKind.INITIAL) {
            return before == null;
        }
        if (kind == RevisionKind.REINSTATEMENT) {
            return before != null && isGone(before);
        }
        if (kind == RevisionKind.RELEASE_OF_HOLD) {
            return before == RevisionKind.HOLD;
        }
        return before == null || !isGone(before) || isGone(kind);
    }

    private static boolean isGone(RevisionKind kind) {
        return kind == RevisionKind.WITHDRAWAL || kind == RevisionKind.RETRACTION || kind == RevisionKind.TAKEDOWN;
    }

    @Rule(id = "lifecycle/revision-order", severity = Severity.ERROR)
    static void revisionOrder(Lifecycle lifecycle, RuleContext context) {
        Optional<Stamp> last = Optional.empty();
        for (int i = 0; i < lifecycle.getRevisions().size(); i++) {
            Optional<Stamp> at = lifecycle.getRevisions().get(i).getAt();
            if (at.isPresent()) {
                int index = i;
                Stamp time = at.get();
                last.filter(time::isBefore)
                        .ifPresent(before -> context.report(finding -> finding.at("revisions")
                                .at(index)
                                .at("at")
                                .with("found", time)
                                .with("before", before)));
                last = at;
            }
        }
    }

    @Rule(
            id = "lifecycle/correction-without-note",
            severity = Severity.ERROR,
            skipIfUnread = {"note", "changes"})
    static void correctionWithoutNote(Revision revision, RuleContext context) {
        if (revision.getKind() == RevisionKind.CORRECTION
                && revision.getNote().isEmpty()
                && revision.getChanges().isEmpty()) {
            context.report(finding -> finding.at("note"));
        }
    }

    @Rule(id = "lifecycle/note-outside-life", severity = Severity.WARNING)
    static void noteOutsideLife(Lifecycle lifecycle, RuleContext context) {
        for (int i = 0; i < lifecycle.getRevisions().size(); i++) {
            Revision revision = lifecycle.getRevisions().get(i);
            Optional<Stamp> at = revision.getAt();
            int index = i;
            boolean isTooEarly = at.isPresent()
                    && lifecycle.getFirstPublished().filter(at.get()::isBefore).isPresent();
            boolean isTooLate = at.isPresent()
                    && lifecycle
                            .getModified()
                            .filter(modified -> modified.isBefore(at.get()))
                            .isPresent();
            if (isTooEarly || isTooLate) {
                context.report(
                        finding -> finding.at("revisions").at(index).at("at").with("found", at.get()));
            }
        }
    }
}
