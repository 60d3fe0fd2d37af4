package io.github.communique.drafting.quotation;

import io.github.communique.drafting.quotation.FoundSpeaker.Kind;
import io.github.communique.text.Letters;
import io.github.communique.text.Words;
import io.github.communique.text.language.Trait;
import io.github.communique.text.language.WordClass;
import io.github.communique.text.language.WordKind;
import org.jspecify.annotations.Nullable;

/** Reads the mention of a speaker that starts at a word. Looks at a bounded number of words. */
final class NounPhrases {

    private static final int MAX_WORDS = 14;
    private static final int MAX_COMPLEMENT = 16;
    private static final int MAX_IN_BRACKETS = 8;

    private static final int ENDS_PHRASE = Role.bits(
            Role.VERB,
            Role.AUXILIARY,
            Role.PREPOSITION,
            Role.COORDINATING,
            Role.SUBORDINATING,
            Role.RELATIVE,
            Role.CONTENT,
            Role.PRONOUN,
            Role.NEGATION);

    private static final int NOUNS = Role.bits(Role.PERSON, Role.GROUP, Role.ORGANISATION, Role.DOCUMENT, Role.TITLE);

    private final SpeechText text;
    private final Words words;
    private final boolean verbSecond;

    NounPhrases(SpeechText text) {
        this.text = text;
        this.words = text.words();
        this.verbSecond = text.block().language().has(Trait.VERB_SECOND);
    }

    /** The mention that starts at a word and ends before a limit; null if none is certain. */
    @Nullable
    NounPhrase at(int from, int limit) {
        NounPhrase one = single(from, limit);
        if (one == null) {
            return null;
        }
        int next = one.to();
        boolean isJoined =
                next + 1 < limit && text.is(next, Role.COORDINATING) && text.isJoined(next) && text.isJoined(next + 1);
        NounPhrase other = isJoined ? single(next + 1, limit) : null;
        return other == null || other.isPronoun() || isFollowedByJoin(other, limit)
                ? one
                : new NounPhrase(Kind.COLLECTIVE, one.from(), other.to());
    }

    private boolean isFollowedByJoin(NounPhrase other, int limit) {
        return other.to() < limit && text.is(other.to(), Role.COORDINATING) && text.isJoined(other.to());
    }

    /** The speaker with the apposition between two words: of {@code the captain, Ida Example}, the name with its office. */
    FoundSpeaker speaker(NounPhrase phrase, int from, int to) {
        NounPhrase name = phrase.kind() == Kind.OFFICE && to > from ? single(from, to) : null;
        boolean isName = name != null && name.kind() == Kind.NAME && name.first() == from && name.to() == to;
        return name == null || !isName
                ? phrase.speaker(text, from, to)
                : new FoundSpeaker(text.span(from, to), Kind.NAME, text.span(phrase.from(), phrase.to()), null, null);
    }

    private @Nullable NounPhrase single(int from, int limit) {
        if (from >= limit || from >= text.size()) {
            return null;
        }
        if (text.is(from, Role.PRONOUN) && !text.is(from, Role.DETERMINER)) {
            return pronoun(from);
        }
        boolean hasDeterminer = text.is(from, Role.DETERMINER);
        int end = coreEnd(from, limit, hasDeterminer);
        NounPhrase core = end == from ? null : core(from, end, hasDeterminer);
        if (core == null && !hasDeterminer && end > from && words.isCapitalised(from)) {
            end = endOfName(from, end);
            core = core(from, end, false);
        }
        if (core == null) {
            return text.is(from, Role.PRONOUN) ? pronoun(from) : null;
        }
        return withComplement(core, end, limit);
    }

    /** The word after the capitalised words with which a mention starts. */
    private int endOfName(int from, int end) {
        int last = from + 1;
        while (last < end && (words.isCapitalised(last) || isParticle(last, from))) {
            last++;
        }
        return last;
    }

    private @Nullable NounPhrase pronoun(int word) {
        boolean isShortened = word + 1 < text.size() && text.hasBefore(word + 1, SpeechText.APOSTROPHE);
        boolean isNone = isShortened
                || text.isAny(word, Role.bits(Role.SECOND, Role.RELATIVE))
                || text.is(word, Role.THING) && verbSecond;
        Kind kind = text.is(word, Role.MANY) && !text.is(word, Role.FEMALE) ? Kind.COLLECTIVE : Kind.PRONOUN;
        return isNone ? null : new NounPhrase(kind, word, word + 1, word, word + 1, text.roles(word));
    }

    /** The word after the words that belong together up to a verb, a preposition or a sign. */
    private int coreEnd(int from, int limit, boolean hasDeterminer) {
        int end = from;
        int farthest = Math.min(limit, from + MAX_WORDS);
        while (end < farthest && (end == from || text.isJoined(end)) && !endsCore(end, from, hasDeterminer)) {
            end++;
        }
        return end;
    }

    private boolean endsCore(int word, int from, boolean hasDeterminer) {
        if (word == from && hasDeterminer) {
            return false;
        }
        if (word == from && text.is(word, Role.ADVERB)) {
            return true;
        }
        if (text.isPossessive(word) || isParticle(word, from)) {
            return false;
        }
        boolean isNoun = word == from + 1 && hasDeterminer && text.isAny(word, NOUNS);
        if (isNoun || word > from && isNameWord(word)) {
            return false;
        }
        boolean isAdverb = text.is(word, Role.ADVERB) && !words.isCapitalised(word);
        boolean isArticle = word > from && text.is(word, Role.DETERMINER) && !text.isPossessive(word - 1);
        boolean isNumber = words.is(word, WordClass.NUMBER);
        return text.isAny(word, ENDS_PHRASE) || isAdverb || text.is(word, Role.TIME) || isArticle && !isNumber;
    }

    /** Whether a capitalised word in a name is not what its small form is, such as {@code Will} or {@code Of}. */
    private boolean isNameWord(int word) {
        return words.isCapitalised(word)
                && words.isCapitalised(word - 1)
                && !words.isInCapitals(word)
                && !text.isAny(
                        word, Role.bits(Role.VERB, Role.PREPOSITION, Role.COORDINATING, Role.PRONOUN, Role.TIME));
    }

    private boolean isParticle(int word, int from) {
        return word > from
                && word + 1 < text.size()
                && words.isCapitalised(word - 1)
                && words.isCapitalised(word + 1)
                && text.isJoined(word + 1)
                && text.block().language().words(WordKind.NAME_PARTICLES).contains(words.text(word));
    }

    private @Nullable NounPhrase core(int from, int end, boolean hasDeterminer) {
        int last = end - 1;
        if (text.isPossessive(last)) {
            return null;
        }
        boolean isName = words.isCapitalised(last) && !isNoun(last);
        if (isName) {
            return named(from, end, hasDeterminer);
        }
        Kind kind = kindOf(last);
        boolean hasStart = hasDeterminer || isKnownThroughout(from, end);
        if (kind == null && (!hasDeterminer || end - from < 2)) {
            return null;
        }
        return hasStart
                ? new NounPhrase(
                        kind == null ? Kind.OFFICE : kind, from, end, from, end, kind == null ? 0 : text.roles(last))
                : null;
    }

    private boolean isNoun(int word) {
        return text.isAny(word, NOUNS);
    }

    /** Whether a mention without an article has only names and words before a noun. */
    private boolean isKnownThroughout(int from, int end) {
        int unknown = 0;
        for (int i = from; i < end; i++) {
            boolean isKnown =
                    words.isCapitalised(i) || isNoun(i) || text.isPossessive(i) || text.is(i, Role.DETERMINER);
            unknown += isKnown ? 0 : 1;
        }
        return unknown <= 2;
    }

    private @Nullable Kind kindOf(int word) {
        if (text.is(word, Role.PERSON)) {
            return Kind.OFFICE;
        }
        if (text.is(word, Role.GROUP)) {
            return Kind.COLLECTIVE;
        }
        if (text.is(word, Role.ORGANISATION)) {
            return Kind.ORGANISATION;
        }
        if (text.is(word, Role.DOCUMENT)) {
            return Kind.DOCUMENT;
        }
        return text.is(word, Role.TITLE) ? Kind.OFFICE : null;
    }

    /** A mention that ends with a name: the name, after a title, an office or an article. */
    private @Nullable NounPhrase named(int from, int end, boolean hasDeterminer) {
        int first = end - 1;
        while (first > from && isPartOfName(first, from)) {
            first--;
        }
        while (first < end - 1 && !words.isCapitalised(first)) {
            first++;
        }
        if (hasDeterminer && first == from) {
            first = from + 1;
        }
        if (first > from && !hasDeterminer && !isTitleBefore(from, first)) {
            return null;
        }
        boolean isBody = hasDeterminer && first == from + 1 || isBody(first, end);
        return isBody
                ? new NounPhrase(Kind.ORGANISATION, from, end)
                : new NounPhrase(Kind.NAME, from, end, first, end, 0);
    }

    /** Whether the word before belongs to the name as well. */
    private boolean isPartOfName(int word, int from) {
        int before = word - 1;
        if (text.isPossessive(word) || text.isPossessive(before)) {
            return false;
        }
        boolean isName = words.isCapitalised(before) && !isNoun(before);
        return isName || isParticle(before, from);
    }

    /** Whether the words before a name are its office: capitalised words, and small ones of which the last is known. */
    private boolean isTitleBefore(int from, int first) {
        boolean isKnown = false;
        for (int i = from; i < first; i++) {
            isKnown |= isNoun(i);
        }
        return isKnown || words.isCapitalised(from) && text.isPossessive(first - 1) && first - from <= 3;
    }

    private boolean isBody(int first, int end) {
        if (end - first == 1 && words.isInCapitals(first) && words.end(first) - words.start(first) <= 5) {
            return true;
        }
        for (int i = first; i < end; i++) {
            boolean isBodyWord = text.is(i, Role.ORGANISATION)
                    || end - first > 1
                            && text.block()
                                    .language()
                                    .words(WordKind.NON_PERSONS)
                                    .contains(words.text(i));
            if (isBodyWord) {
                return true;
            }
        }
        return false;
    }

    /** Adds what follows in brackets and after prepositions, up to the verb: a spokesman for the harbour in Ida. */
    private NounPhrase withComplement(NounPhrase core, int end, int limit) {
        int next = afterBrackets(end, limit);
        int farthest = Math.min(limit, end + MAX_COMPLEMENT);
        boolean hasComplement = next < farthest && text.isJoined(next) && text.is(next, Role.PREPOSITION)
                || next < farthest && text.is(next, Role.PREPOSITION) && next > end;
        if (hasComplement) {
            next++;
            while (next < farthest && text.isJoined(next) && !endsComplement(next)) {
                next++;
            }
            next = afterBrackets(next, limit);
        }
        return core.kind() == Kind.NAME
                ? new NounPhrase(core.kind(), core.from(), next, core.first(), core.last(), 0)
                : new NounPhrase(core.kind(), core.from(), next, core.from(), Math.max(end, next), core.roles());
    }

    private boolean endsComplement(int word) {
        int ends = Role.bits(
                Role.VERB, Role.AUXILIARY, Role.SUBORDINATING, Role.RELATIVE, Role.CONTENT, Role.PRONOUN, Role.TIME);
        boolean isAdverb = text.is(word, Role.ADVERB) && !words.isCapitalised(word) && !text.is(word, Role.DETERMINER);
        boolean isName = words.isCapitalised(word) && words.isCapitalised(word - 1);
        return !isName && (text.isAny(word, ends) && !isDeterminedNoun(word) || isAdverb || isBeforeVerb(word));
    }

    /** Whether a conjunction joins a verb rather than a noun. */
    private boolean isBeforeVerb(int word) {
        int next = word + 1;
        return text.is(word, Role.COORDINATING)
                && next < text.size()
                && text.isAny(next, Role.bits(Role.VERB, Role.AUXILIARY, Role.ADVERB))
                && !words.isCapitalised(next);
    }

    private boolean isDeterminedNoun(int word) {
        return text.is(word - 1, Role.DETERMINER) && isNoun(word) || text.is(word, Role.DETERMINER);
    }

    private int afterBrackets(int word, int limit) {
        if (word >= limit || !text.hasBefore(word, SpeechText.OPENING) || text.hasBefore(word, SpeechText.MARK)) {
            return word;
        }
        int farthest = Math.min(limit, word + MAX_IN_BRACKETS);
        for (int i = word + 1; i <= farthest; i++) {
            if (text.hasBefore(i, SpeechText.CLOSING)) {
                return i;
            }
        }
        return word;
    }

    /** Whether a word is written in small letters from its first on. */
    boolean isSmall(int word) {
        return Letters.lowerCase(words.text(word)).equals(words.text(word));
    }
}
