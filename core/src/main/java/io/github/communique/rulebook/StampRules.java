package io.github.communique.rulebook;

import io.github.communique.PressRelease;
import io.github.communique.engagement.DateInZone;
import io.github.communique.metadata.TimeBasis;
import io.github.communique.report.Severity;
import io.github.communique.rule.RuleContext;
import io.github.communique.rulebook.view.StampsOfRelease;
import io.github.communique.time.Stamp;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/** {@code time/*}: time zones, and stamps checked against the rules of the zone that they name. */
public final class StampRules {

    private StampRules() {}

    /** {@code Z} and {@code -00:00} before a zone state the instant and leave the offset open (RFC 9557, section 2.2). */
    @Rule(id = "time/offset-and-zone", severity = Severity.ERROR)
    static void offsetAndZone(PressRelease release, RuleContext context) {
        StampsOfRelease.visit(release, (stamp, pointer) -> {
            if (stamp.getZone().isPresent() && stamp.getOffset().isPresent() && !leavesOffsetOpen(stamp)) {
                ZoneId zone = stamp.getZone().get();
                ZoneOffset offset = stamp.getOffset().get();
                ZoneRules rules = zone.getRules();
                LocalDateTime local = stamp.getLocal();
                if (!rules.isValidOffset(local, offset)) {
                    ZoneOffsetTransition skipped = rules.getTransition(local);
                    boolean isSkipped = skipped != null && skipped.isGap();
                    context.report(finding -> finding.at(pointer)
                            .variant(isSkipped ? "skipped" : "offset")
                            .with("found", stamp)
                            .with("zone", zone)
                            .with(
                                    "expected",
                                    isSkipped ? skipped.getDateTimeAfter().toLocalTime() : rules.getOffset(local)));
                }
            }
        });
    }

    @Rule(id = "time/unknown-zone", severity = Severity.ERROR)
    static void unknownZone(TimeBasis basis, RuleContext context) {
        basis.getZone().ifPresent(zone -> reportIfUnknown(zone, context));
    }

    @Rule(id = "time/unknown-zone", severity = Severity.ERROR)
    static void unknownZone(DateInZone elsewhere, RuleContext context) {
        elsewhere.getZone().ifPresent(zone -> reportIfUnknown(zone, context));
    }

    private static void reportIfUnknown(String zone, RuleContext context) {
        try {
            ZoneId.of(zone);
        } catch (DateTimeException e) {
            context.report(finding -> finding.at("zone").with("found", zone));
        }
    }

    private static boolean leavesOffsetOpen(Stamp stamp) {
        String text = stamp.getText();
        return text.contains("Z[") || text.contains("-00:00[");
    }
}
