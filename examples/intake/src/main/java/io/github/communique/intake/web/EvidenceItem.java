package io.github.communique.intake.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.communique.drafting.Draft;
import io.github.communique.drafting.evidence.Evidence;
import io.github.communique.drafting.evidence.Evidence.Passage;
import io.github.communique.report.SourcePosition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a value of a draft comes from.
 *
 * @param target the value in the first version, for example {@code /headline/text}
 * @param basis for example {@code stated}
 * @param wording the words of the source; null if the value follows from the source as a whole, or was given
 * @param start line and column where they start, for example {@code 3:1}
 * @param end line and column after them
 * @param inference what inferred the value; null if it was not inferred
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EvidenceItem(
        String target,
        String basis,
        @Nullable String wording,
        @Nullable String start,
        @Nullable String end,
        @Nullable String inference) {

    static List<EvidenceItem> of(@Nullable Draft draft) {
        return draft == null
                ? List.of()
                : draft.getEvidence().stream().map(EvidenceItem::of).toList();
    }

    private static EvidenceItem of(Evidence evidence) {
        return new EvidenceItem(
                evidence.getTarget().toString(),
                evidence.getBasis().getWireName(),
                evidence.getPassage().map(Passage::wording).orElse(null),
                evidence.getPassage()
                        .map(Passage::start)
                        .map(SourcePosition::toString)
                        .orElse(null),
                evidence.getPassage()
                        .map(Passage::end)
                        .map(SourcePosition::toString)
                        .orElse(null),
                evidence.getInference().orElse(null));
    }
}
