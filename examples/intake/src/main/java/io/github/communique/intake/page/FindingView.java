package io.github.communique.intake.page;

import io.github.communique.report.Finding;
import io.github.communique.report.SourcePosition;
import io.github.communique.report.TextRange;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A finding as it is listed. Errors have the lowest numbers.
 *
 * @param number from 1, by which it is marked
 * @param severity {@code error}, {@code warning} or {@code info}
 * @param pointer the place in the release
 * @param position line and column in the source; null if it has none there
 * @param key what names the finding in a form
 * @param fix null if a person must decide
 */
record FindingView(
        int number,
        String severity,
        String ruleId,
        String message,
        String pointer,
        @Nullable String position,
        @Nullable TextRange range,
        String key,
        @Nullable FixView fix)
        implements Comparable<FindingView> {

    static FindingView of(Finding finding, int number, Locale language, @Nullable FixView fix) {
        Optional<SourcePosition> position = finding.getPosition();
        return new FindingView(
                number,
                finding.getSeverity().name().toLowerCase(Locale.ROOT),
                finding.getRuleId(),
                finding.getMessage(language),
                finding.getPointer().toString(),
                position.map(SourcePosition::toString).orElse(null),
                finding.getRange().orElse(null),
                keyOf(finding),
                fix);
    }

    /** What names a finding: the rule and the place, which no other finding on the same version shares. */
    static String keyOf(Finding finding) {
        String range = finding.getRange()
                .map(part -> " " + part.start() + "-" + part.end())
                .orElse("");
        return finding.getRuleId() + " " + finding.getPointer() + range;
    }

    /** Whether it is marked in the text, and not among the facts. */
    public boolean isInText() {
        return pointer.matches("/(headline|body|sections)(/.*)?");
    }

    @Override
    public int compareTo(FindingView other) {
        return Integer.compare(number, other.number);
    }
}
