package io.github.communique.text.fault;

import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Removes words in an unusual form that occur more than once: they are names of firms or products, not slips. */
final class RepeatedForms {

    private RepeatedForms() {}

    static List<Slip> without(List<Slip> found, List<TextBlock> blocks) {
        Map<String, Integer> counts = new HashMap<>();
        for (Slip slip : found) {
            if (slip.kind() == Slip.Kind.WORD_MISREAD) {
                counts.put(slip.printed(), 0);
            }
        }
        if (counts.isEmpty()) {
            return found;
        }
        for (TextBlock block : blocks) {
            Words words = block.words();
            for (int i = 0; i < words.size(); i++) {
                counts.computeIfPresent(words.text(i), (form, count) -> count + 1);
            }
        }
        List<Slip> once = new ArrayList<>(found);
        once.removeIf(slip -> slip.kind() == Slip.Kind.WORD_MISREAD && counts.getOrDefault(slip.printed(), 0) > 1);
        return once;
    }
}
