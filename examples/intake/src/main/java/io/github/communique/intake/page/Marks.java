package io.github.communique.intake.page;

import io.github.communique.report.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Places each finding once: in the text that it is on, or else where its value would be. */
final class Marks {

    /** A longer text without a range gets the number only. */
    private static final int LONGEST_WHOLE = 300;

    private final Map<String, List<FindingView>> byPointer = new HashMap<>();
    private final Set<Integer> placed = new HashSet<>();

    Marks(List<FindingView> findings) {
        for (FindingView finding : findings) {
            byPointer
                    .computeIfAbsent(finding.pointer(), pointer -> new ArrayList<>())
                    .add(finding);
        }
    }

    /**
     * A text with the findings on it marked.
     *
     * @param pointers where the text is, and what else is shown by it, such as the paragraph that consists of it
     */
    List<Segment> in(String text, String... pointers) {
        List<Mark> marks = new ArrayList<>();
        for (String pointer : pointers) {
            for (FindingView finding : byPointer.getOrDefault(pointer, List.of())) {
                if (placed.add(finding.number())) {
                    marks.add(mark(text, finding));
                }
            }
        }
        return Segment.of(text, marks);
    }

    /** The findings on values that are not shown, such as those that are missing. */
    List<FindingView> unplaced() {
        return byPointer.values().stream()
                .flatMap(List::stream)
                .filter(finding -> !placed.contains(finding.number()))
                .sorted()
                .toList();
    }

    private static Mark mark(String text, FindingView finding) {
        TextRange range = finding.range();
        if (range != null) {
            return new Mark(finding, offset(text, range.start()), offset(text, range.end()));
        }
        return new Mark(finding, text.length() > LONGEST_WHOLE ? text.length() : 0, text.length());
    }

    private static int offset(String text, int codePoints) {
        return text.offsetByCodePoints(0, Math.min(codePoints, text.codePointCount(0, text.length())));
    }
}
