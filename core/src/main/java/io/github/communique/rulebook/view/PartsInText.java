package io.github.communique.rulebook.view;

import io.github.communique.quote.Quote;
import io.github.communique.quote.QuotePart;
import io.github.communique.quote.QuotePartKind;
import io.github.communique.rule.RuleContext;
import io.github.communique.text.TextBlock;
import io.github.communique.text.quotation.QuotedPassage;
import io.github.communique.text.verbatim.Interruptions;
import io.github.communique.text.verbatim.PhrasePlaces.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks the parts of one quotation in the text: in order, in one passage or in passages that are each quoted to their
 * end, with nothing between them but the attribution or words that a part marks as omitted.
 */
public final class PartsInText {

    private final PlacedWords placed;

    private PartsInText(PlacedWords placed) {
        this.placed = placed;
    }

    public static PartsInText of(RuleContext context) {
        return new PartsInText(PlacedWords.of(context));
    }

    /**
     * A part that does not properly follow the one before it.
     *
     * @param part its index
     * @param isInOrder whether it comes after that part at all
     */
    public record Unbound(int part, boolean isInOrder) {}

    /**
     * The first part that does not properly follow the one before it; null if there is none, or if the text lacks one
     * of the parts.
     */
    public @Nullable Unbound firstUnbound(Quote quote) {
        List<Place> before = List.of();
        boolean mayLeaveOut = true;
        Unbound unbound = null;
        for (int i = 0; i < quote.getParts().size(); i++) {
            QuotePart part = quote.getParts().get(i);
            if (part.getKind() != QuotePartKind.DIRECT) {
                mayLeaveOut = true;
                continue;
            }
            List<Place> places = placed.of(part.getText());
            if (places.isEmpty()) {
                return null;
            }
            boolean isMarked = mayLeaveOut || beginsWithEllipsis(part.getText());
            if (!before.isEmpty() && unbound == null) {
                List<Place> bound = bound(before, places, isMarked);
                unbound = bound.isEmpty() ? new Unbound(i, followsAny(before, places)) : null;
                places = bound;
            }
            before = places;
            mayLeaveOut = endsWithEllipsis(part.getText());
        }
        return unbound;
    }

    private static boolean beginsWithEllipsis(String text) {
        String stripped = text.strip();
        return stripped.startsWith("…") || stripped.startsWith("...") || stripped.startsWith("[");
    }

    private static boolean endsWithEllipsis(String text) {
        String stripped = text.strip();
        return stripped.endsWith("…") || stripped.endsWith("...") || stripped.endsWith("]");
    }

    private List<Place> bound(List<Place> before, List<Place> places, boolean isMarked) {
        List<Place> bound = new ArrayList<>();
        for (Place place : places) {
            for (Place one : before) {
                if (follows(one, place) && (isMarked || isBound(one, place))) {
                    bound.add(place);
                    break;
                }
            }
        }
        return bound;
    }

    private static boolean followsAny(List<Place> before, List<Place> places) {
        return places.stream().anyMatch(place -> before.stream().anyMatch(one -> follows(one, place)));
    }

    private static boolean follows(Place one, Place other) {
        return other.block() > one.lastBlock() || other.block() == one.lastBlock() && other.first() > one.last();
    }

    private boolean isBound(Place one, Place other) {
        if (one.lastBlock() == other.block() && one.last() + 1 == other.first()) {
            return true;
        }
        QuotedPassage passage = placed.passageAround(one.lastBlock(), one.last());
        QuotedPassage next = placed.passageAround(other.block(), other.first());
        if (passage != null && passage.equals(next)) {
            return isSpeakerBetween(one, other);
        }
        return isAtEnd(one, passage) && isAtBeginning(other, next);
    }

    /** Whether the words between two parts within one passage are an attribution. */
    private boolean isSpeakerBetween(Place one, Place other) {
        TextBlock block = placed.blocks().get(other.block());
        boolean isSetOff = block.gapBefore(one.last() + 1).length() > 1
                && block.gapBefore(other.first()).length() > 1;
        return isSetOff && Interruptions.mayBe(block, one.last() + 1, other.first());
    }

    /** Whether no word of the passage, or of the text outside passages, follows. */
    private boolean isAtEnd(Place place, @Nullable QuotedPassage passage) {
        TextBlock block = placed.blocks().get(place.lastBlock());
        int next = place.last() + 1;
        return passage == null || next >= block.words().size() || block.words().start(next) >= passage.end();
    }

    private boolean isAtBeginning(Place place, @Nullable QuotedPassage passage) {
        TextBlock block = placed.blocks().get(place.block());
        int previous = place.first() - 1;
        return passage == null || previous < 0 || block.words().end(previous) <= passage.start();
    }
}
