package io.github.communique.rulebook.view;

import io.github.communique.body.TextRole;
import io.github.communique.rule.RuleContext;
import io.github.communique.text.CharacterClass;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.quotation.QuotedPassage;
import io.github.communique.text.verbatim.PhrasePlaces;
import io.github.communique.text.verbatim.PhrasePlaces.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The positions of the words that a release quotes in its text below the headline, or in its headlines, and the quoted
 * passages around them.
 */
public final class PlacedWords {

    private final List<TextBlock> blocks;
    private final PhrasePlaces places;
    private final IdentityHashMap<TextBlock, List<QuotedPassage>> passages = new IdentityHashMap<>();
    private int firstCarried;

    private PlacedWords(RuleContext context, boolean inHeadlines) {
        this.blocks = ReleaseText.of(context).blocks().stream()
                .filter(block -> (block.role() == TextRole.HEADLINE) == inHeadlines)
                .toList();
        this.places = new PhrasePlaces(blocks);
        for (QuotedPassage passage : ReleaseText.quotations(context).passages()) {
            if (passage.level() == 0) {
                passages.computeIfAbsent(passage.block(), block -> new ArrayList<>())
                        .add(passage);
            }
        }
        passages.values().forEach(list -> list.sort(Comparator.comparingInt(QuotedPassage::start)));
        firstCarried = 0;
        while (firstCarried < blocks.size() && !goesOn(blocks.get(firstCarried))) {
            firstCarried++;
        }
    }

    private boolean goesOn(TextBlock block) {
        List<QuotedPassage> there = passagesIn(block);
        QuotedPassage last = there.isEmpty() ? null : there.get(there.size() - 1);
        return last != null && last.end() == block.text().length() && CharacterClass.isQuotationMark(last.open());
    }

    public static PlacedWords of(RuleContext context) {
        return context.once(PlacedWords.class, release -> new PlacedWords(context, false));
    }

    /** The positions in the headlines alone. */
    public static PlacedWords inHeadlines(RuleContext context) {
        return context.once(InHeadlines.class, release -> new InHeadlines(new PlacedWords(context, true))).placed;
    }

    private record InHeadlines(PlacedWords placed) {}

    /** The texts to whose indexes positions refer. */
    public List<TextBlock> blocks() {
        return blocks;
    }

    /** The positions of words; empty if there are none, or too many. */
    public List<Place> of(String words) {
        return places.of(Words.of(words));
    }

    /** The outermost quoted passages of a text, in order. */
    public List<QuotedPassage> passagesIn(TextBlock block) {
        return passages.getOrDefault(block, List.of());
    }

    /** Whether a passage left open by an earlier text may continue in a text. */
    public boolean mayBeWithinCarried(int block) {
        return block > firstCarried;
    }

    /** The words of the sentence after a passage, up to the next passage; none if the passage ends its sentence. */
    ClauseWords wordsAfter(QuotedPassage passage) {
        TextBlock text = passage.block();
        Words words = text.words();
        int from = words.before(passage.end()) + 1;
        if (".…".indexOf(text.at(passage.end() - 1)) >= 0 && !isFollowedByDash(text, passage.end())) {
            return new ClauseWords(text, from, from);
        }
        List<QuotedPassage> there = passagesIn(text);
        int next = lastFrom(there, passage.start()) + 1;
        int limit = next < there.size() ? words.before(there.get(next).start()) + 1 : words.size();
        return ClauseWords.after(text, from, limit, passage.end());
    }

    private static boolean isFollowedByDash(TextBlock text, int mark) {
        char next = text.at(text.afterSpaces(mark + 1));
        return next == '–' || next == '—';
    }

    /** The words of the sentence before a passage, from the previous passage on. */
    ClauseWords wordsBefore(QuotedPassage passage) {
        TextBlock text = passage.block();
        Words words = text.words();
        List<QuotedPassage> there = passagesIn(text);
        int previous = lastFrom(there, passage.start()) - 1;
        int limit = previous < 0 ? 0 : words.before(there.get(previous).end()) + 1;
        return ClauseWords.before(text, limit, words.before(passage.start()) + 1, passage.start() - 1);
    }

    /** The passage around a word; null if there is none. */
    public @Nullable QuotedPassage passageAround(int block, int word) {
        TextBlock text = blocks.get(block);
        int at = text.words().start(word);
        List<QuotedPassage> there = passagesIn(text);
        int last = lastFrom(there, at);
        return last >= 0 && at < there.get(last).end() ? there.get(last) : null;
    }

    /** Whether a mark opens or closes a passage, or is within one. */
    public boolean isOfPassage(TextBlock text, int mark) {
        List<QuotedPassage> there = passagesIn(text);
        int last = lastFrom(there, mark + 1);
        return last >= 0 && mark <= there.get(last).end();
    }

    /** The index of the last passage that starts at or before an offset; -1 if there is none. */
    private static int lastFrom(List<QuotedPassage> there, int at) {
        int low = 0;
        int high = there.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (there.get(middle).start() <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
