package io.github.communique.intake.store;

import io.github.communique.PressRelease;
import io.github.communique.intake.receiving.Hash;
import io.github.communique.intake.receiving.ReleaseState;
import io.github.communique.lifecycle.Lifecycle;
import io.github.communique.metadata.Issuer;
import io.github.communique.mission.Mission;
import io.github.communique.participant.Organisation;
import io.github.communique.participant.Participant;
import io.github.communique.participant.Person;
import io.github.communique.participant.PersonGroup;
import io.github.communique.report.Severity;
import io.github.communique.report.ValidationReport;
import io.github.communique.time.DateExpression;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The row of a release: what is looked for, taken from the release and its report. */
final class Columns {

    private static final int LONGEST = 2_000;

    private final PressRelease release;
    private final ValidationReport report;

    Columns(PressRelease release, ValidationReport report) {
        this.release = release;
        this.report = report;
    }

    StoredRelease create(ReleaseState state, OffsetDateTime now) {
        return row(null, 0, state, now, now);
    }

    StoredRelease update(StoredRelease old, ReleaseState state, OffsetDateTime now) {
        return row(old.id(), old.version(), state, old.receivedAt(), now);
    }

    private StoredRelease row(
            @Nullable Long id, int version, ReleaseState state, OffsetDateTime received, OffsetDateTime changed) {
        String uri = release.getId().toString();
        return new StoredRelease(
                id,
                version,
                Hash.of(uri),
                uri,
                state,
                release.getKind().name().replace('_', '-').toLowerCase(Locale.ROOT),
                release.getLanguage(),
                issuers(),
                cut(release.getHeadline().getText()),
                published(),
                report.getTotal(Severity.ERROR),
                report.getTotal(Severity.WARNING),
                received,
                changed);
    }

    /** The names of the issuers; null if the release has none. */
    private @Nullable String issuers() {
        String names = release.getIssuers().stream()
                .map(this::name)
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
        return names.isEmpty() ? null : cut(names);
    }

    private Optional<String> name(Issuer issuer) {
        Optional<String> mission = release.mission(issuer.getParticipantId()).flatMap(Columns::name);
        return mission.isPresent()
                ? mission
                : release.participant(issuer.getParticipantId()).flatMap(Columns::name);
    }

    private static Optional<String> name(Mission mission) {
        return mission.getName().or(mission::getAcronym);
    }

    private static Optional<String> name(Participant participant) {
        if (participant instanceof Organisation organisation) {
            return organisation.getName().or(organisation::getAcronym);
        }
        if (participant instanceof Person person) {
            return person.getName().map(name -> name.getDisplay());
        }
        return participant instanceof PersonGroup group ? group.getName() : Optional.empty();
    }

    private @Nullable LocalDate published() {
        return release.getLifecycle()
                .flatMap(Columns::day)
                .flatMap(DateExpression::getEarliest)
                .orElse(null);
    }

    private static Optional<DateExpression> day(Lifecycle lifecycle) {
        Optional<DateExpression> published = lifecycle.getFirstPublished().map(stamp -> (DateExpression) stamp);
        return published.or(lifecycle::getPublicationDate).or(lifecycle::getIssued);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }
}
