package io.github.communique.rulebook;

import io.github.communique.lifecycle.Embargo;
import io.github.communique.lifecycle.Lifecycle;
import io.github.communique.lifecycle.LifecycleState;
import io.github.communique.lifecycle.RevisionKind;
import io.github.communique.lifecycle.Withdrawal;
import io.github.communique.report.Severity;
import io.github.communique.rule.RuleContext;
import io.github.communique.time.Stamp;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code lifecycle/*}: states, times, embargo and withdrawal. The history of revisions is in another file. */
public final class LifecycleRules {

    private static final Set<LifecycleState> PUBLISHED = EnumSet.of(
            LifecycleState.PUBLISHED,
            LifecycleState.CORRECTED,
            LifecycleState.WITHDRAWN,
            LifecycleState.RETRACTED,
            LifecycleState.TAKEN_DOWN,
            LifecycleState.SUPERSEDED,
            LifecycleState.ARCHIVED);

    /** The clocks of two systems that record one publication may differ by this much. */
    private static final Duration TOLERANCE = Duration.ofSeconds(60);

    private LifecycleRules() {}

    @Rule(
            id = "lifecycle/published-without-time",
            severity = Severity.ERROR,
            skipIfUnread = {"firstPublished", "publicationDate", "issued"})
    static void publishedWithoutTime(Lifecycle lifecycle, RuleContext context) {
        Optional<LifecycleState> state = lifecycle.getState().filter(PUBLISHED::contains);
        boolean isDayKnown = lifecycle
                .getIssued()
                .filter(issued ->
                        issued.getEarliest().isPresent() && issued.getEarliest().equals(issued.getLatest()))
                .isPresent();
        boolean isPublicationKnown = lifecycle.getFirstPublished().isPresent()
                || lifecycle.getPublicationDate().isPresent();
        if (state.isPresent() && !isPublicationKnown && !isDayKnown) {
            context.report(finding -> finding.at("firstPublished").with("state", state.get()));
        }
    }

    @Rule(id = "lifecycle/broken-embargo", severity = Severity.ERROR)
    static void brokenEmbargo(Lifecycle lifecycle, RuleContext context) {
        reportIfBefore(
                lifecycle.getFirstPublished().orElse(null),
                embargoEnd(lifecycle).orElse(null),
                "firstPublished",
                context);
    }

    @Rule(id = "lifecycle/embargo-without-zone", severity = Severity.ERROR)
    static void embargoWithoutZone(Embargo embargo, RuleContext context) {
        embargo.getUntil()
                .filter(until -> until.getOffset().isEmpty())
                .ifPresent(
                        until -> context.report(finding -> finding.at("until").with("found", until)));
    }

    @Rule(id = "lifecycle/embargo-past", severity = Severity.WARNING)
    static void embargoPast(Lifecycle lifecycle, RuleContext context) {
        Instant now = context.getEnvironment().getClock().instant();
        boolean isEmbargoed = isIn(lifecycle, LifecycleState.EMBARGOED);
        embargoEnd(lifecycle)
                .filter(until -> isEmbargoed
                        && until.getInstant().filter(end -> !now.isBefore(end)).isPresent()
                        && !LastRecorded.wasCapturedBefore(until, context))
                .ifPresent(until -> context.report(finding -> finding.at("state")
                        .severity(LastRecorded.severity(until, lifecycle, context))
                        .with("until", until)));
    }

    @Rule(id = "lifecycle/embargo-and-schedule", severity = Severity.WARNING)
    static void embargoAndSchedule(Lifecycle lifecycle, RuleContext context) {
        reportIfBefore(
                lifecycle.getScheduled().orElse(null), embargoEnd(lifecycle).orElse(null), "scheduled", context);
    }

    @Rule(id = "lifecycle/expires-before-published", severity = Severity.ERROR)
    static void expiresBeforePublished(Lifecycle lifecycle, RuleContext context) {
        reportIfBefore(
                lifecycle.getExpires().orElse(null),
                lifecycle.getFirstPublished().orElse(null),
                "expires",
                context);
    }

    @Rule(
            id = "lifecycle/withdrawn-without-reason",
            severity = Severity.ERROR,
            skipIfUnread = {"withdrawal/explanation", "withdrawal/at"})
    static void withdrawnWithoutReason(Lifecycle lifecycle, RuleContext context) {
        boolean isWithdrawn = isIn(lifecycle, LifecycleState.WITHDRAWN) || isIn(lifecycle, LifecycleState.RETRACTED);
        boolean isExplained = lifecycle
                .getWithdrawal()
                .filter(withdrawal -> withdrawal.getExplanation().isPresent()
                        && withdrawal.getAt().isPresent())
                .isPresent();
        if (isWithdrawn && !isExplained) {
            context.report(finding -> finding.at("withdrawal"));
        }
    }

    @Rule(id = "lifecycle/withdrawn-before-published", severity = Severity.WARNING)
    static void withdrawnBeforePublished(Lifecycle lifecycle, RuleContext context) {
        Optional<Stamp> withdrawn = lifecycle.getWithdrawal().flatMap(Withdrawal::getAt);
        Optional<Stamp> published = lifecycle.getFirstPublished();
        if (withdrawn.isPresent() && published.isPresent() && withdrawn.get().isBefore(published.get())) {
            context.report(finding -> finding.at("withdrawal")
                    .at("at")
                    .with("found", withdrawn.get())
                    .with("other", published.get()));
        }
    }

    @Rule(id = "lifecycle/superseded-without-successor", severity = Severity.ERROR, skipIfUnread = "supersededBy")
    static void supersededWithoutSuccessor(Lifecycle lifecycle, RuleContext context) {
        if (isIn(lifecycle, LifecycleState.SUPERSEDED)
                && lifecycle.getSupersededBy().isEmpty()) {
            context.report(finding -> finding.at("supersededBy"));
        }
    }

    @Rule(id = "lifecycle/modified-before-published", severity = Severity.WARNING)
    static void modifiedBeforePublished(Lifecycle lifecycle, RuleContext context) {
        Optional<Stamp> modified = lifecycle.getModified();
        Optional<Stamp> published = lifecycle.getFirstPublished();
        if (modified.isPresent() && published.isPresent() && modified.get().isBefore(published.get())) {
            Severity severity = isWithinTolerance(modified.get(), published.get()) ? Severity.INFO : Severity.WARNING;
            context.report(finding -> finding.at("modified")
                    .severity(severity)
                    .with("found", modified.get())
                    .with("other", published.get()));
        }
    }

    @Rule(id = "lifecycle/retraction-with-embargo", severity = Severity.WARNING)
    static void retractionWithEmbargo(Lifecycle lifecycle, RuleContext context) {
        boolean isRetraction = isIn(lifecycle, LifecycleState.RETRACTED)
                || lifecycle.getRevisions().stream()
                        .anyMatch(revision -> revision.getKind() == RevisionKind.RETRACTION);
        if (isRetraction && lifecycle.getEmbargo().isPresent()) {
            context.report(finding -> finding.at("embargo"));
        }
    }

    @Rule(id = "lifecycle/open-embargo", severity = Severity.INFO, skipIfUnread = "until")
    static void openEmbargo(Embargo embargo, RuleContext context) {
        if (embargo.getCondition().isPresent() && embargo.getUntil().isEmpty()) {
            context.report(
                    finding -> finding.with("condition", embargo.getCondition().get()));
        }
    }

    private static void reportIfBefore(
            @Nullable Stamp time, @Nullable Stamp other, String attribute, RuleContext context) {
        if (time != null && other != null && time.isBefore(other)) {
            context.report(finding -> finding.at(attribute).with("found", time).with("other", other));
        }
    }

    private static boolean isWithinTolerance(Stamp earlier, Stamp later) {
        return earlier.getInstant().isPresent()
                && later.getInstant().isPresent()
                && Duration.between(
                                        earlier.getInstant().get(),
                                        later.getInstant().get())
                                .compareTo(TOLERANCE)
                        <= 0;
    }

    private static boolean isIn(Lifecycle lifecycle, LifecycleState state) {
        return lifecycle.getState().filter(state::equals).isPresent();
    }

    private static Optional<Stamp> embargoEnd(Lifecycle lifecycle) {
        return lifecycle.getEmbargo().flatMap(Embargo::getUntil);
    }
}
