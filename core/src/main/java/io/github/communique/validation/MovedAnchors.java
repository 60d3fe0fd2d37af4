package io.github.communique.validation;

import io.github.communique.PressRelease;
import io.github.communique.anchor.TextAnchor;
import io.github.communique.report.Pointer;
import io.github.communique.rulebook.view.AnchoredWords;
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
        words.texts().forEach((pointer, text) -> {
            TextEdits edit = edits.get(pointer);
            if (edit != null) {
                texts.put(pointer, new EditedText(text, edit));
            }
        });
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
        List<TextAnchor> positions = words.positions(anchor);
        if (positions.isEmpty()) {
            return anchor;
        }
        Set<Optional<TextAnchor>> now = new HashSet<>();
        for (TextAnchor position : positions) {
            Pointer block = position.getBlock().orElseThrow();
            if (!isRemoved.test(block)) {
                now.add(reworded(anchor, position, texts.get(block)));
            }
        }
        if (now.size() > 1) {
            return anchor;
        }
        return now.stream().flatMap(Optional::stream).findFirst().orElse(null);
    }

    /** The anchor with the words that stand at one of its positions now; empty if there are none. */
    private static Optional<TextAnchor> reworded(TextAnchor anchor, TextAnchor position, @Nullable EditedText text) {
        if (text == null) {
            return Optional.of(anchor);
        }
        return Optional.of(text.moved(position).toBuilder()
                        .block(anchor.getBlock())
                        .start(anchor.getStart())
                        .end(anchor.getEnd())
                        .build())
                .filter(now -> now.getExact().isPresent());
    }
}
