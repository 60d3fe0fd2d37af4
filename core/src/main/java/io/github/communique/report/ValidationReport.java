package io.github.communique.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * All findings on one release: errors first, then warnings, then infos, each in the order of the release. Immutable.
 * Keeps at most {@value #MAX_FINDINGS} findings, the most severe first and among equals those found first; the totals
 * are always exact.
 */
public final class ValidationReport {

    /** The maximum number of findings that a report keeps. */
    public static final int MAX_FINDINGS = 1_000;

    private static final ValidationReport EMPTY = new ValidationReport(List.of(), Map.of(), Map.of());

    /** Findings without a position come first, in the order in which they were found. */
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::getSeverity)
            .thenComparing(
                    finding -> finding.getPosition().orElse(null),
                    Comparator.nullsFirst(Comparator.<SourcePosition>naturalOrder()));

    private final List<Finding> findings;
    private final Map<Severity, Integer> totals;
    private final Map<String, Integer> totalsByRule;

    private ValidationReport(List<Finding> findings, Map<Severity, Integer> totals, Map<String, Integer> totalsByRule) {
        this.findings = findings;
        this.totals = totals;
        this.totalsByRule = totalsByRule;
    }

    static ValidationReport of(
            Stream<Finding> findings, Map<Severity, Integer> totals, Map<String, Integer> totalsByRule) {
        return new ValidationReport(ordered(findings), totals, totalsByRule);
    }

    /** The report without findings. */
    public static ValidationReport empty() {
        return EMPTY;
    }

    /**
     * A report with totals that are higher than the number of its findings, since it does not keep all.
     *
     * @param findings the findings that are kept
     * @param totals the number of all findings by severity
     * @param totalsByRule the number of all findings by rule id
     */
    public static ValidationReport of(
            Collection<Finding> findings, Map<Severity, Integer> totals, Map<String, Integer> totalsByRule) {
        Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);
        bySeverity.putAll(totals);
        return of(findings.stream(), bySeverity, new TreeMap<>(totalsByRule));
    }

    /** The languages in which the rules of this library have messages, as language tags: {@code en} and {@code fr}. */
    public static Set<String> getMessageLanguages() {
        return Messages.LANGUAGES;
    }

    /** A report of these findings: by severity, then by position in the document; those without one stay in the order given. */
    public static ValidationReport of(Collection<Finding> findings) {
        Builder report = builder();
        findings.forEach(report::add);
        return report.build();
    }

    /** A report that combines this one with another on the same release; the totals are added. */
    public ValidationReport and(ValidationReport other) {
        Map<Severity, Integer> sums = new EnumMap<>(Severity.class);
        sums.putAll(totals);
        other.totals.forEach((severity, count) -> sums.merge(severity, count, Integer::sum));
        Map<String, Integer> sumsByRule = new TreeMap<>(totalsByRule);
        other.totalsByRule.forEach((rule, count) -> sumsByRule.merge(rule, count, Integer::sum));
        return of(Stream.concat(findings.stream(), other.findings.stream()), sums, sumsByRule);
    }

    /** This report with more detailed findings, for example with positions; the totals do not change. */
    public ValidationReport with(Collection<Finding> detailed) {
        return of(detailed.stream(), totals, totalsByRule);
    }

    private static List<Finding> ordered(Stream<Finding> findings) {
        return findings.sorted(ORDER).limit(MAX_FINDINGS).toList();
    }

    /** The findings that the report keeps, errors first. */
    public List<Finding> getFindings() {
        return findings;
    }

    /** The findings of one severity that the report keeps. */
    public List<Finding> getFindings(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.getSeverity() == severity)
                .toList();
    }

    /** The number of findings of a severity, including those not kept. */
    public int getTotal(Severity severity) {
        return totals.getOrDefault(severity, 0);
    }

    /** The number of findings by severity, including those not kept; without severities that have none. */
    public Map<Severity, Integer> getTotals() {
        return Collections.unmodifiableMap(totals);
    }

    /**
     * The number of findings by rule id in alphabetical order, including those not kept; without rules that have none.
     */
    public Map<String, Integer> getTotalsByRule() {
        return Collections.unmodifiableMap(totalsByRule);
    }

    /** Whether there are findings that the report does not keep. */
    public boolean isTruncated() {
        return totals.values().stream().mapToInt(Integer::intValue).sum() > findings.size();
    }

    /** Whether there is no error, so that the release may be published or accepted. */
    public boolean isSound() {
        return getTotal(Severity.ERROR) == 0;
    }

    /**
     * The report as text, one finding per line, in the language of the locale if messages in it exist, otherwise in
     * English.
     */
    public String toText(Locale locale) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : findings) {
            text.append(finding.getSeverity().name().toLowerCase(Locale.ROOT))
                    .append(' ')
                    .append(finding.getRuleId());
            finding.getPosition().ifPresent(position -> text.append(' ').append(position));
            text.append(' ')
                    .append(EscapedExcerpt.of(finding.getPointer().toString()))
                    .append(": ");
            text.append(finding.getMessage(locale)).append('\n');
        }
        return text.toString();
    }

    /** The totals, for example {@code ValidationReport{errors=1, warnings=0, infos=2}}. */
    @Override
    public String toString() {
        return "ValidationReport{errors=" + getTotal(Severity.ERROR) + ", warnings=" + getTotal(Severity.WARNING)
                + ", infos=" + getTotal(Severity.INFO) + "}";
    }

    /** Creates a builder without findings. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Collects findings for a report in bounded memory: it keeps the first {@value #MAX_FINDINGS} of each severity and
     * counts the others. Not thread-safe.
     */
    public static final class Builder {

        private final Map<Severity, List<Finding>> kept = new EnumMap<>(Severity.class);
        private final Map<Severity, Integer> totals = new EnumMap<>(Severity.class);
        private final Map<String, Integer> totalsByRule = new TreeMap<>();

        private Builder() {}

        /** Adds a finding. */
        public void add(Finding finding) {
            add(finding.getRuleId(), finding.getSeverity(), () -> finding);
        }

        /** Adds a finding of a rule and severity, which is created only if it is kept. */
        public void add(String ruleId, Severity severity, Supplier<Finding> finding) {
            totalsByRule.merge(ruleId, 1, Integer::sum);
            if (totals.merge(severity, 1, Integer::sum) <= ValidationReport.MAX_FINDINGS) {
                kept.computeIfAbsent(severity, key -> new ArrayList<>()).add(finding.get());
            }
        }

        /** The report of the findings added so far. */
        public ValidationReport build() {
            return totals.isEmpty()
                    ? ValidationReport.empty()
                    : ValidationReport.of(
                            kept.values().stream().flatMap(List::stream),
                            new EnumMap<>(totals),
                            new TreeMap<>(totalsByRule));
        }
    }
}
