package io.github.communique.rulebook.view;

import io.github.communique.PressRelease;
import io.github.communique.anchor.TextAnchor;
import io.github.communique.report.Pointer;
import io.github.communique.report.TextRange;
import io.github.communique.rule.RuleContext;
import io.github.communique.text.TextAnalysis;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.verbatim.PhrasePlaces;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the words of anchors that have no position stand in the text of a release. */
public final class AnchoredWords {

    private final List<TextBlock> blocks;
    private final PhrasePlaces places;

    /** Prepares the search in these texts, in one pass. */
    private AnchoredWords(List<TextBlock> blocks) {
        this.blocks = blocks;
        this.places = new PhrasePlaces(blocks);
    }

    /** The search in the release that is checked. */
    public static AnchoredWords of(RuleContext context) {
        List<TextBlock> blocks = ReleaseText.of(context).blocks();
        return context.once(AnchoredWords.class, release -> new AnchoredWords(blocks));
    }

    /** The search in a release. */
    public static AnchoredWords of(PressRelease release) {
        return new AnchoredWords(TextAnalysis.of(release).blocks());
    }

    /** The anchor with the position of its words, where these stand in the texts once; the same anchor if not. */
    public TextAnchor placed(TextAnchor anchor) {
        List<TextAnchor> positions = positions(anchor);
        return positions.size() == 1 ? positions.get(0) : anchor;
    }

    /** The anchor with each position at which its words stand; none if it has no words. */
    public List<TextAnchor> positions(TextAnchor anchor) {
        return of(anchor).stream().map(found -> found.position(anchor)).toList();
    }

    /** The texts that are searched, by the attributes that hold them. */
    public Map<Pointer, String> texts() {
        Map<Pointer, String> texts = new LinkedHashMap<>();
        blocks.forEach(block -> texts.put(block.pointer(), block.text()));
        return texts;
    }

    /**
     * Words found in a text.
     *
     * @param block the text
     * @param start the {@code char} index at which they start
     * @param end the {@code char} index after them
     */
    public record Found(TextBlock block, int start, int end) {

        private TextAnchor position(TextAnchor anchor) {
            TextRange range = block.range(start, end);
            return anchor.toBuilder()
                    .block(block.pointer())
                    .start(range.start())
                    .end(range.end())
                    .build();
        }
    }

    /** Whether the words of an anchor are certainly not in the texts; not known, and false, if all of them are frequent. */
    public boolean areNowhere(TextAnchor anchor) {
        Words words = Words.of(anchor.getExact().orElse(""));
        boolean isKnown = !places.mayHave(words) || !places.of(words).isEmpty();
        return isKnown && of(anchor).isEmpty();
    }

    /** The places at which the words of an anchor stand, between the words beside them where it states these. */
    public List<Found> of(TextAnchor anchor) {
        List<Found> found = new ArrayList<>();
        String exact = anchor.getExact().orElse("");
        Words words = Words.of(exact);
        for (PhrasePlaces.Place place : places.of(words)) {
            TextBlock block = blocks.get(place.block());
            int start = block.words().start(place.first()) - words.start(0);
            if (mayBeIn(block, anchor) && stands(anchor, exact, block.text(), start)) {
                found.add(new Found(block, start, start + exact.length()));
            }
        }
        return found;
    }

    /** An anchor names a block of the body, {@code /body/0}, or its text, {@code /body/0/text}. */
    private static boolean mayBeIn(TextBlock block, TextAnchor anchor) {
        Pointer stated = anchor.getBlock().orElse(block.pointer());
        return stated.equals(block.pointer()) || stated.equals(block.pointer().parent());
    }

    private static boolean stands(TextAnchor anchor, String exact, String text, int start) {
        String prefix = anchor.getPrefix().orElse("");
        String suffix = anchor.getSuffix().orElse("");
        return text.startsWith(exact, start)
                && text.startsWith(prefix, start - prefix.length())
                && text.startsWith(suffix, start + exact.length());
    }
}
