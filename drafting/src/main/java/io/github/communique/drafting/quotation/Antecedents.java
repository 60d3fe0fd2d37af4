package io.github.communique.drafting.quotation;

import io.github.communique.drafting.mention.Connectives;
import io.github.communique.drafting.mention.TextSpan;
import io.github.communique.drafting.quotation.FoundSpeaker.Kind;
import io.github.communique.text.Letters;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.WordClass;
import io.github.communique.text.language.WordKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds for a pronoun the speaker whom it means: the last one who is named, if no other capitalised word that may be a name
 * stands between that mention and the pronoun.
 */
final class Antecedents {

    private static final int MAX_BLOCKS = 4;
    private static final int MAX_WORDS = 400;

    private final List<TextBlock> blocks;
    private @Nullable FoundSpeaker last;

    /** Where the last speaker was named, or meant by a pronoun. */
    private @Nullable TextSpan lastPlace;

    private Antecedents(List<TextBlock> blocks) {
        this.blocks = blocks;
    }

    /** The quotations, in order, with what their pronouns mean. */
    static List<FoundQuotation> resolve(List<FoundQuotation> quotations, List<TextBlock> blocks) {
        Antecedents antecedents = new Antecedents(blocks);
        List<FoundQuotation> resolved = new ArrayList<>();
        quotations.forEach(quotation -> resolved.add(antecedents.resolve(quotation)));
        return resolved;
    }

    private FoundQuotation resolve(FoundQuotation quotation) {
        FoundSpeaker speaker = quotation.speaker();
        if (speaker == null) {
            last = null;
            return quotation;
        }
        if (speaker.kind() != Kind.PRONOUN) {
            last = speaker.kind() == Kind.NAME ? speaker : null;
            lastPlace = speaker.span();
            return quotation;
        }
        FoundSpeaker named = last;
        TextSpan place = lastPlace;
        boolean isCertain = named != null && place != null && isOnlyName(named, place, speaker.span());
        lastPlace = isCertain ? speaker.span() : place;
        return named == null || !isCertain
                ? quotation
                : new FoundQuotation(
                        quotation.kind(),
                        quotation.parts(),
                        speaker.standingFor(named.span()),
                        quotation.cue(),
                        quotation.wording(),
                        quotation.place(),
                        quotation.alternatives());
    }

    private boolean isOnlyName(FoundSpeaker named, TextSpan name, TextSpan pronoun) {
        if (pronoun.block() < name.block() || pronoun.block() - name.block() > MAX_BLOCKS) {
            return false;
        }
        Set<String> known = known(named);
        int seen = 0;
        for (int number = name.block(); number <= pronoun.block() && seen < MAX_WORDS; number++) {
            Words words = blocks.get(number).words();
            int from = number == name.block() ? words.before(name.end()) + 1 : 0;
            int to = number == pronoun.block() ? words.before(pronoun.start()) + 1 : words.size();
            for (int i = from; i < to && seen < MAX_WORDS; i++, seen++) {
                if (mayBeName(blocks.get(number), i) && !known.contains(words.text(i))) {
                    return false;
                }
            }
        }
        return seen < MAX_WORDS;
    }

    private Set<String> known(FoundSpeaker named) {
        Set<String> known = new HashSet<>();
        addWords(named.span(), known);
        if (named.title() != null) {
            addWords(named.title(), known);
        }
        if (named.apposition() != null) {
            addWords(named.apposition(), known);
        }
        return known;
    }

    private void addWords(TextSpan span, Set<String> known) {
        Words words = blocks.get(span.block()).words();
        int end = words.before(span.end()) + 1;
        for (int i = words.before(span.start()) + 1; i < end; i++) {
            known.add(words.text(i));
        }
    }

    /** Whether a capitalised word within a sentence may name somebody else; an acronym, a day or a month does not. */
    private static boolean mayBeName(TextBlock block, int word) {
        Words words = block.words();
        boolean isOther = words.isInCapitals(word)
                || words.is(word, WordClass.WEEKDAY)
                || words.is(word, WordClass.MONTH)
                || words.end(word) - words.start(word) == 1;
        boolean isWithinSentence = word > 0 && block.followsDirectly(word);
        return words.isCapitalised(word) && !isOther && isWithinSentence && !isThing(block, word);
    }

    /**
     * {@code the Strategic Concept}, {@code the new Concept}, {@code in Madrid}: after an article, at most one adjective between,
     * or a word before places, a name is not that of a person; after an office it is.
     */
    private static boolean isThing(TextBlock block, int word) {
        Words words = block.words();
        int before = word - 1;
        while (before > 0
                && block.followsDirectly(before + 1)
                && (words.isCapitalised(before) || isWithinName(block, before))) {
            before--;
        }
        if (Connectives.isBeforePlace(block, before)) {
            return true;
        }
        boolean isAdjective = !isArticle(block, before)
                && before > 0
                && block.followsDirectly(before)
                && !words.is(before, WordClass.FUNCTION)
                && !block.language().words(WordKind.OFFICE_NOUNS).contains(words.text(before));
        return isArticle(block, isAdjective ? before - 1 : before);
    }

    /** The {@code of} of {@code Rule of Law Mission}. */
    private static boolean isWithinName(TextBlock block, int word) {
        return block.words().isCapitalised(word - 1)
                && Connectives.isConnecting(block, word)
                && !isArticle(block, word)
                && !Connectives.isBeforePlace(block, word)
                && !Connectives.isJunction(block, word);
    }

    private static boolean isArticle(TextBlock block, int word) {
        return Connectives.isArticle(block, word)
                || block.language()
                        .words(WordKind.PHRASE_DETERMINERS)
                        .contains(Letters.lowerCase(block.words().text(word)));
    }
}
