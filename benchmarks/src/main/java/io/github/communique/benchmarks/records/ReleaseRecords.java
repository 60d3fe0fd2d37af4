package io.github.communique.benchmarks.records;

import com.alibaba.fastjson2.annotation.JSONType;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.communique.benchmarks.records.EngagementRecords.EngagementRecord;
import io.github.communique.benchmarks.records.EngagementRecords.EventReferenceRecord;
import io.github.communique.benchmarks.records.EngagementRecords.MandateRecord;
import io.github.communique.benchmarks.records.EngagementRecords.MissionRecord;
import io.github.communique.benchmarks.records.EngagementRecords.PoliticalProcessRecord;
import io.github.communique.benchmarks.records.EngagementRecords.PositionRecord;
import io.github.communique.benchmarks.records.ParticipantRecords.ParticipantRecord;
import io.github.communique.benchmarks.records.QuoteRecords.QuoteRecord;
import io.github.communique.benchmarks.records.QuoteRecords.TextAnchorRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plain records for a part of a release, which a binder fills. */
public final class ReleaseRecords {

    private ReleaseRecords() {}

    /** Type {@code press-release}. */
    public record PressReleaseRecord(
            @Nullable String formatVersion,
            @Nullable String id,
            @Nullable String kind,
            @Nullable String language,
            @Nullable List<IssuerRecord> issuers,
            @Nullable HeadlineRecord headline,
            @Nullable LifecycleRecord lifecycle,
            @Nullable List<BlockRecord> body,
            @Nullable List<ParticipantRecord> participants,
            @Nullable List<MissionRecord> missions,
            @Nullable List<MandateRecord> mandates,
            @Nullable List<EngagementRecord> engagements,
            @Nullable List<EventReferenceRecord> events,
            @Nullable List<PoliticalProcessRecord> processes,
            @Nullable List<PositionRecord> positions,
            @Nullable List<QuoteRecord> quotes,
            @Nullable List<MentionRecord> mentions,
            @Nullable List<RelativeDateRecord> relativeDates,
            @Nullable List<PlaceRecord> places,
            @Nullable List<DocumentReferenceRecord> documents,
            @Nullable ProvenanceRecord provenance) {}

    /** Type {@code issuer}. */
    public record IssuerRecord(
            @Nullable String participantId, @Nullable String role) {}

    /** Type {@code headline}. */
    public record HeadlineRecord(@Nullable String text) {}

    /** Type {@code lifecycle}. */
    public record LifecycleRecord(@Nullable String issued) {}

    /** Type {@code paragraph}. */
    @JSONType(typeName = "paragraph")
    public record ParagraphRecord(@Nullable String text) implements BlockRecord {}

    /** Type {@code place}. */
    public record PlaceRecord(
            @Nullable String name,
            @Nullable String kind,
            @Nullable String countryCode,
            @Nullable PlaceRecord containedIn) {}

    /** Type {@code sourced-statement}. */
    public record SourcedStatementRecord(
            @Nullable String attribute,
            @Nullable String value,
            @Nullable DocumentReferenceRecord source) {}

    /** Type {@code document-reference}. */
    public record DocumentReferenceRecord(
            @Nullable String id,
            @Nullable String title,
            @Nullable String kind,
            @Nullable String issuerId,
            @Nullable String adopted,
            @Nullable PlaceRecord adoptedAt) {}

    /** Type {@code relative-date}. */
    public record RelativeDateRecord(
            @Nullable String text,
            @Nullable String anchor,
            @Nullable String resolved) {}

    /** Type {@code mention}. */
    public record MentionRecord(
            @Nullable List<String> refersToIds,
            @Nullable String wording,
            @Nullable String kind,
            @Nullable TextAnchorRecord anchor) {}

    /** Type {@code provenance}. */
    public record ProvenanceRecord(
            @Nullable String relation, @Nullable List<DocumentReferenceRecord> sources) {}

    /** A family; {@code type} tells which. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({@JsonSubTypes.Type(value = ParagraphRecord.class, name = "paragraph")})
    @JSONType(
            typeKey = "type",
            seeAlso = {ParagraphRecord.class})
    public interface BlockRecord {}
}
