package io.github.communique.benchmarks.records;

import io.github.communique.constraint.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plain records for a part of a release, filled by a binder. */
public final class QuoteRecords {

    private QuoteRecords() {}

    /** Type {@code quote}. */
    public record QuoteRecord(
            @Text(max = Text.ID) @Nullable String id,
            @Size(min = 1, max = 65_536) @Nullable String kind,
            @Nullable List<@Valid QuotePartRecord> parts,
            @Valid @Nullable AttributionRecord attribution,
            @Nullable List<@Valid TextAnchorRecord> anchors,
            @Nullable String marks,
            @Nullable String antecedentId) {}

    /** Type {@code quote-part}. */
    public record QuotePartRecord(
            @Size(min = 1, max = 65_536) @Nullable String kind,
            @Text(max = Text.PROSE) @Nullable String text) {}

    /** Type {@code attribution}. */
    public record AttributionRecord(
            @Nullable List<String> speakerIds,
            @Text @Nullable String wording,
            @Nullable String speakerWording,
            @Text @Nullable String cue,
            @Size(min = 1, max = 65_536) @Nullable String place,
            @Size(min = 1, max = 65_536) @Nullable String resolution,
            @Nullable String office) {}

    /** Type {@code text-anchor}. */
    public record TextAnchorRecord(
            @Nullable String block,
            @Nullable Integer start,
            @Nullable Integer end,
            @Text(max = Text.PROSE) @Nullable String exact) {}
}
