package io.github.communique.benchmarks.records;

import com.alibaba.fastjson2.annotation.JSONType;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.communique.benchmarks.records.EngagementRecords.EngagementRecord;
import io.github.communique.benchmarks.records.EngagementRecords.EventReferenceRecord;
import io.github.communique.benchmarks.records.EngagementRecords.InstrumentCitationRecord;
import io.github.communique.benchmarks.records.EngagementRecords.MandateRecord;
import io.github.communique.benchmarks.records.EngagementRecords.MissionRecord;
import io.github.communique.benchmarks.records.EngagementRecords.PoliticalProcessRecord;
import io.github.communique.benchmarks.records.EngagementRecords.PositionRecord;
import io.github.communique.benchmarks.records.ParticipantRecords.ParticipantRecord;
import io.github.communique.benchmarks.records.QuoteRecords.QuoteRecord;
import io.github.communique.benchmarks.records.QuoteRecords.TextAnchorRecord;
import io.github.communique.constraint.LanguageTag;
import io.github.communique.constraint.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plain records for a part of a release, filled by a binder. */
public final class ReleaseRecords {

    private ReleaseRecords() {}

    /** Type {@code press-release}. */
    public record PressReleaseRecord(
            @Nullable String formatVersion,
            @Size(min = 1, max = 65_536) @Nullable String id,
            @Size(min = 1, max = 65_536) @Nullable String kind,
            @LanguageTag @Nullable String language,
            @Nullable List<@Valid IssuerRecord> issuers,
            @Valid @Nullable HeadlineRecord headline,
            @Valid @Nullable LifecycleRecord lifecycle,
            @Nullable List<@Valid BlockRecord> body,
            @Nullable List<@Valid ParticipantRecord> participants,
            @Nullable List<@Valid MissionRecord> missions,
            @Nullable List<@Valid MandateRecord> mandates,
            @Nullable List<@Valid InstrumentCitationRecord> instruments,
            @Nullable List<@Valid EngagementRecord> engagements,
            @Nullable List<@Valid EventReferenceRecord> events,
            @Nullable List<@Valid PoliticalProcessRecord> processes,
            @Nullable List<@Valid PositionRecord> positions,
            @Nullable List<@Valid QuoteRecord> quotes,
            @Nullable List<@Valid MentionRecord> mentions,
            @Nullable List<@Valid RelativeDateRecord> relativeDates,
            @Nullable List<@Valid PlaceRecord> places,
            @Nullable List<@Valid DocumentReferenceRecord> documents,
            @Valid @Nullable ProvenanceRecord provenance) {}

    /** Type {@code issuer}. */
    public record IssuerRecord(
            @Nullable String participantId, @Nullable String role) {}

    /** Type {@code headline}. */
    public record HeadlineRecord(@Text @Nullable String text) {}

    /** Type {@code lifecycle}. */
    public record LifecycleRecord(@Nullable String issued) {}

    /** Type {@code paragraph}. */
    @JSONType(typeName = "paragraph")
    public record ParagraphRecord(
            @Text(max = Text.PROSE) @Nullable String text) implements BlockRecord {}

    /** Type {@code sub-heading}. */
    @JSONType(typeName = "sub-heading")
    public record SubHeadingRecord(@Text @Nullable String text) implements BlockRecord {}

    /** Type {@code place}. */
    public record PlaceRecord(
            @Text(max = Text.ID) @Nullable String id,
            @Text @Nullable String name,
            @Size(min = 1, max = 65_536) @Nullable String kind,
            @Nullable String countryCode,
            @Valid @Nullable PlaceRecord containedIn,
            @Text(max = Text.ID) @Nullable String containedInId) {}

    /** Type {@code sourced-statement}. */
    public record SourcedStatementRecord(
            @Nullable String attribute,
            @Text @Nullable String value,
            @Valid @Nullable DocumentReferenceRecord source) {}

    /** Type {@code document-reference}. */
    public record DocumentReferenceRecord(
            @Text(max = Text.ID) @Nullable String id,
            @Nullable String title,
            @Nullable String kind,
            @Nullable String issuerId,
            @Nullable String adopted,
            @Valid @Nullable PlaceRecord adoptedAt,
            @Text(max = Text.ID) @Nullable String adoptedAtId) {}

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
            @Valid @Nullable TextAnchorRecord anchor) {}

    /** Type {@code provenance}. */
    public record ProvenanceRecord(
            @Nullable String relation, @Nullable List<@Valid DocumentReferenceRecord> sources) {}

    /** A family whose {@code type} names the variant. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = ParagraphRecord.class, name = "paragraph"),
        @JsonSubTypes.Type(value = SubHeadingRecord.class, name = "sub-heading")
    })
    @JSONType(
            typeKey = "type",
            seeAlso = {ParagraphRecord.class, SubHeadingRecord.class})
    public interface BlockRecord {}
}
