package io.github.communique.benchmarks.records;

import io.github.communique.benchmarks.records.ParticipantRecords.NameVariantRecord;
import io.github.communique.benchmarks.records.ReleaseRecords.PlaceRecord;
import io.github.communique.benchmarks.records.ReleaseRecords.RelativeDateRecord;
import io.github.communique.benchmarks.records.ReleaseRecords.SourcedStatementRecord;
import io.github.communique.constraint.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plain records for a part of a release, filled by a binder. */
public final class EngagementRecords {

    private EngagementRecords() {}

    /** Type {@code mission}. */
    public record MissionRecord(
            @Text(max = Text.ID) @Nullable String id,
            @Text @Nullable String name,
            @Text @Nullable String acronym,
            @Nullable List<@Valid NameVariantRecord> names,
            @Size(min = 1, max = 65_536) @Nullable String kind,
            @Text(max = Text.ID) @Nullable String leadOrganisationId,
            @Valid @Nullable PlaceRecord hostArea,
            @Text(max = Text.ID) @Nullable String hostAreaId,
            @Nullable String period,
            @Nullable List<@Valid CommandRelationRecord> commands,
            @Nullable List<@Valid ContributionRecord> contributions,
            @Nullable List<@Valid CooperationRecord> cooperations,
            @Nullable List<@Valid SourcedStatementRecord> sourcedStatements) {}

    /** Type {@code command-relation}. */
    public record CommandRelationRecord(
            @Size(min = 1, max = 65_536) @Nullable String kind,
            @Nullable String superiorId,
            @Nullable String superiorName) {}

    /** Type {@code contribution}. */
    public record ContributionRecord(
            @Text(max = Text.ID) @Nullable String contributorId,
            @Size(min = 1, max = 65_536) @Nullable String status) {}

    /** Type {@code cooperation}. */
    public record CooperationRecord(
            @Nullable List<String> partyIds, @Nullable String statedInQuoteId) {}

    /** Type {@code mandate}. */
    public record MandateRecord(
            @Text(max = Text.ID) @Nullable String id,
            @Nullable String missionId,
            @Nullable String authorisingBodyId,
            @Nullable List<String> bases,
            @Nullable List<@Valid ProvisionRecord> provisions,
            @Nullable String adopted,
            @Valid @Nullable MandateDurationRecord duration,
            @Nullable List<@Valid RenewalRecord> renewals,
            @Nullable List<@Valid MandateTaskRecord> tasks) {}

    /** Type {@code provision}. */
    public record ProvisionRecord(
            @Valid @Nullable InstrumentCitationRecord instrument,
            @Text(max = Text.ID) @Nullable String instrumentId,
            @Nullable String paragraph) {}

    /** Type {@code instrument-citation}. */
    public record InstrumentCitationRecord(
            @Text(max = Text.ID) @Nullable String id,
            @Nullable String citation,
            @Nullable String instrument,
            @Nullable String adopted) {}

    /** Type {@code mandate-duration}. */
    public record MandateDurationRecord(
            @Size(min = 1, max = 65_536) @Nullable String kind,
            @Nullable String initialPeriod) {}

    /** Type {@code mandate-task}. */
    public record MandateTaskRecord(
            @Text(max = Text.ID) @Nullable String code,
            @Text(max = Text.PROSE) @Nullable String wording,
            @Nullable String manner,
            @Nullable List<String> beneficiaries) {}

    /** Type {@code renewal}. */
    public record RenewalRecord(
            @Size(min = 1, max = 65_536) @Nullable String kind,
            @Valid @Nullable InstrumentCitationRecord instrument,
            @Nullable String adopted,
            @Nullable String until) {}

    /** Type {@code engagement}. */
    public record EngagementRecord(
            @Text(max = Text.ID) @Nullable String id,
            @Size(min = 1, max = 65_536) @Nullable String kind,
            @Size(min = 1, max = 65_536) @Nullable String date,
            @Valid @Nullable RelativeDateRecord relativeDate,
            @Valid @Nullable PlaceRecord place,
            @Nullable List<String> placeIds,
            @Nullable String certainty,
            @Nullable String arrangement,
            @Nullable String partOfId,
            @Nullable List<@Valid ParticipationRecord> participations) {}

    /** Type {@code participation}. */
    public record ParticipationRecord(
            @Text(max = Text.ID) @Nullable String partyId,
            @Size(min = 1, max = 65_536) @Nullable String side) {}

    /** Type {@code event-reference}. */
    public record EventReferenceRecord(
            @Text(max = Text.ID) @Nullable String id,
            @Text @Nullable String name,
            @Valid @Nullable PlaceRecord place,
            @Text(max = Text.ID) @Nullable String placeId,
            @Nullable List<String> actorIds) {}

    /** Type {@code political-process}. */
    public record PoliticalProcessRecord(
            @Text(max = Text.ID) @Nullable String id,
            @Text @Nullable String name,
            @Nullable List<String> partyIds,
            @Nullable List<String> facilitatorIds,
            @Nullable List<String> aims) {}

    /** Type {@code position}. */
    public record PositionRecord(
            @Text(max = Text.ID) @Nullable String holderId,
            @Size(min = 1, max = 65_536) @Nullable String stance,
            @Nullable String targetId,
            @Text(max = Text.PROSE) @Nullable String wording,
            @Nullable String statedInQuoteId) {}
}
