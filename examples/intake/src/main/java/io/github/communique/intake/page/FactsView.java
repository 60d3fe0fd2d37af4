package io.github.communique.intake.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What a release states besides its text, by attribute, each value with its place. Findings on what is missing have a line, too, so that
 * each finding is somewhere on the page.
 */
record FactsView(List<Group> groups) {

    /** An attribute of the release; open if there is something to look at. */
    record Group(String name, List<Row> rows, boolean isOpen) {}

    /**
     * A value.
     *
     * @param place for example {@code 1 › attribution › cue}
     * @param text empty if there is no such value
     */
    record Row(String place, List<Segment> text, boolean isMissing) {}

    static FactsView of(JsonNode release, Marks marks) {
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        release.properties().forEach(attribute -> {
            if (!TextView.SHOWN.contains(attribute.getKey())) {
                addRows(
                        attribute.getValue(),
                        "/" + escaped(attribute.getKey()),
                        groups.computeIfAbsent(attribute.getKey(), name -> new ArrayList<>()),
                        marks);
            }
        });
        for (FindingView finding : marks.unplaced()) {
            String name = step(finding.pointer());
            List<Segment> number = Segment.of("", List.of(new Mark(finding, 0, 0)));
            groups.computeIfAbsent(name, key -> new ArrayList<>()).add(new Row(place(finding.pointer()), number, true));
        }
        return new FactsView(groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue(), hasMark(group.getValue())))
                .collect(Collectors.toList()));
    }

    private static void addRows(JsonNode value, String pointer, List<Row> rows, Marks marks) {
        if (value.isObject()) {
            value.properties()
                    .forEach(member ->
                            addRows(member.getValue(), pointer + "/" + escaped(member.getKey()), rows, marks));
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                addRows(value.get(i), pointer + "/" + i, rows, marks);
            }
        } else {
            rows.add(new Row(place(pointer), marks.in(value.asString(), pointer), false));
        }
    }

    private static boolean hasMark(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> row.text().stream())
                .anyMatch(segment -> !segment.references().isEmpty());
    }

    /** The first step of a pointer; empty for the whole release. */
    private static String step(String pointer) {
        return pointer.isEmpty() ? "" : unescaped(pointer.split("/", -1)[1]);
    }

    /** The steps below the first, counted as people count. */
    private static String place(String pointer) {
        String[] steps = pointer.split("/", -1);
        List<String> shown = new ArrayList<>();
        for (int i = 2; i < steps.length; i++) {
            boolean isIndex = steps[i].matches("[0-9]{1,9}");
            shown.add(isIndex ? Integer.toString(Integer.parseInt(steps[i]) + 1) : unescaped(steps[i]));
        }
        return String.join(" › ", shown);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static String unescaped(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }
}
