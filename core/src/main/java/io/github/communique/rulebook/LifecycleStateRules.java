package io.github.communique.rulebook;

import io.github.communique.PressRelease;
import io.github.communique.lifecycle.Lifecycle;
import io.github.communique.lifecycle.LifecycleState;
import io.github.communique.lifecycle.Revision;
import io.github.communique.lifecycle.RevisionKind;
import io.github.communique.report.Severity;
import io.github.communique.rule.RuleContext;
import io.github.communique.rulebook.view.ReleaseText;
import io.github.communique.text.TextBlock;
import io.github.communique.text.mention.ReleaseLine;
import io.github.communique.time.DateExpression;
import io.github.communique.time.Stamp;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code lifecycle/*}: whether the state agrees with the times, the history and the text. */
public final class LifecycleStateRules {

    private static final Set<LifecycleState> UNPUBLISHED = EnumSet.of(
            LifecycleState.DRAFT, LifecycleState.SUBMITTED, LifecycleState.SCHEDULED, LifecycleState.EMBARGOED);

    private static final Set<LifecycleState> STANDING = EnumSet.of(LifecycleState.PUBLISHED, LifecycleState.CORRECTED);

    private static final Set<RevisionKind> REMOVALS =
            EnumSet.of(RevisionKind.WITHDRAWAL, RevisionKind.RETRACTION, RevisionKind.TAKEDOWN);

    /** Systems that immediately save an unchanged release again do so within this time. */
    private static final Duration SAVED_AGAIN = Duration.ofMinutes(1);

    /** A release line is above the text or at its start. */
    private static final int FIRST_BLOCKS = 4;

    private LifecycleStateRules() {}

    @Rule(
            id = "lifecycle/state-and-times",
            severity = Severity.WARNING,
            skipIfUnread = {"embargo", "revisions", "scheduled", "firstPublished"})
    static void stateAndTimes(Lifecycle lifecycle, RuleContext context) {
        lifecycle.getState().ifPresent(state -> {
            stateAndEmbargo(lifecycle, state, context);
            stateAndSchedule(lifecycle, state, context);
            stateAndHistory(lifecycle, state, context);
        });
        if (lifecycle.isForImmediateRelease() && lifecycle.getEmbargo().isPresent()) {
            context.report(finding -> finding.at("forImmediateRelease").variant("immediate-and-embargo"));
        }
        publicationDay(lifecycle, context);
        reportIfBefore(
                lifecycle.getExpires().orElse(null),
                lifecycle.getScheduled().orElse(null),
                "expires",
                "expires-before-scheduled",
                Severity.WARNING,
                context);
        reportIfBefore(
                lifecycle.getFirstPublished().orElse(null),
                lifecycle.getScheduled().orElse(null),
                "firstPublished",
                "published-before-scheduled",
                Severity.INFO,
                context);
    }

    private static void publicationDay(Lifecycle lifecycle, RuleContext context) {
        if (lifecycle.getPublicationDate().isEmpty()
                || lifecycle.getFirstPublished().isEmpty()) {
            return;
        }
        DateExpression stated = lifecycle.getPublicationDate().get();
        Stamp time = lifecycle.getFirstPublished().get();
        if (time.getEarliest().filter(day -> !stated.mayInclude(day)).isPresent()) {
            context.report(finding -> finding.at("publicationDate")
                    .variant("publication-day")
                    .with("found", stated)
                    .with("other", time));
        }
    }

    private static void stateAndEmbargo(Lifecycle lifecycle, LifecycleState state, RuleContext context) {
        if (state == LifecycleState.EMBARGOED && lifecycle.getEmbargo().isEmpty()) {
            reportState(state, "no-embargo", context);
        }
    }

    private static void stateAndSchedule(Lifecycle lifecycle, LifecycleState state, RuleContext context) {
        Instant now = context.getEnvironment().getClock().instant();
        if (state == LifecycleState.SCHEDULED) {
            Optional<Stamp> scheduled = lifecycle.getScheduled();
            boolean isPast = scheduled
                    .flatMap(Stamp::getInstant)
                    .filter(time -> time.isBefore(now))
                    .isPresent();
            if (scheduled.isEmpty()) {
                reportState(state, "no-schedule", context);
            } else if (isPast && !LastRecorded.wasCapturedBefore(scheduled.get(), context)) {
                context.report(finding -> finding.at("state")
                        .variant("schedule-past")
                        .severity(LastRecorded.severity(scheduled.get(), lifecycle, context))
                        .with("state", state)
                        .with("other", scheduled.get()));
            }
        }
        lifecycle
                .getFirstPublished()
                .filter(time -> UNPUBLISHED.contains(state))
                .ifPresent(time -> context.report(finding -> finding.at("state")
                        .variant("already-published")
                        .with("state", state)
                        .with("other", time)));
    }

    private static void stateAndHistory(Lifecycle lifecycle, LifecycleState state, RuleContext context) {
        List<Revision> revisions = lifecycle.getRevisions();
        if (state == LifecycleState.CORRECTED
                && revisions.stream().noneMatch(revision -> revision.getKind() == RevisionKind.CORRECTION)) {
            reportState(state, "no-correction", context);
        }
        if (STANDING.contains(state) && !revisions.isEmpty()) {
            RevisionKind last = revisions.get(revisions.size() - 1).getKind();
            if (REMOVALS.contains(last)) {
                context.report(finding -> finding.at("state")
                        .variant("removed")
                        .with("state", state)
                        .with("other", last));
            }
        }
    }

    private static void reportState(LifecycleState state, String variant, RuleContext context) {
        context.report(finding -> finding.at("state").variant(variant).with("state", state));
    }

    private static void reportIfBefore(
            @Nullable Stamp time,
            @Nullable Stamp other,
            String attribute,
            String variant,
            Severity severity,
            RuleContext context) {
        if (time != null && other != null && time.isBefore(other)) {
            context.report(finding -> finding.at(attribute)
                    .variant(variant)
                    .severity(severity)
                    .with("found", time)
                    .with("other", other));
        }
    }

    /**
     * Reports a line of the text that contradicts the lifecycle: an embargo that is not recorded, or immediate release
     * in spite of a recorded one.
     */
    @Rule(id = "lifecycle/release-line-differs", severity = Severity.INFO, skipIfUnread = "/lifecycle")
    static void releaseLineDiffers(PressRelease release, RuleContext context) {
        List<TextBlock> blocks = ReleaseText.of(context).blocks();
        boolean hasEmbargo =
                release.getLifecycle().flatMap(Lifecycle::getEmbargo).isPresent();
        for (TextBlock block : blocks.subList(0, Math.min(FIRST_BLOCKS, blocks.size()))) {
            Optional<ReleaseLine> line = ReleaseLine.of(block);
            boolean differs = line.filter(one -> one.isEmbargo() != hasEmbargo).isPresent();
            if (differs) {
                context.report(finding -> finding.at(block.pointer())
                        .variant(hasEmbargo ? "immediate" : "embargo")
                        .severity(hasEmbargo ? Severity.WARNING : Severity.INFO)
                        .range(block.range(line.get().start(), line.get().end()))
                        .with("found", block.part(line.get().start(), line.get().end())));
            }
        }
    }

    @Rule(
            id = "lifecycle/changed-without-revision",
            severity = Severity.INFO,
            skipIfUnread = {"revisions", "firstPublished"})
    static void changedWithoutRevision(Lifecycle lifecycle, RuleContext context) {
        Optional<Instant> published = lifecycle.getFirstPublished().flatMap(Stamp::getInstant);
        Optional<Instant> modified = lifecycle.getModified().flatMap(Stamp::getInstant);
        boolean isExplained = lifecycle.getRevisions().stream().anyMatch(one -> one.getKind() != RevisionKind.INITIAL);
        if (published.isPresent()
                && modified.isPresent()
                && !isExplained
                && Duration.between(published.get(), modified.get()).compareTo(SAVED_AGAIN) > 0) {
            context.report(finding -> finding.at("modified")
                    .with("found", lifecycle.getModified().get())
                    .with("other", lifecycle.getFirstPublished().get()));
        }
    }
}
