package io.github.communique.rulebook;

import io.github.communique.document.Provenance;
import io.github.communique.document.ProvenanceRelation;
import io.github.communique.lifecycle.Lifecycle;
import io.github.communique.report.Severity;
import io.github.communique.rule.RuleContext;
import io.github.communique.time.Stamp;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a state that a time has overtaken was recorded before that time or after it. A copy that was captured before
 * was right when it was made; a release that is no copy is overdue.
 */
final class LastRecorded {

    private LastRecorded() {}

    /** Whether the text was captured before a time, so that the record is of a state that was then true. */
    static boolean wasCapturedBefore(Stamp time, RuleContext context) {
        Optional<Instant> captured = captured(context);
        return captured.isPresent()
                && time.getInstant().filter(captured.get()::isBefore).isPresent();
    }

    /**
     * An info if the release is a copy of which it is not known that it was made or changed after the time; otherwise a
     * warning.
     */
    static Severity severity(Stamp time, Lifecycle lifecycle, RuleContext context) {
        boolean isCopy = context.getRelease()
                .getProvenance()
                .filter(provenance -> provenance.getRelation() != ProvenanceRelation.ORIGINAL)
                .isPresent();
        Instant overtaken = time.getInstant().orElse(Instant.MAX);
        boolean isAfter = Stream.concat(
                        captured(context).stream(), lifecycle.getModified().flatMap(Stamp::getInstant).stream())
                .anyMatch(recorded -> !recorded.isBefore(overtaken));
        return isCopy && !isAfter ? Severity.INFO : Severity.WARNING;
    }

    private static Optional<Instant> captured(RuleContext context) {
        return context.getRelease()
                .getProvenance()
                .flatMap(Provenance::getCapturedAt)
                .flatMap(Stamp::getInstant);
    }
}
