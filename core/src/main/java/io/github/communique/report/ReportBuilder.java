package io.github.communique.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Collects findings for a report, in bounded memory: of each severity it keeps the first
 * {@value ValidationReport#MAX_FINDINGS}, and counts the others. For one thread.
 */
public final class ReportBuilder {

    private final Map<Severity, List<Finding>> kept = new EnumMap<>(Severity.class);
    private final Map<Severity, Integer> totals = new EnumMap<>(Severity.class);
    private final Map<String, Integer> totalsByRule = new TreeMap<>();

    /** Starts with nothing found. */
    public ReportBuilder() {}

    /** Adds a finding. */
    public void add(Finding finding) {
        add(finding.getRuleId(), finding.getSeverity(), () -> finding);
    }

    /** Adds a finding of this rule and severity, which is made only if it is kept. */
    public void add(String ruleId, Severity severity, Supplier<Finding> finding) {
        totalsByRule.merge(ruleId, 1, Integer::sum);
        if (totals.merge(severity, 1, Integer::sum) <= ValidationReport.MAX_FINDINGS) {
            kept.computeIfAbsent(severity, key -> new ArrayList<>()).add(finding.get());
        }
    }

    /** The report of what was added so far. */
    public ValidationReport build() {
        return totals.isEmpty()
                ? ValidationReport.empty()
                : ValidationReport.of(
                        kept.values().stream().flatMap(List::stream),
                        new EnumMap<>(totals),
                        new TreeMap<>(totalsByRule));
    }
}
