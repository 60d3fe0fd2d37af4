package io.github.communique.benchmarks.records;

import io.github.communique.benchmarks.records.ParticipantRecords.NameVariantRecord;
import io.github.communique.benchmarks.records.ReleaseRecords.PlaceRecord;
import io.github.communique.benchmarks.records.ReleaseRecords.RelativeDateRecord;
import io.github.communique.benchmarks.records.ReleaseRecords.SourcedStatementRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plain records for a part of a release, which a binder fills. */
public final class EngagementRecords {

    private EngagementRecords() {}

    /** Type {@code mission}. */
    public record MissionRecord(
            @Nullable String id,
            @Nullable String name,
            @Nullable String acronym,
            @Nullable List<NameVariantRecord> names,
            @Nullable String kind,
            @Nullable String leadOrganisationId,
            @Nullable PlaceRecord hostArea,
            @Nullable String period,
            @Nullable List<CommandRelationRecord> commands,
            @Nullable List<ContributionRecord> contributions,
            @Nullable List<CooperationRecord> cooperations,
            @Nullable List<SourcedStatementRecord> sourcedStatements) {}

    /** Type {@code command-relation}. */
    public record CommandRelationRecord(
            @Nullable String kind,
            @Nullable String superiorId,
            @Nullable String superiorName) {}

    /** Type {@code contribution}. */
    public record ContributionRecord(
            @Nullable String contributorId, @Nullable String status) {}

    /** Type {@code cooperation}. */
    public record CooperationRecord(
            @Nullable List<String> partyIds, @Nullable String statedInQuoteId) {}

    /** Type {@code mandate}. */
    public record MandateRecord(
            @Nullable String id,
            @Nullable String missionId,
            @Nullable String authorisingBodyId,
            @Nullable List<String> bases,
            @Nullable List<ProvisionRecord> provisions,
            @Nullable String adopted,
            @Nullable MandateDurationRecord duration,
            @Nullable List<RenewalRecord> renewals,
            @Nullable List<MandateTaskRecord> tasks) {}

    /** Type {@code provision}. */
    public record ProvisionRecord(
            @Nullable InstrumentCitationRecord instrument,
            @Nullable String paragraph) {}

    /** Type {@code instrument-citation}. */
    public record InstrumentCitationRecord(
            @Nullable String citation,
            @Nullable String instrument,
            @Nullable String adopted) {}

    /** Type {@code mandate-duration}. */
    public record MandateDurationRecord(
            @Nullable String kind, @Nullable String initialPeriod) {}

    /** Type {@code mandate-task}. */
    public record MandateTaskRecord(
            @Nullable String code,
            @Nullable String wording,
            @Nullable String manner,
            @Nullable List<String> beneficiaries) {}

    /** Type {@code renewal}. */
    public record RenewalRecord(
            @Nullable String kind,
            @Nullable InstrumentCitationRecord instrument,
            @Nullable String adopted,
            @Nullable String until) {}

    /** Type {@code engagement}. */
    public record EngagementRecord(
            @Nullable String id,
            @Nullable String kind,
            @Nullable String date,
            @Nullable RelativeDateRecord relativeDate,
            @Nullable PlaceRecord place,
            @Nullable String certainty,
            @Nullable String arrangement,
            @Nullable String partOfId,
            @Nullable List<ParticipationRecord> participations) {}

    /** Type {@code participation}. */
    public record ParticipationRecord(
            @Nullable String partyId, @Nullable String side) {}

    /** Type {@code event-reference}. */
    public record EventReferenceRecord(
            @Nullable String id,
            @Nullable String name,
            @Nullable PlaceRecord place,
            @Nullable List<String> actorIds) {}

    /** Type {@code political-process}. */
    public record PoliticalProcessRecord(
            @Nullable String id,
            @Nullable String name,
            @Nullable List<String> partyIds,
            @Nullable List<String> facilitatorIds,
            @Nullable List<String> aims) {}

    /** Type {@code position}. */
    public record PositionRecord(
            @Nullable String holderId,
            @Nullable String stance,
            @Nullable String targetId,
            @Nullable String wording,
            @Nullable String statedInQuoteId) {}
}
