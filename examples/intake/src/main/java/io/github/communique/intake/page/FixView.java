package io.github.communique.intake.page;

import io.github.communique.report.Fix;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * What a fix changes.
 *
 * @param before the words that are replaced or removed
 * @param after the new words; null if the value is removed
 */
record FixView(String before, @Nullable String after) {

    private static final int LONGEST = 120;

    static FixView of(Fix fix, JsonNode release) {
        JsonNode value = release.at(JsonPointer.compile(fix.getPointer().toString()));
        String text = textOf(value);
        String before = fix.getRange().map(range -> range.of(text)).orElse(text);
        return new FixView(cut(before), fix.getReplacement().map(FixView::cut).orElse(null));
    }

    /** The text of a value; of a paragraph or another object, the one in it. */
    private static String textOf(JsonNode value) {
        JsonNode text = value.isObject() ? value.path("text") : value;
        return text.isString() ? text.stringValue() : value.toString();
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }
}
