package io.github.communique.text.quotation;

import io.github.communique.text.TextBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * Passages within a passage of the same mark. That they are within it is certain only once the passage around them is closed, or goes
 * on in the next paragraph: else it has lost its closing mark, and they are not within it.
 */
final class NestedPassages {

    private final List<MarkFault> faults;
    private final List<QuotedPassage> within = new ArrayList<>();
    private final List<QuotedPassage> fromPrevious = new ArrayList<>();

    NestedPassages(List<MarkFault> faults) {
        this.faults = faults;
    }

    /** Takes note of a passage that is closed. */
    void closed(QuotedPassage passage, boolean isNestedInSame) {
        if (isNestedInSame) {
            within.add(passage);
        } else if (!within.isEmpty() && within.get(0).open() == passage.open()) {
            int attribution = Speech.firstAttribution(passage);
            within.stream()
                    .filter(inner -> attribution < 0 || inner.start() < attribution)
                    .forEach(this::report);
            within.clear();
        }
    }

    /** A passage left open may go on, and what is within it with it; not what begins a sentence, before which a mark may be lacking. */
    void endOfParagraph(boolean mayGoOn) {
        fromPrevious.clear();
        within.stream().filter(inner -> mayGoOn && !beginsSentence(inner)).forEach(fromPrevious::add);
        within.clear();
    }

    /** The passage left open by the paragraph before is opened again. */
    void goesOn() {
        fromPrevious.forEach(this::report);
        fromPrevious.clear();
    }

    private static boolean beginsSentence(QuotedPassage inner) {
        TextBlock block = inner.block();
        int before = inner.start() - 2;
        while (before > 0 && Character.isWhitespace(block.at(before))) {
            before--;
        }
        return ".!?…".indexOf(block.at(before)) >= 0;
    }

    private void report(QuotedPassage inner) {
        faults.add(new MarkFault(MarkFault.Kind.NESTED_SAME, inner.block(), inner.start() - 1, null));
    }
}
