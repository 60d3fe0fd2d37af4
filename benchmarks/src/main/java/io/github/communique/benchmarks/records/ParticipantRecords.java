package io.github.communique.benchmarks.records;

import com.alibaba.fastjson2.annotation.JSONType;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plain records for a part of a release, which a binder fills. */
public final class ParticipantRecords {

    private ParticipantRecords() {}

    /** Type {@code organisation}. */
    @JSONType(typeName = "organisation")
    public record OrganisationRecord(
            @Nullable String id,
            @Nullable String name,
            @Nullable String acronym,
            @Nullable List<NameVariantRecord> names,
            @Nullable String kind,
            @Nullable String parentId)
            implements ParticipantRecord {}

    /** Type {@code name-variant}. */
    public record NameVariantRecord(
            @Nullable String name, @Nullable String kind) {}

    /** Type {@code person}. */
    @JSONType(typeName = "person")
    public record PersonRecord(
            @Nullable String id,
            @Nullable PersonNameRecord name,
            @Nullable List<HonorificRecord> honorifics,
            @Nullable List<AppointmentRecord> appointments,
            @Nullable CapacityRecord capacity)
            implements ParticipantRecord {}

    /** Type {@code person-name}. */
    public record PersonNameRecord(
            @Nullable String display,
            @Nullable String given,
            @Nullable String family,
            @Nullable List<NameVariantRecord> variants) {}

    /** Type {@code honorific}. */
    public record HonorificRecord(
            @Nullable String text,
            @Nullable String kind,
            @Nullable String natoCode) {}

    /** Type {@code appointment}. */
    public record AppointmentRecord(@Nullable PostRecord post) {}

    /** Type {@code post}. */
    public record PostRecord(
            @Nullable String label, @Nullable String organisationId) {}

    /** Type {@code capacity}. */
    public record CapacityRecord(@Nullable String disclosure) {}

    /** Type {@code office-holder}. */
    @JSONType(typeName = "office-holder")
    public record OfficeHolderRecord(
            @Nullable String id, @Nullable PostRecord post) implements ParticipantRecord {}

    /** Type {@code group}. */
    @JSONType(typeName = "group")
    public record GroupRecord(
            @Nullable String id,
            @Nullable String name,
            @Nullable String role,
            @Nullable Integer count,
            @Nullable String countAsOf,
            @Nullable List<String> memberIds,
            @Nullable Boolean exhaustive,
            @Nullable List<String> onBehalfOf)
            implements ParticipantRecord {}

    /** A family; {@code type} tells which. */
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
