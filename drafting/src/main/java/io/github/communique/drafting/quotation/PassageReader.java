package io.github.communique.drafting.quotation;

import io.github.communique.text.Letters;
import io.github.communique.text.quotation.QuotedPassage;
import io.github.communique.text.quotation.SpeechAround;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the passages of a text: which of them are somebody's words, and what their sentences say of the speaker. */
final class PassageReader {

    private static final int MIN_WORDS = 4;
    private static final int ENDS_PART =
            Role.bits(Role.COORDINATING, Role.SUBORDINATING, Role.PREPOSITION, Role.AUXILIARY, Role.PASSIVE);

    private final SpeechText text;
    private final AttributionAfter after;
    private final AttributionBefore before;

    private PassageReader(SpeechText text) {
        this.text = text;
        this.after = new AttributionAfter(text);
        this.before = new AttributionBefore(text);
    }

    /**
     * The passages of a text, in order.
     *
     * @param text the text
     * @param previous the text before, if it may lead in the first passage; null otherwise
     */
    static List<Reading> read(SpeechText text, @Nullable SpeechText previous) {
        PassageReader reader = new PassageReader(text);
        List<Reading> all = new ArrayList<>();
        for (QuotedPassage passage : text.passages()) {
            all.add(new Reading(text, passage));
        }
        for (int i = 0; i < all.size(); i++) {
            int from = i == 0 ? 0 : all.get(i - 1).last;
            int to = i + 1 == all.size() ? text.size() : all.get(i + 1).first;
            reader.read(all.get(i), from, to);
        }
        if (previous != null
                && !all.isEmpty()
                && all.get(0).first == 0
                && all.get(0).own() == null) {
            all.get(0).leading = new AttributionBefore(previous).leadingIn();
        }
        return all;
    }

    /**
     * A text that the source marks as a quotation, as one passage.
     *
     * @param text the text
     * @param previous the text before, if it may lead it in; null otherwise
     */
    static List<Reading> whole(SpeechText text, @Nullable SpeechText previous) {
        if (text.size() == 0) {
            return List.of();
        }
        Reading reading = new Reading(
                text, new QuotedPassage(text.block(), 0, text.block().text().length(), ' ', 0));
        reading.isQuotation = true;
        reading.isWhole = true;
        leadIn(reading, previous);
        return List.of(reading);
    }

    /** Finds who speaks in the text before: {@code Ida Example said:} */
    private static void leadIn(Reading reading, @Nullable SpeechText previous) {
        if (previous != null && reading.first == 0 && reading.own() == null) {
            reading.leading = new AttributionBefore(previous).leadingIn();
        }
    }

    private void read(Reading reading, int from, int to) {
        int start = text.sentenceStart(reading.first, from);
        int whole = text.sentenceStart(reading.first, 0);
        boolean endsHere = text.hasBefore(reading.last, SpeechText.SENTENCE);
        int end = reading.last >= to ? to : text.sentenceEnd(reading.last, to);
        reading.before = start < reading.first ? before.in(start, reading.first) : null;
        if (reading.before == null && whole < start) {
            reading.before = before.in(whole, reading.first);
        }
        boolean mayFollow = !endsHere || reading.last < to && mayFollowEnd(reading);
        reading.after = mayFollow ? after.in(reading.last, end) : null;
        if (reading.after == null && to == text.size()) {
            reading.after = after.signature(reading.last);
        }
        boolean beginsSentence = start == reading.first;
        reading.isWhole = beginsSentence && (endsHere || reading.last == text.size());
        reading.isQuotation = isQuotation(reading);
        if (reading.isWhole && reading.own() == null && reading.first > from) {
            reading.leading = before.ofSentence(text.sentenceStart(reading.first - 1, from), reading.first);
        }
    }

    /** Whether an attribution may follow although the passage ends a sentence: “Why?” she said. */
    private boolean mayFollowEnd(Reading reading) {
        boolean isSmall = Character.isLowerCase(text.block().at(text.words().start(reading.last)));
        return isSmall || reading.lastCharacter() != '.';
    }

    private boolean isQuotation(Reading reading) {
        Attribution own = reading.own() == null ? reading.after : reading.own();
        boolean isLong = reading.size() >= MIN_WORDS && hasSpaces(reading);
        if (own == null) {
            boolean isShortSentence = reading.isWhole && reading.isSentence() && startsWithCapital(reading);
            boolean isTitle = !reading.isSentence() && SpeechAround.isInTitleCase(reading.passage)
                    || !reading.isWhole && SpeechAround.isTitle(reading.passage);
            return isShortSentence || isLong && !isTitle;
        }
        boolean isTitle = SpeechAround.isInTitleCase(reading.passage) && !reading.isSetOff();
        return !isTitle && (isLong || isShortSentence(reading) || isShortPart(reading));
    }

    /** Whether a passage is more than one expression such as an address. */
    private boolean hasSpaces(Reading reading) {
        int spaces = 0;
        for (int i = reading.first + 1; i < reading.last && spaces < 2; i++) {
            spaces += Letters.isSpace(text.block().at(text.words().start(i) - 1)) ? 1 : 0;
        }
        return spaces > 1;
    }

    /** Whether a passage of few words is a sentence of its own: “Yes,” she said. */
    private boolean isShortSentence(Reading reading) {
        boolean ends = text.hasBefore(reading.last, SpeechText.COMMA | SpeechText.STOP);
        return reading.isSetOff() && ends && startsWithCapital(reading) && !isNamed(reading.before);
    }

    /**
     * Whether a passage of few words is certainly quoted within the words that a sentence reports: said that the talks were
     * “open and frank”. It ends its clause, and has no capital letter, so that it is no name.
     */
    private boolean isShortPart(Reading reading) {
        boolean endsClause = text.hasBefore(reading.last, SpeechText.SENTENCE | SpeechText.COMMA)
                || reading.last < text.size() && text.isAny(reading.last, ENDS_PART);
        boolean hasCapital = false;
        for (int i = reading.first; i < reading.last; i++) {
            hasCapital |= text.words().mayHaveCapitalOrDigit(i);
        }
        return endsClause && !hasCapital && reading.before != null && !SpeechAround.isTitle(reading.passage);
    }

    private boolean startsWithCapital(Reading reading) {
        String first = text.words().text(reading.first);
        return !Letters.lowerCase(first).equals(first);
    }

    private static boolean isNamed(@Nullable Attribution attribution) {
        return attribution != null && attribution.isNaming();
    }
}
