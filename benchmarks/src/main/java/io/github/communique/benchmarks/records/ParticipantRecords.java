package io.github.communique.benchmarks.records;

import com.alibaba.fastjson2.annotation.JSONType;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.communique.constraint.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plain records for a part of a release, filled by a binder. */
public final class ParticipantRecords {

    private ParticipantRecords() {}

    /** Type {@code organisation}. */
    @JSONType(typeName = "organisation")
    public record OrganisationRecord(
            @Text(max = Text.ID) @Nullable String id,
            @Text @Nullable String name,
            @Text @Nullable String acronym,
            @Nullable List<@Valid NameVariantRecord> names,
            @Size(min = 1, max = 65_536) @Nullable String kind,
            @Nullable String parentId)
            implements ParticipantRecord {}

    /** Type {@code name-variant}. */
    public record NameVariantRecord(
            @Text @Nullable String name,
            @Size(min = 1, max = 65_536) @Nullable String kind) {}

    /** Type {@code person}. */
    @JSONType(typeName = "person")
    public record PersonRecord(
            @Text(max = Text.ID) @Nullable String id,
            @Valid @Nullable PersonNameRecord name,
            @Nullable List<@Valid HonorificRecord> honorifics,
            @Nullable List<@Valid AppointmentRecord> appointments,
            @Valid @Nullable CapacityRecord capacity)
            implements ParticipantRecord {}

    /** Type {@code person-name}. */
    public record PersonNameRecord(
            @Text @Nullable String display,
            @Text @Nullable String given,
            @Text @Nullable String family,
            @Nullable List<@Valid NameVariantRecord> variants) {}

    /** Type {@code honorific}. */
    public record HonorificRecord(
            @Text @Nullable String text,
            @Size(min = 1, max = 65_536) @Nullable String kind,
            @Nullable String natoCode) {}

    /** Type {@code appointment}. */
    public record AppointmentRecord(@Valid @Nullable PostRecord post) {}

    /** Type {@code post}. */
    public record PostRecord(
            @Text @Nullable String label,
            @Text(max = Text.ID) @Nullable String organisationId) {}

    /** Type {@code capacity}. */
    public record CapacityRecord(@Nullable String disclosure) {}

    /** Type {@code office-holder}. */
    @JSONType(typeName = "office-holder")
    public record OfficeHolderRecord(
            @Text(max = Text.ID) @Nullable String id,
            @Valid @Nullable PostRecord post) implements ParticipantRecord {}

    /** Type {@code group}. */
    @JSONType(typeName = "group")
    public record GroupRecord(
            @Text(max = Text.ID) @Nullable String id,
            @Text @Nullable String name,
            @Nullable String role,
            @Nullable Integer count,
            @Nullable String countAsOf,
            @Nullable List<String> memberIds,
            @Nullable Boolean exhaustive,
            @Nullable List<String> onBehalfOf)
            implements ParticipantRecord {}

    /** A family whose {@code type} names the variant. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = OrganisationRecord.class, name = "organisation"),
        @JsonSubTypes.Type(value = PersonRecord.class, name = "person"),
        @JsonSubTypes.Type(value = OfficeHolderRecord.class, name = "office-holder"),
        @JsonSubTypes.Type(value = GroupRecord.class, name = "group")
    })
    @JSONType(
            typeKey = "type",
            seeAlso = {OrganisationRecord.class, PersonRecord.class, OfficeHolderRecord.class, GroupRecord.class})
    public interface ParticipantRecord {}
}
