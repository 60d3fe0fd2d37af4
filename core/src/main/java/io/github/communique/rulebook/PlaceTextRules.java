package io.github.communique.rulebook;

import io.github.communique.PressRelease;
import io.github.communique.engagement.Engagement;
import io.github.communique.metadata.Dateline;
import io.github.communique.mission.Mission;
import io.github.communique.place.Designation;
import io.github.communique.place.Place;
import io.github.communique.place.PlaceName;
import io.github.communique.report.Severity;
import io.github.communique.rule.RuleContext;
import io.github.communique.rulebook.view.ReleaseText;
import io.github.communique.text.Letters;
import io.github.communique.text.TextBlock;
import io.github.communique.text.mention.FootnoteMark;
import io.github.communique.text.mention.TextDateline;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** {@code place/*}: places and their footnotes in the text. */
public final class PlaceTextRules {

    private PlaceTextRules() {}

    @Rule(id = "place/dateline-differs", severity = Severity.WARNING, skipIfUnread = "/dateline/place")
    static void datelineDiffers(PressRelease release, RuleContext context) {
        Optional<Place> stated = release.getDateline().flatMap(Dateline::getPlace);
        Optional<TextBlock> first = ReleaseText.of(context).firstParagraph();
        if (stated.isEmpty() || first.isEmpty()) {
            return;
        }
        TextDateline.of(first.get())
                .filter(dateline -> !isKnown(dateline.place(), context))
                .filter(dateline -> names(stated.get()).noneMatch(name -> isOneOf(dateline.place(), name)))
                .ifPresent(dateline ->
                        context.report(finding -> finding.at(first.get().pointer())
                                .range(first.get().range(dateline.start(), dateline.end()))
                                .with("found", dateline.place())
                                .with("expected", stated.get().getName())));
    }

    /** A dateline may have two places, such as WARSAW/VIENNA. */
    private static boolean isOneOf(String places, String name) {
        return Arrays.stream(places.split("/", -1)).anyMatch(place -> areOne(name, place));
    }

    /** Organisations and missions stand before dashes in capitals, too. */
    private static boolean isKnown(String words, RuleContext context) {
        return !context.getEnvironment().getOrganisations().named(words).isEmpty()
                || !context.getEnvironment().getMissions().named(words).isEmpty();
    }

    private static Stream<String> names(Place place) {
        return Stream.of(
                        Stream.of(place.getName()),
                        place.getNames().stream().map(PlaceName::getName),
                        place.getContainedIn().stream().flatMap(PlaceTextRules::names))
                .flatMap(names -> names);
    }

    private static boolean areOne(String name, String printed) {
        String one = bare(name);
        String other = bare(printed);
        return one.contains(other) || other.contains(one);
    }

    private static String bare(String name) {
        return Letters.lowerCase(Letters.withoutMarks(name));
    }

    @Rule(
            id = "place/footnote",
            severity = Severity.WARNING,
            skipIfUnread = {"/places", "/lede", "/body", "/sections"})
    static void footnote(PressRelease release, RuleContext context) {
        List<TextBlock> blocks = ReleaseText.of(context).blocks();
        List<FootnoteMark> marks = FootnoteMark.findAll(blocks);
        if (marks.isEmpty()) {
            return;
        }
        Set<String> noted = new HashSet<>(marksOfDesignations(release));
        Set<String> used = new HashSet<>();
        for (FootnoteMark mark : marks) {
            (mark.isNote() ? noted : used).add(mark.mark());
        }
        for (FootnoteMark mark : marks) {
            boolean isAlone = mark.isNote() ? !used.contains(mark.mark()) : !noted.contains(mark.mark());
            if (isAlone) {
                context.report(finding -> finding.at(mark.block().pointer())
                        .range(mark.block().range(mark.start(), mark.end()))
                        .with("found", mark.mark())
                        .variant(mark.isNote() ? "unused-note" : "no-note"));
            }
        }
    }

    /** The marks whose footnotes the model has. */
    private static Set<String> marksOfDesignations(PressRelease release) {
        Set<String> marks = new HashSet<>();
        Stream.of(
                        release.getPlaces().stream(),
                        release.getDateline().flatMap(Dateline::getPlace).stream(),
                        release.getEngagements().stream()
                                .map(Engagement::getPlace)
                                .flatMap(Optional::stream),
                        release.getMissions().stream().map(Mission::getHostArea).flatMap(Optional::stream))
                .flatMap(places -> places)
                .forEach(place -> add(place, marks));
        return marks;
    }

    private static void add(Place place, Set<String> marks) {
        place.getDesignation().flatMap(Designation::getMark).ifPresent(marks::add);
        place.getContainedIn().ifPresent(container -> add(container, marks));
    }
}
