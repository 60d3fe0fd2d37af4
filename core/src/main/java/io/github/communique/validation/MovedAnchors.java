package io.github.communique.validation;

import io.github.communique.PressRelease;
import io.github.communique.anchor.TextAnchor;
import io.github.communique.report.Pointer;
import io.github.communique.report.TextRange;
import io.github.communique.rulebook.view.AnchoredWords;
import io.github.communique.text.TextAnalysis;
import io.github.communique.text.TextBlock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The anchors of a release after fixes of its texts. */
final class MovedAnchors {

    private final AnchoredWords words;
    private final Map<Pointer, EditedText> texts = new HashMap<>();
    private final Predicate<Pointer> isRemoved;

    MovedAnchors(PressRelease release, Map<Pointer, TextEdits> edits, Predicate<Pointer> isRemoved) {
        this.words = AnchoredWords.of(release);
        this.isRemoved = isRemoved;
        for (TextBlock block : TextAnalysis.of(release).blocks()) {
            TextEdits edit = edits.get(block.pointer());
            if (edit != null) {
                texts.put(block.pointer(), new EditedText(block, edit));
            }
        }
    }

    /** The anchor with its words and its position in its text as they are now; null if they were removed. */
    @Nullable
    TextAnchor moved(TextAnchor anchor) {
        if (anchor.getBlock().filter(isRemoved).isPresent()) {
            return null;
        }
        return anchor.hasPosition() ? atPosition(anchor) : byWords(anchor);
    }

    private TextAnchor atPosition(TextAnchor anchor) {
        Pointer block = anchor.getBlock().orElseThrow();
        EditedText text = texts.getOrDefault(block, texts.get(block.attribute("text")));
        return text == null ? anchor : text.moved(anchor);
    }

    /** Words that stand in several places are changed only if the fixes change them alike in all of them. */
    private @Nullable TextAnchor byWords(TextAnchor anchor) {
        List<AnchoredWords.Found> places =
                anchor.getExact().isPresent() ? words.of(anchor) : List.<AnchoredWords.Found>of();
        if (places.isEmpty()) {
            return anchor;
        }
        Set<Optional<TextAnchor>> now = new HashSet<>();
        for (AnchoredWords.Found place : places) {
            if (!isRemoved.test(place.block().pointer())) {
                now.add(at(place, anchor));
            }
        }
        if (now.size() > 1) {
            return anchor;
        }
        return now.stream().flatMap(Optional::stream).findFirst().orElse(null);
    }

    private Optional<TextAnchor> at(AnchoredWords.Found place, TextAnchor anchor) {
        EditedText text = texts.get(place.block().pointer());
        if (text == null) {
            return Optional.of(anchor);
        }
        TextRange range = place.block().range(place.start(), place.end());
        TextAnchor moved = text.moved(anchor.toBuilder()
                .block(place.block().pointer())
                .start(range.start())
                .end(range.end())
                .build());
        return Optional.of(moved.toBuilder()
                        .block(anchor.getBlock())
                        .start(anchor.getStart())
                        .end(anchor.getEnd())
                        .build())
                .filter(now -> now.getExact().isPresent());
    }
}
