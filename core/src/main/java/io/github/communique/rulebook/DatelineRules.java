package io.github.communique.rulebook;

import io.github.communique.PressRelease;
import io.github.communique.lifecycle.Lifecycle;
import io.github.communique.metadata.Dateline;
import io.github.communique.place.Place;
import io.github.communique.place.PlaceName;
import io.github.communique.report.Severity;
import io.github.communique.rule.RuleContext;
import io.github.communique.rulebook.view.PlacesOfRelease;
import io.github.communique.rulebook.view.ReleaseText;
import io.github.communique.rulebook.view.TextsBesideBody;
import io.github.communique.text.Letters;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.WordClass;
import io.github.communique.text.mention.DateMention;
import io.github.communique.text.mention.TextDateline;
import io.github.communique.time.DateExpression;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code place/*}, {@code time/*}: whether the dateline in the text, and the recorded words of the dateline, agree with
 * what the release records.
 */
public final class DatelineRules {

    private static final String ENDS_OF_PLACE = ",(–—|:";

    private DatelineRules() {}

    @Rule(
            id = "place/dateline-differs",
            severity = Severity.WARNING,
            skipIfUnread = {"/dateline", "/places"})
    static void datelineDiffers(PressRelease release, RuleContext context) {
        Optional<Place> stated = release.getDateline().flatMap(PlacesOfRelease.of(context)::of);
        if (stated.isEmpty()) {
            return;
        }
        inText(stated.get(), context);
        TextsBesideBody.of(context).dateline().ifPresent(words -> inWords(words, stated.get(), context));
    }

    private static void inText(Place stated, RuleContext context) {
        Optional<TextBlock> first = ReleaseText.of(context).firstParagraph();
        first.flatMap(TextDateline::of)
                .filter(dateline -> !isKnown(dateline.place(), context))
                .filter(dateline -> names(stated, context).noneMatch(name -> isOneOf(dateline.place(), name)))
                .ifPresent(dateline ->
                        context.report(finding -> finding.at(first.get().pointer())
                                .range(first.get().range(dateline.start(), dateline.end()))
                                .variant("text")
                                .with("found", dateline.place())
                                .with("expected", stated.getName())));
    }

    /** Reports the first name in the words of the dateline, if they do not name the place. */
    private static void inWords(TextBlock words, Place stated, RuleContext context) {
        int end = endOfPlace(words);
        String found = words.part(0, end);
        boolean isElsewhere =
                names(stated, context).noneMatch(name -> bare(words.text()).contains(bare(name)))
                        && names(stated, context).noneMatch(name -> isOneOf(found, name));
        if (end > 0 && isElsewhere) {
            context.report(finding -> finding.at(words.pointer())
                    .range(words.range(0, end))
                    .variant("words")
                    .with("found", found)
                    .with("expected", stated.getName()));
        }
    }

    /** The end of the name at the start of the words of a dateline; 0 if they start with a day or another word. */
    private static int endOfPlace(TextBlock block) {
        Words words = block.words();
        int last = -1;
        while (last + 1 < words.size()
                && words.isCapitalised(last + 1)
                && !words.is(last + 1, WordClass.MONTH)
                && !words.is(last + 1, WordClass.WEEKDAY)
                && !words.is(last + 1, WordClass.FUNCTION)
                && (last < 0 ? words.start(0) == 0 : words.start(last + 1) == words.end(last) + 1)) {
            last++;
        }
        if (last < 0) {
            return 0;
        }
        int end = words.end(last);
        int mark = end;
        while (mark < block.text().length() && block.at(mark) == ' ') {
            mark++;
        }
        boolean isEnd = mark == block.text().length()
                || ENDS_OF_PLACE.indexOf(block.at(mark)) >= 0
                || Character.isDigit(block.at(mark));
        return isEnd ? end : 0;
    }

    @Rule(
            id = "time/dateline-day-differs",
            severity = Severity.WARNING,
            skipIfUnread = {"/dateline", "/lifecycle"})
    static void datelineDayDiffers(PressRelease release, RuleContext context) {
        RecordedDay recorded = RecordedDay.of(release);
        if (recorded.expected() == null) {
            return;
        }
        TextsBesideBody.of(context)
                .dateline()
                .ifPresent(words -> report(DateMention.findAll(words), recorded, context));
        Optional<TextBlock> first = ReleaseText.of(context).firstParagraph();
        first.flatMap(TextDateline::of).ifPresent(dateline -> {
            List<DateMention> dates = ReleaseText.mentions(context).dates().stream()
                    .filter(date -> date.block() == first.get() && date.end() <= dateline.mark())
                    .toList();
            report(dates, recorded, context);
        });
    }

    private static void report(List<DateMention> dates, RecordedDay recorded, RuleContext context) {
        DateExpression expected = Objects.requireNonNull(recorded.expected());
        for (DateMention date : dates) {
            Optional<LocalDate> day = day(date, expected);
            if (day.isPresent() && !recorded.allows(day.get())) {
                context.report(finding -> finding.at(date.block().pointer())
                        .range(date.block().range(date.start(), date.end()))
                        .with("found", day.get())
                        .with("expected", expected));
            }
        }
    }

    /** The intended day; without a stated year, in the year of the release. */
    private static Optional<LocalDate> day(DateMention date, DateExpression expected) {
        if (date.year().isPresent()) {
            return date.date();
        }
        return date.dayAndMonth()
                .flatMap(day -> expected.getEarliest()
                        .map(LocalDate::getYear)
                        .filter(day::isValidYear)
                        .map(day::atYear));
    }

    /** A dateline may have two places, such as WARSAW/VIENNA. */
    private static boolean isOneOf(String places, String name) {
        return Arrays.stream(places.split("/", -1)).anyMatch(place -> areSameName(name, place));
    }

    /** Whether the words are an organisation or mission, which may also be in capitals before a dash. */
    private static boolean isKnown(String words, RuleContext context) {
        return !context.getEnvironment().getOrganisations().named(words).isEmpty()
                || !context.getEnvironment().getMissions().named(words).isEmpty();
    }

    private static Stream<String> names(Place place, RuleContext context) {
        return PlacesOfRelease.of(context).withContainers(place).stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(one.getName()), one.getNames().stream().map(PlaceName::getName)));
    }

    private static boolean areSameName(String name, String printed) {
        String one = bare(name);
        String other = bare(printed);
        return one.contains(other) || other.contains(one);
    }

    private static String bare(String name) {
        return Letters.lowerCase(Letters.withoutMarks(name));
    }

    /** The dates of the dateline and of issue, each null if it is not stated. */
    private record RecordedDay(
            @Nullable DateExpression ofDateline, @Nullable DateExpression issued) {

        static RecordedDay of(PressRelease release) {
            return new RecordedDay(
                    release.getDateline().flatMap(Dateline::getDate).orElse(null),
                    release.getLifecycle().flatMap(Lifecycle::getIssued).orElse(null));
        }

        @Nullable
        DateExpression expected() {
            return ofDateline == null ? issued : ofDateline;
        }

        /** Without a date of the dateline, the day before or after the date of issue is accepted as well. */
        boolean allows(LocalDate day) {
            return mayBe(ofDateline, day)
                    || mayBe(issued, day)
                    || ofDateline == null && (mayBe(issued, day.plusDays(1)) || mayBe(issued, day.minusDays(1)));
        }

        private static boolean mayBe(@Nullable DateExpression date, LocalDate day) {
            return date != null && date.mayInclude(day);
        }
    }
}
