package io.github.communique.benchmarks.accuracy;

import io.github.communique.benchmarks.corpus.CorpusRelease;
import io.github.communique.report.Finding;
import io.github.communique.report.Severity;
import io.github.communique.report.TextRange;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Counts the findings of one rule and keeps a uniform random sample of them. */
final class RuleTally {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int AROUND = 60;

    private final String ruleId;
    private final int most;
    private final Random random;
    private final Set<Severity> severities = EnumSet.noneOf(Severity.class);
    private final List<Sample> samples = new ArrayList<>();
    private int findings;
    private int releases;
    private @Nullable CorpusRelease last;

    /**
     * Creates an empty tally.
     *
     * @param most the maximum number of findings in the sample
     * @param seed determines the sample, together with the rule
     */
    RuleTally(String ruleId, int most, long seed) {
        this.ruleId = ruleId;
        this.most = most;
        this.random = new Random(seed ^ ruleId.hashCode());
    }

    private record Sample(CorpusRelease release, Finding finding) {}

    String ruleId() {
        return ruleId;
    }

    void add(CorpusRelease release, Finding finding) {
        findings++;
        releases += release.equals(last) ? 0 : 1;
        last = release;
        severities.add(finding.getSeverity());
        if (samples.size() < most) {
            samples.add(new Sample(release, finding));
        } else {
            int place = random.nextInt(findings);
            if (place < most) {
                samples.set(place, new Sample(release, finding));
            }
        }
    }

    /** A row of the table: severities, number of findings, number of releases, and the share of releases. */
    String row(int all) {
        String severity = severities.stream()
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d | %d | %.2f %% |",
                ruleId,
                severity,
                findings,
                releases,
                100.0 * releases / all);
    }

    /** The sample, one line per finding: place, message, and the surrounding text. */
    List<String> samples() {
        return samples.stream().map(RuleTally::line).toList();
    }

    private static String line(Sample sample) {
        Finding finding = sample.finding;
        String text = MAPPER.readTree(sample.release.document())
                .at(finding.getPointer().toString())
                .asString("");
        return String.format(
                Locale.ROOT,
                "%s#%s %s%s",
                sample.release.value().getId(),
                finding.getPointer(),
                finding.getMessage(),
                text.isEmpty() ? "" : " | " + excerpt(text, finding.getRange().orElse(new TextRange(0, 0))));
    }

    /** The text around a range of code points on one line, with the range in brackets. */
    private static String excerpt(String text, TextRange range) {
        int[] points = text.codePoints()
                .map(point -> Character.isWhitespace(point) ? ' ' : point)
                .toArray();
        int start = Math.min(range.start(), points.length);
        int end = Math.min(range.end(), points.length);
        int from = Math.max(0, start - AROUND);
        int to = Math.min(points.length, end + AROUND);
        return new String(points, from, start - from)
                + (end > start ? "⟦" + new String(points, start, end - start) + "⟧" : "")
                + new String(points, end, to - end);
    }
}
