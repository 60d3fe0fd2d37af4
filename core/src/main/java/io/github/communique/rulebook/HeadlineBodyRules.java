package io.github.communique.rulebook;

import io.github.communique.PressRelease;
import io.github.communique.ReleaseKind;
import io.github.communique.body.TextRole;
import io.github.communique.metadata.Issuer;
import io.github.communique.metadata.ReferenceNumber;
import io.github.communique.mission.Mission;
import io.github.communique.participant.Organisation;
import io.github.communique.participant.Participant;
import io.github.communique.report.Severity;
import io.github.communique.report.TextRange;
import io.github.communique.rule.RuleContext;
import io.github.communique.rulebook.view.NamesInText;
import io.github.communique.rulebook.view.ReleaseText;
import io.github.communique.text.TextAnalysis;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.Trait;
import io.github.communique.text.language.WordClass;
import io.github.communique.text.language.WordKind;
import io.github.communique.text.mention.DateMention;
import io.github.communique.text.mention.NumberMention;
import io.github.communique.time.DateExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** {@code headline/*}: that the text below tells what the headline tells. */
public final class HeadlineBodyRules {

    private static final Set<ReleaseKind> SPOKEN = Set.of(ReleaseKind.SPEECH, ReleaseKind.REMARKS);

    private static final Set<String> DASHES = Set.of("-", "‑", "–", " - ", " – ");

    private static final int LAST_DAY = 31;

    private HeadlineBodyRules() {}

    @Rule(
            id = "headline/name-not-in-body",
            severity = Severity.WARNING,
            skipIfUnread = {"/lede", "/body", "/sections"})
    static void nameNotInBody(PressRelease release, RuleContext context) {
        TextAnalysis text = ReleaseText.of(context);
        if (!text.language().has(Trait.NAMES_KEEP_THEIR_FORM) || !hasBody(text)) {
            return;
        }
        boolean isInOwnWords = SPOKEN.contains(release.getKind())
                || announcesSpeech(text.blocks().get(0));
        Set<String> issuers =
                release.getIssuers().stream().map(Issuer::getParticipantId).collect(Collectors.toSet());
        release.getParticipants().stream()
                .filter(participant -> !(isInOwnWords && maySpeak(participant, issuers)))
                .map(Participant::getId)
                .forEach(id -> nameNotInBody(id, context));
        release.getMissions().stream().map(Mission::getId).forEach(id -> nameNotInBody(id, context));
    }

    private static void nameNotInBody(String partyId, RuleContext context) {
        NamesInText names = NamesInText.of(context);
        if (names.isInHeadline(partyId) && !names.isInBody(partyId) && !names.hasWordsInBody(partyId)) {
            context.report(finding -> finding.at("headline")
                    .at("text")
                    .with("name", names.names().of(partyId).iterator().next()));
        }
    }

    /** "Statement by", "Remarks of": the text below is what somebody says, who does not name themselves. */
    private static boolean announcesSpeech(TextBlock headline) {
        Words words = headline.words();
        return IntStream.range(0, words.size()).anyMatch(word -> words.is(word, WordClass.SPEECH));
    }

    private static boolean maySpeak(Participant participant, Set<String> issuers) {
        return !(participant instanceof Organisation) || issuers.contains(participant.getId());
    }

    private static boolean hasBody(TextAnalysis text) {
        return text.blocks().stream().anyMatch(block -> block.role() != TextRole.HEADLINE);
    }

    @Rule(
            id = "headline/number-not-in-body",
            severity = Severity.WARNING,
            skipIfUnread = {"/referenceNumbers", "/lede", "/body", "/sections"})
    static void numberNotInBody(PressRelease release, RuleContext context) {
        TextAnalysis text = ReleaseText.of(context);
        TextBlock headline = text.blocks().get(0);
        List<NumberMention> reported = new ArrayList<>();
        for (NumberMention number : NumberMention.findAll(headline)) {
            if (isExact(headline, number)
                    && !isOfClock(headline, number)
                    && !mayBeOfDate(number, text)
                    && !isDate(number, text, release, context)
                    && !isReference(number, release)
                    && !isNameOfEvent(headline, number, text)) {
                reported.add(number);
            }
        }
        if (reported.isEmpty() || !hasBody(text)) {
            return;
        }
        List<NumberMention> inBody = text.blocks().stream()
                .filter(block -> block.role() != TextRole.HEADLINE)
                .flatMap(block -> NumberMention.findAll(block).stream())
                .toList();
        for (NumberMention number : reported) {
            if (inBody.stream().noneMatch(other -> number.isMeantBy(other) || other.isPartOfRange(number))) {
                Words words = headline.words();
                TextRange range = headline.range(words.start(number.firstWord()), words.end(number.endExclusive() - 1));
                context.report(finding -> finding.at(headline.pointer())
                        .range(range)
                        .with(
                                "found",
                                headline.part(words.start(number.firstWord()), words.end(number.endExclusive() - 1))));
            }
        }
    }

    /** A number in digits that stands for itself: no part of a name such as COVID-19, and not "more than". */
    private static boolean isExact(TextBlock headline, NumberMention number) {
        Words words = headline.words();
        int first = number.firstWord();
        int start = words.start(first);
        char before = headline.at(start - 1);
        char next = headline.at(words.end(number.endExclusive() - 1));
        boolean isInName = (before == '-' || before == '‑' || before == '–')
                && first > 0
                && !words.startsWithDigit(first - 1)
                && words.end(first - 1) == start - 1;
        boolean isInexact = first > 0 && words.is(first - 1, WordClass.APPROXIMATION) || next == '+';
        return words.startsWithDigit(first) && !isInName && !isInexact && before != '/' && next != '/';
    }

    /** {@code 19:00}. */
    private static boolean isOfClock(TextBlock headline, NumberMention number) {
        int start = headline.words().start(number.firstWord());
        int end = headline.words().end(number.endExclusive() - 1);
        return headline.at(start - 1) == ':' && Character.isDigit(headline.at(start - 2))
                || headline.at(end) == ':' && Character.isDigit(headline.at(end + 1));
    }

    /** Where the names of months are not known, a number may be the day or the year of a date. */
    private static boolean mayBeOfDate(NumberMention number, TextAnalysis text) {
        boolean isYear = number.value() >= 1900 && number.value() < 2100;
        return (number.value() <= LAST_DAY || isYear) && !text.language().knows(WordKind.MONTHS);
    }

    /** Dates need not be repeated, nor the year of the release and those beside it. */
    private static boolean isDate(NumberMention number, TextAnalysis text, PressRelease release, RuleContext context) {
        TextBlock headline = text.blocks().get(0);
        int start = headline.words().start(number.firstWord());
        int end = headline.words().end(number.endExclusive() - 1);
        for (DateMention date : ReleaseText.mentions(context).dates()) {
            if (date.block() == headline && isOf(date, headline, start, end)) {
                return true;
            }
        }
        boolean isBesideMonth = isMonth(headline, number.firstWord() - 1) || isMonth(headline, number.endExclusive());
        Optional<Integer> year = TimeRules.issueDate(release)
                .flatMap(DateExpression::getEarliest)
                .map(day -> day.getYear());
        return isBesideMonth
                || year.filter(issued -> Math.abs(issued - number.value()) <= 1).isPresent();
    }

    /** Whether the number is a part of the date, or joined to it by a dash as in "2-3 June" and "June 2-3". */
    private static boolean isOf(DateMention date, TextBlock headline, int first, int endExclusive) {
        boolean isBefore = endExclusive <= date.start();
        int gap = isBefore ? endExclusive : date.end();
        int next = isBefore ? date.start() : first;
        return next < gap || DASHES.contains(headline.part(gap, next));
    }

    private static boolean isMonth(TextBlock headline, int word) {
        return word >= 0 && word < headline.words().size() && headline.words().is(word, WordClass.MONTH);
    }

    /** "45th session": the text need not count again, but may not count otherwise. */
    private static boolean isNameOfEvent(TextBlock headline, NumberMention number, TextAnalysis text) {
        if (!isOrdinal(headline, number.firstWord())) {
            return false;
        }
        String counted = behindOrdinal(headline, number.firstWord());
        return text.blocks().stream()
                .filter(block -> block.role() != TextRole.HEADLINE)
                .noneMatch(block -> IntStream.range(0, block.words().size())
                        .anyMatch(word -> isOrdinal(block, word)
                                && behindOrdinal(block, word).equals(counted)));
    }

    private static boolean isOrdinal(TextBlock block, int word) {
        Words words = block.words();
        return words.startsWithDigit(word)
                && block.language()
                        .words(WordKind.ORDINAL_ENDINGS)
                        .contains(words.text(word).substring(words.leadingDigits(word)));
    }

    private static String behindOrdinal(TextBlock block, int word) {
        return word + 1 < block.words().size() ? block.words().get(word + 1).lowerCase() : "";
    }

    private static boolean isReference(NumberMention number, PressRelease release) {
        String printed = Integer.toString((int) number.value());
        return release.getReferenceNumbers().stream()
                .map(ReferenceNumber::getValue)
                .anyMatch(reference -> reference.contains(printed));
    }
}
