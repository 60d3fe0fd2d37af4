package io.github.communique.text.quotation;

import io.github.communique.text.Letters;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.WordClass;
import io.github.communique.text.language.WordKind;

/** Finds attributions in a text, if the verbs of saying of its language are known. */
public final class Speech {

    private static final int NEAR = 8;
    private static final int MAX_NAMES = 4;

    /** The maximum number of words after the article of an unnamed speaker, such as the harbour master. */
    private static final int MAX_NOUNS = 3;

    /**
     * More words than this after a verb of saying mean that it does not attribute words: he said in a letter on Monday.
     */
    private static final int MAX_WORDS_AFTER_VERB = 5;

    private Speech() {}

    /** The end of the words before the last attribution, as in {@code We stay, he said}; -1 if there is none. */
    static int lastAttribution(TextBlock block) {
        int attribution = -1;
        for (int i = block.words().size() - 1; i > 1 && attribution < 0; i--) {
            attribution = attribution(block, i);
        }
        return attribution;
    }

    /** The end of the words before the first attribution within a passage; -1 if there is none. */
    static int firstAttribution(QuotedPassage passage) {
        Words words = passage.block().words();
        int last = words.before(passage.end());
        int attribution = -1;
        for (int i = words.before(passage.start()) + 2; i <= last && attribution < 0; i++) {
            attribution = attribution(passage.block(), i);
        }
        return attribution;
    }

    /** The end of the words of a paragraph before the attribution; -1 if there is none. */
    static int endBeforeAttribution(TextBlock block) {
        int attribution = -1;
        for (int i = 2; i < block.words().size() && attribution < 0; i++) {
            attribution = attribution(block, i);
        }
        return attribution;
    }

    /** Whether the text has a verb of saying, or names a source, shortly before or after a passage. */
    public static boolean isBeside(QuotedPassage passage) {
        Words words = passage.block().words();
        int first = words.before(passage.start()) + 1;
        int last = words.before(passage.end());
        return hasReportingVerb(words, Math.max(0, first - NEAR), first)
                || hasReportingVerb(words, last + 1, last + 1 + NEAR)
                || isSourceName(passage.block(), SourcePhrases.endAt(passage.block(), last + 1))
                || hasSourceBefore(passage.block(), first);
    }

    /** According to Erik Torp, “…”: whether a phrase for a source and a name precede a word. */
    private static boolean hasSourceBefore(TextBlock block, int first) {
        for (int i = Math.max(0, first - NEAR); i < first; i++) {
            int name = SourcePhrases.endAt(block, i);
            if (name > 0 && name < first && isSourceName(block, name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSourceName(TextBlock block, int word) {
        return word > 0 && word < block.words().size() && block.words().isCapitalised(word);
    }

    private static boolean hasReportingVerb(Words words, int from, int to) {
        for (int i = from; i < Math.min(to, words.size()); i++) {
            if (words.is(i, WordClass.REPORTING_VERB)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The end of the words before the attribution with this verb of saying; -1 if the verb does not attribute words.
     */
    private static int attribution(TextBlock block, int verb) {
        Words words = block.words();
        if (!words.is(verb, WordClass.REPORTING_VERB)) {
            return -1;
        }
        int first = firstOfSubject(block, verb);
        return first < 0 && endsClause(block, verb) && isFollowedBySpeaker(block, verb)
                ? words.end(verb - 1)
                : endBefore(words, first);
    }

    private static int endBefore(Words words, int first) {
        return first > 0 ? words.end(first - 1) : -1;
    }

    /** The first word of the speaker, at the start of a clause before a verb; -1 if there is no speaker. */
    private static int firstOfSubject(TextBlock block, int verb) {
        Words words = block.words();
        int subject = verb - 1;
        boolean isSubject = words.isCapitalised(subject)
                || words.is(subject, WordClass.PRONOUN)
                || words.is(subject, WordClass.AUXILIARY);
        int first = subject;
        int farthest = Math.max(0, subject - MAX_NAMES);
        while (first > farthest && !endsClause(block, first)) {
            first--;
        }
        boolean isBeginning = first > 0 && endsClause(block, first);
        boolean isSpeaker = isSubject && !isFirstPerson(block, first) || isNoun(block, first, verb);
        return isBeginning && isSpeaker && endsClauseSoon(block, verb) ? first : -1;
    }

    private static boolean isFirstPerson(TextBlock block, int word) {
        return block.language()
                .words(WordKind.FIRST_PERSON_PRONOUNS)
                .contains(Letters.lowerCase(block.words().text(word)));
    }

    /**
     * Whether the clause ends soon after the verb, so that the quoted words do not follow it, unlike
     * {@code last year, he responded to those who}.
     */
    private static boolean endsClauseSoon(TextBlock block, int verb) {
        Words words = block.words();
        boolean isLast = verb + 1 >= words.size() || !block.followsDirectly(verb + 1);
        return isLast || words.is(verb - 1, WordClass.AUXILIARY) || endsWithin(block, verb, MAX_WORDS_AFTER_VERB);
    }

    /** Whether an article and few words, such as the harbour master, are the subject. */
    private static boolean isNoun(TextBlock block, int first, int verb) {
        return verb - first > 1 && verb - first <= MAX_NOUNS + 1 && isArticle(block, first);
    }

    private static boolean isArticle(TextBlock block, int word) {
        return block.language()
                .words(WordKind.BEFORE_SPEAKERS)
                .contains(Letters.lowerCase(block.words().text(word)));
    }

    /**
     * Whether a speaker follows: a name, or an article and few words that end the sentence, as in
     * {@code explained the harbour master}.
     */
    private static boolean isFollowedBySpeaker(TextBlock block, int verb) {
        Words words = block.words();
        int next = verb + 1;
        if (next >= words.size() || !block.followsDirectly(next)) {
            return false;
        }
        return words.isCapitalised(next) ? isWholeName(block, next) : isArticle(block, next) && endsSoon(block, next);
    }

    /** Whether a comma, full stop or similar follows the name, so that the next words are not its predicate. */
    private static boolean isWholeName(TextBlock block, int first) {
        Words words = block.words();
        int last = first;
        while (last + 1 < words.size()
                && last - first < MAX_NAMES
                && words.isCapitalised(last + 1)
                && block.followsDirectly(last + 1)) {
            last++;
        }
        return last + 1 == words.size() || !block.followsDirectly(last + 1);
    }

    /** Whether the sentence ends a few words after a word. */
    private static boolean endsSoon(TextBlock block, int word) {
        return endsWithin(block, word, MAX_WORDS_AFTER_VERB);
    }

    private static boolean endsWithin(TextBlock block, int word, int most) {
        Words words = block.words();
        for (int i = word + 1; i <= word + most + 1; i++) {
            boolean isAbbreviated =
                    words.end(i - 1) - words.start(i - 1) == 1 || words.is(i - 1, WordClass.ABBREVIATION);
            if (i >= words.size() || !isAbbreviated && ".!?".indexOf(block.at(words.end(i - 1))) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsClause(TextBlock block, int word) {
        Words words = block.words();
        int at = words.end(word - 1);
        while (at < words.start(word) && Letters.isSpace(block.at(at))) {
            at++;
        }
        return at + 1 < words.start(word) && ",?!".indexOf(block.at(at)) >= 0;
    }
}
