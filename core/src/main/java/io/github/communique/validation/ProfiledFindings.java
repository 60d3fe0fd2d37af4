package io.github.communique.validation;

import io.github.communique.report.Finding;
import io.github.communique.report.Pointer;
import io.github.communique.report.Severity;
import io.github.communique.report.ValidationReport;
import io.github.communique.rule.ValidationRule;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Collects the findings on one release, except those that its profile suppresses. */
final class ProfiledFindings implements Consumer<Finding> {

    private final ValidationReport.Builder report = ValidationReport.builder();
    private final ValidationProfile profile;
    private final List<ValidationRule<?>> rules;
    private final List<Suppression> unused = new ArrayList<>();
    private final List<Suppression> holding = new ArrayList<>();

    ProfiledFindings(ValidationProfile profile, URI releaseId, Clock clock, List<ValidationRule<?>> rules) {
        this.profile = profile;
        this.rules = rules;
        for (Suppression suppression : profile.getSuppressions()) {
            if (suppression.getReleaseId().isEmpty()
                    || suppression.getReleaseId().get().equals(releaseId)) {
                unused.add(suppression);
            }
        }
        LocalDate today = unused.isEmpty() ? LocalDate.EPOCH : LocalDate.now(clock);
        for (Suppression suppression : unused) {
            if (suppression.appliesTo(releaseId, today)) {
                holding.add(suppression);
            }
        }
    }

    @Override
    public void accept(Finding finding) {
        boolean isSuppressed = false;
        for (Suppression suppression : holding) {
            if (suppression.matches(finding)) {
                unused.remove(suppression);
                isSuppressed = true;
            }
        }
        if (!isSuppressed) {
            report.add(finding);
        }
    }

    /** The report, including infos on parts of the profile that had no effect. */
    ValidationReport report() {
        for (Suppression suppression : unused) {
            report.add(info("profile/unused-suppression", suppression.getPointer())
                    .putArguments("rule", suppression.getRuleId())
                    .putArguments("reason", suppression.getReason())
                    .build());
        }
        if (!profile.getRules().isEmpty()) {
            reportUnknownRules();
        }
        return report.build();
    }

    private void reportUnknownRules() {
        Set<String> known = rules.stream().map(ValidationRule::getId).collect(Collectors.toSet());
        for (RuleSetting setting : profile.getRules()) {
            if (!known.contains(setting.getRuleId())) {
                report.add(info("profile/unknown-rule", Pointer.ROOT)
                        .putArguments("rule", setting.getRuleId())
                        .putArguments("profile", profile.getName())
                        .build());
            }
        }
    }

    private static Finding.Builder info(String ruleId, Pointer pointer) {
        return Finding.builder().ruleId(ruleId).severity(Severity.INFO).pointer(pointer);
    }
}
