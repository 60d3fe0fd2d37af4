package io.github.communique.archive;

import io.github.communique.PressRelease;
import io.github.communique.metadata.Issuer;
import io.github.communique.report.Finding;
import io.github.communique.wire.Reading;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * A finding on a release of the archive.
 *
 * @param line the line of the archive, from 1
 * @param isBad whether the line could not be read whole
 * @param issuer the id of the first participant that issues the release; empty if there is none
 * @param ruleId the rule, for example {@code quote/not-verbatim}
 * @param severity {@code error}, {@code warning} or {@code info}
 * @param message the message in English
 */
public record LineFinding(long line, boolean isBad, String issuer, String ruleId, String severity, String message)
        implements Serializable {

    /** The findings on the release of a line. */
    public static List<LineFinding> of(long line, Reading reading) {
        String issuer = reading.getRelease().map(LineFinding::issuerOf).orElse("");
        return reading.getReport().getFindings().stream()
                .map(finding -> of(line, !reading.isComplete(), issuer, finding))
                .toList();
    }

    private static LineFinding of(long line, boolean isBad, String issuer, Finding finding) {
        return new LineFinding(
                line,
                isBad,
                issuer,
                finding.getRuleId(),
                finding.getSeverity().name().toLowerCase(Locale.ROOT),
                finding.getMessage());
    }

    private static String issuerOf(PressRelease release) {
        return release.getIssuers().stream()
                .map(Issuer::getParticipantId)
                .findFirst()
                .orElse("");
    }
}
