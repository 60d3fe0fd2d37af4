package io.github.communique.text.quotation;

import io.github.communique.text.TextBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * Passages that are nested in a passage with the same mark. Nesting is certain only once the outer passage is closed or
 * continues in the next paragraph; otherwise its closing mark is missing and they are not nested.
 */
final class NestedPassages {

    private final List<MarkFault> faults;
    private final List<QuotedPassage> within = new ArrayList<>();
    private final List<QuotedPassage> fromPrevious = new ArrayList<>();

    NestedPassages(List<MarkFault> faults) {
        this.faults = faults;
    }

    /** Records a closed passage. */
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

    /**
     * Ends a paragraph: an open passage may continue, together with passages nested in it, except one that starts a
     * sentence, before which a closing mark may be missing.
     */
    void endOfParagraph(boolean mayGoOn) {
        fromPrevious.clear();
        within.stream().filter(inner -> mayGoOn && !beginsSentence(inner)).forEach(fromPrevious::add);
        within.clear();
    }

    /** Records that the passage left open by the previous paragraph is reopened. */
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
