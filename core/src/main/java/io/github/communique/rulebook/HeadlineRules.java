package io.github.communique.rulebook;

import io.github.communique.PressRelease;
import io.github.communique.metadata.Headline;
import io.github.communique.report.Fix;
import io.github.communique.report.Severity;
import io.github.communique.report.TextRange;
import io.github.communique.rule.RuleContext;
import io.github.communique.rulebook.view.ReleaseText;
import io.github.communique.text.Letters;
import io.github.communique.text.TextAnalysis;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.WordClass;
import java.util.Optional;

/** {@code headline/*}: the headline, and its relation to the body. */
public final class HeadlineRules {

    private static final int ACRONYM = 5;

    /** The minimum number of words in a headline without its date. */
    private static final int MIN_WORDS = 2;

    private HeadlineRules() {}

    @Rule(id = "headline/repeated-in-body", severity = Severity.WARNING)
    static void repeatedInBody(PressRelease release, RuleContext context) {
        TextAnalysis text = ReleaseText.of(context);
        Words headline = text.blocks().get(0).words();
        Optional<TextBlock> first = text.firstParagraph();
        if (first.isPresent()
                && !headline.isEmpty()
                && isRepeated(first.get(), text.blocks().get(0))) {
            context.report(finding -> {
                finding.at(first.get().pointer())
                        .with("headline", release.getHeadline().getText());
                if (hasMore(release)) {
                    finding.fix(Fix.remove(first.get().pointer().parent()));
                }
            });
        }
    }

    /** Whether there is text besides the first paragraph of the body. */
    private static boolean hasMore(PressRelease release) {
        int paragraphs = release.getBody().size();
        return paragraphs > 1 || paragraphs == 1 && !release.getSections().isEmpty();
    }

    @Rule(id = "headline/form", severity = Severity.INFO)
    static void form(PressRelease release, RuleContext context) {
        TextBlock headline = ReleaseText.of(context).blocks().get(0);
        String text = headline.text();
        int end = text.length();
        if (end > 1 && text.charAt(end - 1) == '.' && endsSentence(headline)) {
            form(headline, end - 1, end, "full-stop", context);
        }
        if (isInCapitals(headline.words())) {
            context.report(finding -> finding.at(headline.pointer()).variant("capitals"));
        }
        int visible = 0;
        while (visible < end && Letters.isSpace(text.charAt(visible))) {
            visible++;
        }
        if (visible > 0) {
            form(headline, 0, visible, "outer-space", context);
        }
        int last = end;
        while (last > visible && Letters.isSpace(text.charAt(last - 1))) {
            last--;
        }
        if (last < end) {
            form(headline, last, end, "outer-space", context);
        }
        int doubled = text.indexOf("  ", visible);
        if (doubled >= 0 && doubled < last) {
            form(headline, doubled, doubled + 1, "doubled-space", context);
        }
    }

    private static void form(TextBlock headline, int start, int end, String variant, RuleContext context) {
        TextRange range = headline.range(start, end);
        context.report(finding -> finding.at(headline.pointer())
                .range(range)
                .variant(variant)
                .fix(Fix.replace(headline.pointer(), range, "")));
    }

    /**
     * Whether the headline ends with a full stop, other than that of an abbreviation such as U.S. or of an ellipsis.
     */
    private static boolean endsSentence(TextBlock headline) {
        Words words = headline.words();
        int last = words.size() - 1;
        int end = headline.text().length() - 1;
        boolean isShort =
                last >= 0 && (words.end(last) - words.start(last) == 1 || words.is(last, WordClass.ABBREVIATION));
        return last >= 0 && headline.at(end - 1) != '.' && !isShort;
    }

    /**
     * Whether the words have no small letter and are not just acronyms: two words are longer than acronyms, or one of
     * at least three is.
     */
    private static boolean isInCapitals(Words words) {
        int inCapitals = 0;
        int longer = 0;
        for (int i = 0; i < words.size(); i++) {
            if (words.hasSmallLetters(i)) {
                return false;
            }
            inCapitals += words.isInCapitals(i) ? 1 : 0;
            longer += words.isInCapitals(i) && words.end(i) - words.start(i) > ACRONYM ? 1 : 0;
        }
        return longer > 1 || longer > 0 && inCapitals > 2;
    }

    @Rule(id = "headline/too-long", severity = Severity.INFO)
    static void tooLong(Headline headline, RuleContext context) {
        int length = headline.getText().codePointCount(0, headline.getText().length());
        context.getEnvironment()
                .getHouseStyle()
                .getHeadlineMax()
                .filter(most -> length > most)
                .ifPresent(most -> context.report(
                        finding -> finding.at("text").with("found", length).with("expected", most)));
    }

    /** Whether a paragraph is the headline, with or without the date after it. */
    private static boolean isRepeated(TextBlock paragraph, TextBlock headline) {
        return areEqual(paragraph.words(), headline.words()) || areEqual(withoutDate(paragraph), withoutDate(headline));
    }

    /**
     * The words without a date before a dash, or a final date in brackets or after a comma or dash; all words if too few
     * would remain.
     */
    private static Words withoutDate(TextBlock block) {
        Words words = block.words();
        int first = 0;
        while (first + MIN_WORDS < words.size() && isOfDate(words, first)) {
            first++;
        }
        String gap = first > 1 ? block.gapBefore(first) : "";
        if (gap.indexOf('–') >= 0 || gap.indexOf('—') >= 0 || gap.contains(" - ")) {
            return words.subList(first, words.size());
        }
        int bracket = bracketAfter(block);
        if (bracket > MIN_WORDS) {
            return words.subList(0, bracket);
        }
        int last = words.size();
        boolean hasDigits = false;
        while (last > MIN_WORDS && isOfDate(words, last - 1)) {
            last--;
            hasDigits |= words.startsWithDigit(last);
        }
        boolean isApart =
                last < words.size() && !Letters.isSpace(block.gapBefore(last).charAt(0))
                        || last < words.size() && block.gapBefore(last).length() > 1;
        return hasDigits && isApart ? words.subList(0, last) : words;
    }

    /** The first word in the brackets at the end of a text, if these contain a number; otherwise -1. */
    private static int bracketAfter(TextBlock block) {
        int open = block.text().lastIndexOf('(');
        int close = block.text().indexOf(')', Math.max(0, open));
        int first = open < 0 || close < 0 ? -1 : block.words().before(open) + 1;
        boolean isLast = first >= 0
                && block.words().before(block.text().length()) == block.words().before(close);
        boolean hasDigits = false;
        for (int i = first; isLast && i < block.words().size(); i++) {
            hasDigits |= block.words().startsWithDigit(i);
        }
        return hasDigits ? first : -1;
    }

    private static boolean isOfDate(Words words, int word) {
        return words.startsWithDigit(word) || words.is(word, WordClass.MONTH) || words.is(word, WordClass.WEEKDAY);
    }

    /** Whether the words are equal, ignoring case. */
    private static boolean areEqual(Words one, Words other) {
        return one.size() == other.size() && one.lowerCase().equals(other.lowerCase());
    }
}
