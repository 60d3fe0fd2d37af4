package io.github.communique.benchmarks.accuracy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The attributions of a document of PolNeAR, from a file in the format of the annotation tool brat. */
final class PolnearDocument {

    private final List<GoldAttribution> attributions = new ArrayList<>();

    /**
     * An attribution.
     *
     * @param content what is said
     * @param sources who says it; empty if the text does not say it
     */
    record GoldAttribution(List<GoldSpan> content, List<GoldSpan> sources) {

        int length() {
            return content.stream().mapToInt(GoldSpan::length).sum();
        }
    }

    PolnearDocument(List<String> lines) {
        Map<String, List<GoldSpan>> texts = new HashMap<>();
        for (String line : lines) {
            String[] fields = line.split("\t", -1);
            if (fields[0].startsWith("T")) {
                texts.put(fields[0], spans(fields[1]));
            }
        }
        for (String line : lines) {
            String[] fields = line.split("\t", -1);
            if (fields[0].startsWith("E")) {
                attributions.add(attribution(fields[1].strip(), texts));
            }
        }
    }

    /** {@code Content 91 186;209 236}. */
    private static List<GoldSpan> spans(String field) {
        List<GoldSpan> spans = new ArrayList<>();
        for (String range : field.substring(field.indexOf(' ') + 1).split(";", -1)) {
            String[] ends = range.split(" ", -1);
            spans.add(new GoldSpan(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
        }
        return spans;
    }

    /** {@code Attribution:T4 Content:T3 Cue:T2 Source:T1}. */
    private static GoldAttribution attribution(String event, Map<String, List<GoldSpan>> texts) {
        List<GoldSpan> content = new ArrayList<>();
        List<GoldSpan> sources = new ArrayList<>();
        for (String argument : event.split(" ", -1)) {
            String id = argument.substring(argument.indexOf(':') + 1);
            if (argument.startsWith("Content")) {
                content.addAll(texts.getOrDefault(id, List.of()));
            } else if (argument.startsWith("Source")) {
                sources.addAll(texts.getOrDefault(id, List.of()));
            }
        }
        return new GoldAttribution(content, sources);
    }

    /** The sources of the narrowest attributions whose content holds most of a passage; empty if there is none. */
    List<GoldSpan> sourcesOf(GoldSpan passage) {
        int shortest = Integer.MAX_VALUE;
        List<GoldSpan> sources = new ArrayList<>();
        for (GoldAttribution attribution : attributions) {
            boolean holds = passage.covered(attribution.content()) * 10 >= passage.length() * 8;
            if (holds && !attribution.sources().isEmpty() && attribution.length() <= shortest) {
                if (attribution.length() < shortest) {
                    sources.clear();
                }
                shortest = attribution.length();
                sources.addAll(attribution.sources());
            }
        }
        return sources;
    }
}
