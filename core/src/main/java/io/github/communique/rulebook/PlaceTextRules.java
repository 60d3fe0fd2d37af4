package io.github.communique.rulebook;

import io.github.communique.PressRelease;
import io.github.communique.place.Designation;
import io.github.communique.report.Severity;
import io.github.communique.rule.RuleContext;
import io.github.communique.rulebook.view.PlacesOfRelease;
import io.github.communique.rulebook.view.ReleaseText;
import io.github.communique.text.TextBlock;
import io.github.communique.text.mention.FootnoteMark;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** {@code place/*}: footnotes to places in the text. */
public final class PlaceTextRules {

    private PlaceTextRules() {}

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
            boolean isAlone =
                    mark.isNote() ? !used.contains(mark.mark()) && !mark.isWithinText() : !noted.contains(mark.mark());
            if (isAlone) {
                context.report(finding -> finding.at(mark.block().pointer())
                        .range(mark.block().range(mark.start(), mark.end()))
                        .with("found", mark.mark())
                        .severity(followsWord(mark) ? Severity.WARNING : Severity.INFO)
                        .variant(mark.isNote() ? "unused-note" : "no-note"));
            }
        }
    }

    /**
     * Only a mark after a word certainly refers to a footnote; an asterisk before a line or after a full stop is often
     * an ornament.
     */
    private static boolean followsWord(FootnoteMark mark) {
        return !mark.isNote() && Character.isLetterOrDigit(mark.block().at(mark.start() - 1));
    }

    /** The marks whose footnotes are in the model. */
    private static Set<String> marksOfDesignations(PressRelease release) {
        Set<String> marks = new HashSet<>();
        PlacesOfRelease places = PlacesOfRelease.of(release);
        Stream.of(
                        release.getPlaces().stream(),
                        release.getDateline().flatMap(places::of).stream(),
                        release.getEngagements().stream().flatMap(engagement -> places.of(engagement).stream()),
                        release.getMissions().stream().flatMap(mission -> places.of(mission).stream()))
                .flatMap(stated -> stated)
                .flatMap(place -> places.withContainers(place).stream())
                .forEach(place ->
                        place.getDesignation().flatMap(Designation::getMark).ifPresent(marks::add));
        return marks;
    }
}
