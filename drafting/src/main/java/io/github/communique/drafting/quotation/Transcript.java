package io.github.communique.drafting.quotation;

import io.github.communique.drafting.mention.TextSpan;
import io.github.communique.drafting.quotation.FoundQuotation.Kind;
import io.github.communique.drafting.quotation.FoundQuotation.Place;
import io.github.communique.text.Letters;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Recognises a transcript, in which paragraphs begin with the speaker and a colon. Paragraphs such as {@code Contact: Ida
 * Example} are none: at least three paragraphs must have such a beginning, and one that is not a noun for a person must
 * return.
 */
final class Transcript {

    private static final int MAX_LABEL = 8;
    private static final int MIN_WORDS = 3;
    private static final int MIN_TURNS = 3;

    /** A paragraph that begins with a speaker. */
    private record Turn(int block, String label, FoundSpeaker speaker, boolean isPerson, TextSpan words) {}

    private Transcript() {}

    /** The quotations of a transcript, each a paragraph; null for paragraphs that are none. */
    static @Nullable FoundQuotation[] in(List<TextBlock> blocks) {
        @Nullable FoundQuotation[] quotations = new @Nullable FoundQuotation[blocks.size()];
        List<Turn> turns = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            Turn turn = turn(i, blocks.get(i));
            if (turn != null) {
                turns.add(turn);
                counts.merge(turn.label, 1, Integer::sum);
            }
        }
        for (Turn turn : turns) {
            boolean isCertain = turns.size() >= MIN_TURNS && (turn.isPerson || counts.getOrDefault(turn.label, 0) > 1);
            if (isCertain) {
                quotations[turn.block] = quotation(turn);
            }
        }
        return quotations;
    }

    private static FoundQuotation quotation(Turn turn) {
        return new FoundQuotation(
                Kind.DIRECT,
                List.of(new FoundPart(FoundPart.Kind.DIRECT, turn.words)),
                turn.speaker,
                null,
                turn.speaker.span(),
                Place.BEFORE,
                List.of());
    }

    private static @Nullable Turn turn(int number, TextBlock block) {
        Words words = block.words();
        int colon = block.text().indexOf(':');
        int label = colon < 0 ? 0 : words.before(colon) + 1;
        boolean isLabelled = label > 0
                && label <= MAX_LABEL
                && words.end(label - 1) == colon
                && words.size() - label >= MIN_WORDS
                && Letters.isSpace(block.at(colon + 1));
        if (!isLabelled) {
            return null;
        }
        SpeechText text = new SpeechText(number, block, List.of());
        NounPhrase phrase = new NounPhrases(text).at(0, label);
        boolean isWhole = phrase != null && phrase.to() == label && !phrase.isPronoun();
        boolean isInCapitals = label == 1 && words.isInCapitals(0);
        if (phrase == null || !isWhole || !isSpeaker(phrase, isInCapitals) || text.hasBefore(0, SpeechText.OTHER)) {
            return null;
        }
        FoundSpeaker speaker =
                isInCapitals ? new FoundSpeaker(text.span(0, label), FoundSpeaker.Kind.NAME) : phrase.speaker(text);
        boolean isPerson = phrase.hasRole(Role.PERSON);
        TextSpan spoken = new TextSpan(number, words.start(label), endOf(block));
        return new Turn(number, block.part(0, colon), speaker, isPerson, spoken);
    }

    private static boolean isSpeaker(NounPhrase phrase, boolean isInCapitals) {
        return isInCapitals || phrase.kind() == FoundSpeaker.Kind.NAME || phrase.hasRole(Role.PERSON);
    }

    private static int endOf(TextBlock block) {
        int end = block.text().length();
        while (end > 0 && Letters.isSpace(block.at(end - 1))) {
            end--;
        }
        return end;
    }
}
