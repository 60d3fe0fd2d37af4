package io.github.communique.text.mention;

import io.github.communique.text.TextAnalysis;
import io.github.communique.text.TextBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * What the texts of a release mention, in reading order.
 *
 * @param dates the dates in words or figures
 * @param relativeDates the relative dates
 * @param titledNames the names with titles
 */
public record Mentions(List<DateMention> dates, List<RelativeMention> relativeDates, List<TitledName> titledNames) {

    /** Finds them. Linear in the text. */
    public static Mentions of(TextAnalysis text) {
        Mentions mentions = new Mentions(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (TextBlock block : text.blocks()) {
            int before = mentions.dates.size();
            DateMention.findAll(block, mentions.dates);
            List<DateMention> ownDates = mentions.dates.subList(before, mentions.dates.size());
            RelativeMention.findAll(block, ownDates, mentions.relativeDates);
            TitledName.findAll(block, mentions.titledNames);
        }
        return mentions;
    }
}
