package io.github.communique.text.quotation;

import io.github.communique.body.TextRole;
import io.github.communique.text.Letters;
import io.github.communique.text.TextBlock;
import java.util.List;

/** Recognises a paragraph that quotes after a dash instead of in marks. */
final class DashPassage {

    private DashPassage() {}

    /** Adds the passage if the language uses quotation dashes, or if the paragraph names the speaker. */
    static void addTo(List<QuotedPassage> passages, TextBlock block, MarkRoles roles) {
        char first = block.at(0);
        if (block.role() == TextRole.PARAGRAPH && (first == '–' || first == '—') && Letters.isSpace(block.at(1))) {
            int end = Speech.endBeforeAttribution(block);
            if (end >= 0 || roles.quotesWithDash()) {
                passages.add(new QuotedPassage(block, 1, end < 0 ? block.text().length() : end, first, 0));
            }
        }
    }
}
