package io.github.communique.benchmarks.accuracy;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The direct quotations of a document of the German news quotation attribution data. */
final class GermanNewsDocument {

    private final String text;
    private final List<GoldQuotation> direct = new ArrayList<>();

    /**
     * A passage of a direct quotation.
     *
     * @param passage the quoted words, with their marks
     * @param speakers who says it; empty if the text does not say it
     * @param isPart whether it is a part of a quotation that is reported as a whole: said that the talks were “open”
     */
    record GoldQuotation(GoldSpan passage, List<GoldSpan> speakers, boolean isPart) {}

    GermanNewsDocument(JsonNode document) {
        this.text = document.path("originalText").asString();
        for (JsonNode annotation : document.path("annotations")) {
            if (annotation.path("type").asString().equals("Direct")) {
                List<GoldSpan> speakers = spans(annotation.path("speaker"));
                boolean isPart = annotation.path("isNested").asBoolean();
                spans(annotation.path("quote"))
                        .forEach(passage -> direct.add(new GoldQuotation(passage, speakers, isPart)));
            }
        }
    }

    private static List<GoldSpan> spans(JsonNode part) {
        List<GoldSpan> spans = new ArrayList<>();
        for (JsonNode span : part.path("spans")) {
            spans.add(new GoldSpan(
                    span.path("charBegin").asInt(), span.path("charEnd").asInt()));
        }
        return spans;
    }

    String text() {
        return text;
    }

    List<GoldQuotation> direct() {
        return direct;
    }
}
