package io.github.communique.rulebook;

import io.github.communique.PressRelease;
import io.github.communique.metadata.ReferenceNumber;
import io.github.communique.report.Severity;
import io.github.communique.report.TextRange;
import io.github.communique.rule.RuleContext;
import io.github.communique.rulebook.view.BoundedNumber;
import io.github.communique.rulebook.view.NumbersBelow;
import io.github.communique.rulebook.view.OwnWords;
import io.github.communique.rulebook.view.ReleaseText;
import io.github.communique.text.TextAnalysis;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.WordClass;
import io.github.communique.text.language.WordKind;
import io.github.communique.text.mention.DateMention;
import io.github.communique.text.mention.NumberMention;
import io.github.communique.text.mention.NumberedName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** {@code headline/*}: whether the text below has the numbers of the headline. */
public final class HeadlineNumberRules {

    private static final Set<String> DASHES = Set.of("-", "‑", "–", " - ", " – ");

    /** The text is read once for each number that is a bound. */
    private static final int MAX_BOUNDS = 8;

    private static final int LAST_DAY = 31;
    private static final int FIRST_UNCOMMON = 100;

    private HeadlineNumberRules() {}

    @Rule(
            id = "headline/number-not-in-body",
            severity = Severity.WARNING,
            skipIfUnread = {"/referenceNumbers", "/lede", "/body", "/sections"})
    static void numberNotInBody(PressRelease release, RuleContext context) {
        TextAnalysis text = ReleaseText.of(context);
        List<NumberMention> inHeadline = NumberMention.findAll(text.blocks().get(0));
        if (inHeadline.isEmpty() || text.blocksBelowHeadline().isEmpty()) {
            return;
        }
        boolean isSpoken = OwnWords.of(context).isSpoken();
        TextBlock headline = text.blocks().get(0);
        Set<Integer> referenced = referenced(inHeadline, release);
        List<DateMention> dates = ReleaseText.mentions(context).dates().stream()
                .filter(date -> date.block() == headline)
                .toList();
        boolean isShort = inHeadline.size() <= MAX_BOUNDS;
        for (NumberMention number : inHeadline) {
            boolean isNamed = NumberedName.isIn(headline, number);
            boolean isCounted = NumberedName.isOrdinal(headline, number);
            boolean stands = isCounted
                    || !isSpoken
                            && counts(number, text)
                            && !isDate(number, headline, dates)
                            && !referenced.contains((int) number.value());
            boolean isMissing = stands && !NumbersBelow.of(context).have(number)
                    || isShort && !stands && !isSpoken && isContradictedBound(number, text);
            if (!isNamed && isMissing) {
                report(number, headline, context);
            }
        }
    }

    private static boolean isContradictedBound(NumberMention number, TextAnalysis text) {
        TextBlock headline = text.blocks().get(0);
        return headline.words().startsWithDigit(number.firstWord())
                && !isYear(headline, number)
                && BoundedNumber.isContradicted(headline, number, text.blocksBelowHeadline());
    }

    private static void report(NumberMention number, TextBlock headline, RuleContext context) {
        Words words = headline.words();
        int start = words.start(number.firstWord());
        int end = words.end(number.endExclusive() - 1);
        TextRange range = headline.range(start, end);
        context.report(finding -> finding.at(headline.pointer()).range(range).with("found", headline.part(start, end)));
    }

    /** Whether a number in the headline counts something, so that the text below must have it. */
    private static boolean counts(NumberMention number, TextAnalysis text) {
        TextBlock headline = text.blocks().get(0);
        return isExact(headline, number)
                && !isOfClock(headline, number)
                && !isYear(headline, number)
                && !mayBeInWords(number, text);
    }

    /** Whether a number in digits is exact: not part of a name such as COVID-19, and not after "more than". */
    private static boolean isExact(TextBlock headline, NumberMention number) {
        Words words = headline.words();
        int first = number.firstWord();
        int start = words.start(first);
        char before = headline.at(start - 1);
        char next = headline.at(words.end(number.endExclusive() - 1));
        boolean isJoined =
                (before == '-' || before == '‑' || before == '–') && words.end(Math.max(0, first - 1)) == start - 1;
        boolean isInName = isJoined && first > 0 && !words.startsWithDigit(first - 1);
        boolean isOfDays = isJoinedDay(headline, number, isJoined);
        boolean isInexact = first > 0 && words.is(first - 1, WordClass.APPROXIMATION) || next == '+';
        boolean isMarked = "/’'#№°º".indexOf(before) >= 0;
        return words.startsWithDigit(first)
                && words.firstChar(first) != '0'
                && !isInName
                && !isOfDays
                && !isInexact
                && !isMarked
                && next != '/';
    }

    /** {@code 9-11}: a day that is known by its numbers. */
    private static boolean isJoinedDay(TextBlock headline, NumberMention number, boolean isJoined) {
        char following = headline.at(headline.words().end(number.endExclusive() - 1));
        boolean isBefore = (following == '-' || following == '‑')
                && Character.isDigit(headline.at(headline.words().end(number.endExclusive() - 1) + 1));
        return number.value() <= LAST_DAY && (isJoined || isBefore);
    }

    /** {@code 19:00}. */
    private static boolean isOfClock(TextBlock headline, NumberMention number) {
        int start = headline.words().start(number.firstWord());
        int end = headline.words().end(number.endExclusive() - 1);
        return headline.at(start - 1) == ':' && Character.isDigit(headline.at(start - 2))
                || headline.at(end) == ':' && Character.isDigit(headline.at(end + 1));
    }

    /** Whether four digits are probably a year, as of a law, a budget or a plan. */
    private static boolean isYear(TextBlock headline, NumberMention number) {
        int length = headline.words().end(number.endExclusive() - 1)
                - headline.words().start(number.firstWord());
        return number.value() >= 1900 && number.value() < 2100 && length == 4;
    }

    /**
     * Whether a number may be in words below: if the number words of the language are not known, one that has a short
     * word may be; if the names of months are not known, it may be the day of a date.
     */
    private static boolean mayBeInWords(NumberMention number, TextAnalysis text) {
        boolean isRound = number.value() <= FIRST_UNCOMMON || number.value() % FIRST_UNCOMMON == 0;
        boolean mayBeDay = number.value() <= LAST_DAY && !text.language().knows(WordKind.MONTHS);
        return mayBeDay
                || number.precision() >= 1 && isRound && !text.language().knows(WordKind.NUMBERS);
    }

    /** Whether the number belongs to a date, which need not be repeated. */
    private static boolean isDate(NumberMention number, TextBlock headline, List<DateMention> dates) {
        int start = headline.words().start(number.firstWord());
        int end = headline.words().end(number.endExclusive() - 1);
        for (DateMention date : dates) {
            if (isOf(date, headline, start, end)) {
                return true;
            }
        }
        return isMonth(headline, number.firstWord() - 1) || isMonth(headline, number.endExclusive());
    }

    /** Whether the number is part of the date, or joined to it by a dash as in "2-3 June" and "June 2-3". */
    private static boolean isOf(DateMention date, TextBlock headline, int first, int endExclusive) {
        boolean isBefore = endExclusive <= date.start();
        int gap = isBefore ? endExclusive : date.end();
        int next = isBefore ? date.start() : first;
        return next < gap || DASHES.contains(headline.part(gap, next));
    }

    private static boolean isMonth(TextBlock headline, int word) {
        return word >= 0 && word < headline.words().size() && headline.words().is(word, WordClass.MONTH);
    }

    /** The numbers of the headline that stand in a reference number, found in one pass over these. */
    private static Set<Integer> referenced(List<NumberMention> inHeadline, PressRelease release) {
        Set<Integer> wanted = new HashSet<>();
        inHeadline.forEach(number -> wanted.add((int) number.value()));
        Set<Integer> referenced = new HashSet<>();
        for (ReferenceNumber reference : release.getReferenceNumbers()) {
            String digits = reference.getValue();
            for (int i = 0; i < digits.length(); i++) {
                addNumbersFrom(digits, i, wanted, referenced);
            }
        }
        return referenced;
    }

    private static void addNumbersFrom(String digits, int first, Set<Integer> wanted, Set<Integer> referenced) {
        long value = 0;
        int at = first;
        while (at < digits.length() && isDigit(digits.charAt(at)) && value <= Integer.MAX_VALUE / 10) {
            value = value * 10 + digits.charAt(at) - '0';
            at++;
            if (value <= Integer.MAX_VALUE && wanted.contains((int) value)) {
                referenced.add((int) value);
            }
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
