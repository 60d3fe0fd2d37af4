package io.github.communique.rulebook.view;

import io.github.communique.text.Letters;
import io.github.communique.text.NameSearch;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.Titles;
import io.github.communique.text.language.WordClass;
import io.github.communique.text.language.WordKind;
import io.github.communique.text.quotation.QuotedPassage;
import java.util.Set;

/** Decides whether a person named next to quoted words is the subject of a reporting verb, or replaces one. */
final class SpeakerClause {

    private static final int MAX_BEFORE_NAME = 8;
    private static final int MAX_BETWEEN = 3;
    private static final int MAX_APPOSITION = 25;
    private static final int MAX_WORDS_AFTER_VERB = 10;
    private static final String APOSTROPHES = "’'";
    private static final String DASHES = "–—-";

    private final PersonsInText persons;

    SpeakerClause(PersonsInText persons) {
        this.persons = persons;
    }

    /**
     * The reporting verb at the start of a clause whose subject follows, after at most an auxiliary and another word: said
     * Erik Torp; a également déclaré Erik Torp; -1 if there is none, as in {@code he told Erik Torp}.
     */
    int invertedVerb(ClauseWords window, int first) {
        Words words = window.words();
        int verb = window.from();
        boolean hasAuxiliary = verb < first && words.is(verb, WordClass.AUXILIARY);
        int last = Math.min(first - 1, hasAuxiliary ? verb + MAX_BETWEEN - 1 : verb);
        while (verb <= last && !words.is(verb, WordClass.REPORTING_VERB)) {
            verb++;
        }
        return verb <= last && !isPassive(window, verb) ? verb : -1;
    }

    /**
     * Whether only an office, a title or a few connecting words precede a name, and nothing shows that it is not the
     * subject.
     */
    boolean isSubject(ClauseWords window, int from, int first, NameSearch.Hit<Set<String>> name) {
        Words words = window.words();
        if (first - from > MAX_BEFORE_NAME || APOSTROPHES.indexOf(window.block().at(name.end())) >= 0) {
            return false;
        }
        if (first > from && isJoining(window, first - 1)) {
            return false;
        }
        for (int i = from; i < first; i++) {
            boolean isKnown = !words.isCapitalised(i)
                    || i == window.from() && isArticle(window, i)
                    || words.is(i, WordClass.TITLE)
                    || persons.isOfOffice(words.text(i), name.value())
                    || Titles.of(window.block().language()).has(words.text(i));
            boolean isBroken = i + 1 < first && window.block().gapBefore(i + 1).indexOf(',') >= 0;
            if (!isKnown || isBroken) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word is a reporting verb, an auxiliary or an article, after which an office directly follows. */
    static boolean mayPrecedeOffice(ClauseWords window, int word) {
        return window.words().is(word, WordClass.REPORTING_VERB)
                || window.words().is(word, WordClass.AUXILIARY)
                || isArticle(window, word);
    }

    private static boolean isArticle(ClauseWords window, int word) {
        return window.block()
                .language()
                .words(WordKind.BEFORE_SPEAKERS)
                .contains(Letters.lowerCase(window.words().text(word)));
    }

    /** Whether a word such as of, for or to shows that the name after it is not the speaker; an article does not. */
    private static boolean isJoining(ClauseWords window, int word) {
        String small = Letters.lowerCase(window.words().text(word));
        return window.block().language().words(WordKind.CONNECTING_WORDS).contains(small) && !isArticle(window, word);
    }

    /** Whether a reporting verb follows a name: said; also said; , the keeper of the lock, said. */
    static boolean isFollowedByVerb(ClauseWords window, int next) {
        Words words = window.words();
        boolean isApposed = next < window.to() && window.block().gapBefore(next).startsWith(",");
        int most = Math.min(window.to(), next + (isApposed ? MAX_APPOSITION : MAX_BETWEEN));
        for (int i = next; i < most; i++) {
            boolean followsComma = window.block().gapBefore(i).startsWith(",");
            if (words.is(i, WordClass.REPORTING_VERB) && !isPassive(window, i)) {
                return !isApposed
                        || i > next
                                && (followsComma
                                        || window.block().gapBefore(i - 1).startsWith(","));
            }
            if (!isApposed && (followsComma || words.isCapitalised(i))) {
                return false;
            }
        }
        return false;
    }

    /** Whether the subject of a reporting verb hears the words: was told, a été informé. */
    private static boolean isPassive(ClauseWords window, int verb) {
        return verb > window.from()
                && window.block()
                        .language()
                        .words(WordKind.PASSIVE_AUXILIARIES)
                        .contains(Letters.lowerCase(window.words().text(verb - 1)));
    }

    /** As {@link #isFollowedByVerb}, with the quotation soon after the verb. */
    boolean isFollowedByFinalVerb(ClauseWords window, int next) {
        return isFollowedByVerb(window, next, MAX_WORDS_AFTER_VERB);
    }

    /** As {@link #isFollowedByVerb}, with at most a conjunction between the verb and the words that it reports. */
    boolean isFollowedByVerbNear(ClauseWords window, int next) {
        return isFollowedByVerb(window, next, 2);
    }

    private static boolean isFollowedByVerb(ClauseWords window, int next, int mostAfter) {
        Words words = window.words();
        int last = window.to() - 1;
        while (last >= next && !words.is(last, WordClass.REPORTING_VERB)) {
            last--;
        }
        return last >= next && window.to() - last <= mostAfter && isFollowedByVerb(window, next);
    }

    boolean isBeforeColon(ClauseWords window, NameSearch.Hit<Set<String>> name, int mark) {
        String gap = window.block()
                .part(
                        name.end(),
                        Math.max(
                                name.end(), Math.min(mark, window.block().text().length())));
        String sign = gap.strip();
        return sign.startsWith(":") && sign.length() == 1 || sign.equals("：");
    }

    /** Whether a dash precedes the speaker, and nothing follows but an office after a comma. */
    boolean followsDash(ClauseWords window, QuotedPassage passage, int next) {
        TextBlock block = window.block();
        int firstWord = window.words().start(window.from());
        int passageEnd = passage.end();
        String gap = block.part(passageEnd, firstWord);
        boolean isLast = next >= window.words().size();
        boolean isApposed = !isLast
                && block.gapBefore(next).startsWith(",")
                && window.words().size() - next <= MAX_BEFORE_NAME
                && !window.hasReportingVerb();
        return (isLast || isApposed) && gap.chars().anyMatch(c -> DASHES.indexOf(c) >= 0);
    }
}
