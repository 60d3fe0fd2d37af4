package io.github.communique.text.mention;

import io.github.communique.text.TextAnalysis;
import io.github.communique.text.TextBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * The dates and titled names in the texts of a release, in reading order.
 *
 * @param dates the dates in words or digits
 * @param relativeDates the relative dates
 * @param titledNames the names with titles
 */
public record Mentions(List<DateMention> dates, List<RelativeMention> relativeDates, List<TitledName> titledNames) {

    /** Finds the mentions in a text. Takes time linear in the text. */
    public static Mentions of(TextAnalysis text) {
        return in(text.blocks());
    }

    /** Finds the mentions in texts. Takes linear time. */
    public static Mentions in(List<TextBlock> blocks) {
        Mentions mentions = new Mentions(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (TextBlock block : blocks) {
            int before = mentions.dates.size();
            DateMention.findAll(block, mentions.dates);
            List<DateMention> ownDates = mentions.dates.subList(before, mentions.dates.size());
            RelativeMention.findAll(block, ownDates, mentions.relativeDates);
            TitledName.findAll(block, mentions.titledNames);
        }
        return mentions;
    }
}
