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
import java.util.stream.Stream;

/** Collects what the rules find in one release, without what its profile lets pass. */
final class ProfiledFindings implements Consumer<Finding> {

    private final ValidationReport.Builder report = ValidationReport.builder();
    private final ValidationProfile profile;
    private final List<ValidationRule<?>> rules;
    private final List<Suppression> unused;
    private final List<Suppression> holding;

    ProfiledFindings(ValidationProfile profile, URI releaseId, Clock clock, List<ValidationRule<?>> rules) {
        this.profile = profile;
        this.rules = rules;
        this.unused = profile.getSuppressions().stream()
                .filter(suppression ->
                        suppression.getReleaseId().map(releaseId::equals).orElse(true))
                .collect(Collectors.toCollection(ArrayList::new));
        LocalDate today = unused.isEmpty() ? LocalDate.EPOCH : LocalDate.now(clock);
        this.holding = unused.stream()
                .filter(suppression -> suppression.holdsFor(releaseId, today))
                .toList();
    }

    @Override
    public void accept(Finding finding) {
        boolean isSuppressed = false;
        for (Suppression suppression : holding) {
            if (suppression.means(finding)) {
                unused.remove(suppression);
                isSuppressed = true;
            }
        }
        if (!isSuppressed) {
            report.add(finding);
        }
    }

    /** What was found, and which parts of the profile were of no use. */
    ValidationReport report() {
        unused.forEach(suppression -> report.add(info("profile/unused-suppression", suppression.getPointer())
                .putArguments("rule", suppression.getRuleId())
                .putArguments("reason", suppression.getReason())
                .build()));
        unknownRules()
                .forEach(rule -> report.add(info("profile/unknown-rule", Pointer.ROOT)
                        .putArguments("rule", rule)
                        .putArguments("profile", profile.getName())
                        .build()));
        return report.build();
    }

    private Stream<String> unknownRules() {
        if (profile.getRules().isEmpty()) {
            return Stream.of();
        }
        Set<String> known = rules.stream().map(ValidationRule::getId).collect(Collectors.toSet());
        return profile.getRules().stream().map(RuleSetting::getRuleId).filter(id -> !known.contains(id));
    }

    private static Finding.Builder info(String ruleId, Pointer pointer) {
        return Finding.builder().ruleId(ruleId).severity(Severity.INFO).pointer(pointer);
    }
}
