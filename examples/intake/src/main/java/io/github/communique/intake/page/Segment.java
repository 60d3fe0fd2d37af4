package io.github.communique.intake.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a text in which the same findings apply.
 *
 * @param severity the severity of the worst finding; null if none applies
 * @param describedBy the ids of the messages; null if there are none
 * @param references the findings that end here, whose numbers follow
 */
record Segment(
        String text, @Nullable String severity, @Nullable String describedBy, List<FindingView> references) {

    /** Cuts a text at the ends of its marks. */
    static List<Segment> of(String text, Collection<Mark> marks) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        for (Mark mark : marks) {
            cuts.add(mark.start());
            cuts.add(mark.end());
        }
        List<Segment> segments = new ArrayList<>();
        addReferences(segments, marks, 0);
        Integer from = 0;
        for (Integer to = cuts.higher(from); to != null; to = cuts.higher(from)) {
            segments.add(piece(text, from, to, marks));
            from = to;
        }
        return segments;
    }

    private static void addReferences(List<Segment> segments, Collection<Mark> marks, int at) {
        List<FindingView> references = ending(marks, at);
        if (!references.isEmpty()) {
            segments.add(new Segment("", null, null, references));
        }
    }

    private static Segment piece(String text, int from, int to, Collection<Mark> marks) {
        List<FindingView> findings = marks.stream()
                .filter(mark -> mark.covers(from, to))
                .map(Mark::finding)
                .sorted()
                .toList();
        String ids =
                findings.stream().map(finding -> "message-" + finding.number()).collect(Collectors.joining(" "));
        return new Segment(
                text.substring(from, to),
                findings.isEmpty() ? null : findings.get(0).severity(),
                ids.isEmpty() ? null : ids,
                ending(marks, to));
    }

    private static List<FindingView> ending(Collection<Mark> marks, int at) {
        return marks.stream()
                .filter(mark -> mark.end() == at)
                .map(Mark::finding)
                .sorted()
                .toList();
    }
}
