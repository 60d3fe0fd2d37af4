package io.github.communique.benchmarks.records;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plain records for a part of a release, which a binder fills. */
public final class QuoteRecords {

    private QuoteRecords() {}

    /** Type {@code quote}. */
    public record QuoteRecord(
            @Nullable String id,
            @Nullable String kind,
            @Nullable List<QuotePartRecord> parts,
            @Nullable AttributionRecord attribution,
            @Nullable List<TextAnchorRecord> anchors,
            @Nullable String marks,
            @Nullable String antecedentId) {}

    /** Type {@code quote-part}. */
    public record QuotePartRecord(
            @Nullable String kind, @Nullable String text) {}

    /** Type {@code attribution}. */
    public record AttributionRecord(
            @Nullable List<String> speakerIds,
            @Nullable String wording,
            @Nullable String speakerWording,
            @Nullable String cue,
            @Nullable String place,
            @Nullable String resolution,
            @Nullable String office) {}

    /** Type {@code text-anchor}. */
    public record TextAnchorRecord(
            @Nullable String block,
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable String exact) {}
}
