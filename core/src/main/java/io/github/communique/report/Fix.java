package io.github.communique.report;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a finding is mended where that is certain.
 *
 * @param pointer the text to change, or the value to remove
 * @param range the part of the text to replace; null when the whole value is concerned
 * @param replacement the new text; null when the value is to be removed
 */
public record Fix(
        Pointer pointer,
        @Nullable TextRange range,
        @Nullable String replacement) {

    /** Replaces a part of a text. */
    public static Fix replace(Pointer pointer, TextRange range, String replacement) {
        return new Fix(pointer, range, replacement);
    }

    /** Removes a value from the list that holds it. */
    public static Fix remove(Pointer pointer) {
        return new Fix(pointer, null, null);
    }

    /** The part of the text to replace, or empty when the whole value is concerned. */
    public Optional<TextRange> getRange() {
        return Optional.ofNullable(range);
    }

    /** The new text, or empty when the value is to be removed. */
    public Optional<String> getReplacement() {
        return Optional.ofNullable(replacement);
    }
}
