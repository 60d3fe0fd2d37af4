package io.github.communique.drafting.quotation;

import io.github.communique.drafting.quotation.FoundSpeaker.Kind;
import io.github.communique.text.Words;
import io.github.communique.text.language.Trait;
import io.github.communique.text.language.WordClass;
import io.github.communique.text.language.WordKind;
import io.github.communique.text.mention.NamesAndComplements;
import org.jspecify.annotations.Nullable;

/** Reads the mention of a speaker that starts at a word. Looks at a bounded number of words. */
final class NounPhrases {

    private static final int MAX_WORDS = 14;

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

    static final int NOUNS = Role.bits(Role.PERSON, Role.GROUP, Role.ORGANISATION, Role.DOCUMENT, Role.TITLE);

    private final SpeechText text;
    private final Words words;
    private final Complements complements;
    private final boolean verbSecond;

    NounPhrases(SpeechText text) {
        this.text = text;
        this.words = text.words();
        this.complements = new Complements(text);
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
                : new NounPhrase(Kind.COLLECTIVE, one.from(), other.to(), one.from(), endOf(other), 0);
    }

    private static int endOf(NounPhrase phrase) {
        return phrase.kind() == Kind.NAME ? phrase.last() : phrase.to();
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
        boolean isBare = hasDeterminer && end == from + 1 && end < limit && text.is(end, Role.PREPOSITION);
        NounPhrase core = end == from || isBare ? null : core(from, end, hasDeterminer);
        if (core == null && !hasDeterminer && end > from && words.isCapitalised(from)) {
            end = endOfName(from, end);
            core = core(from, end, false);
        }
        if (core == null) {
            return text.is(from, Role.PRONOUN) ? pronoun(from) : null;
        }
        return complements.addTo(core, end, limit);
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
        if (word > from && complements.isGenitive(word)) {
            return true;
        }
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
        int first = word > from + 1 && isParticle(word - 1) ? word - 1 : word;
        int last = word + 1 < text.size() && isParticle(word + 1) && text.isJoined(word + 1) ? word + 1 : word;
        return first > from
                && last + 1 < text.size()
                && isParticle(word)
                && words.isCapitalised(first - 1)
                && words.isCapitalised(last + 1)
                && text.isJoined(last + 1)
                && (first < last || NamesAndComplements.isParticle(text.block(), word));
    }

    private boolean isParticle(int word) {
        return text.block().language().words(WordKind.NAME_PARTICLES).contains(words.text(word));
    }

    private @Nullable NounPhrase core(int from, int end, boolean hasDeterminer) {
        int last = end - 1;
        if (text.isPossessive(last)) {
            return null;
        }
        boolean isNamed = words.isCapitalised(last) && (!isTitleNoun(last) || followsShortTitle(last, from));
        if (isNamed && (hasDeterminer || end - from > 1 || !isNoun(last))) {
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

    /** Whether a word can be the title of a person, rather than a name such as Bill. */
    private boolean isTitleNoun(int word) {
        return text.isAny(word, Role.bits(Role.PERSON, Role.ORGANISATION, Role.GROUP, Role.TITLE))
                || text.is(word, Role.DOCUMENT) && !words.isCapitalised(word - 1 < 0 ? word : word - 1);
    }

    /** Whether a word follows an abbreviated title, as King does in Dr. King. */
    private boolean followsShortTitle(int word, int from) {
        return word > from && text.is(word - 1, Role.TITLE) && text.hasBefore(word, SpeechText.STOP);
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
        boolean isName = words.isCapitalised(before)
                && !text.isAny(before, Role.bits(Role.PERSON, Role.ORGANISATION, Role.TITLE));
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
}
