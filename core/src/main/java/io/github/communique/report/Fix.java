package io.github.communique.report;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A certain correction of a finding: the replacement of a text or a part of it, or the removal of a value. */
public final class Fix {

    private final Pointer pointer;
    private final @Nullable TextRange range;
    private final @Nullable String replacement;

    private Fix(Pointer pointer, @Nullable TextRange range, @Nullable String replacement) {
        this.pointer = pointer;
        this.range = range;
        this.replacement = replacement;
    }

    /** A fix that replaces a part of a text. */
    public static Fix replace(Pointer pointer, TextRange range, String replacement) {
        return new Fix(pointer, range, replacement);
    }

    /** A fix that removes a value from the list that contains it. */
    public static Fix remove(Pointer pointer) {
        return new Fix(pointer, null, null);
    }

    /** The text to change, or the value to remove, for example {@code /headline/text}. */
    public Pointer getPointer() {
        return pointer;
    }

    /** The part of the text to replace. Empty: the whole value is replaced or removed. */
    public Optional<TextRange> getRange() {
        return Optional.ofNullable(range);
    }

    /** The new text, for example {@code ”}. Empty: the value is removed. */
    public Optional<String> getReplacement() {
        return Optional.ofNullable(replacement);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fix fix
                && pointer.equals(fix.pointer)
                && Objects.equals(range, fix.range)
                && Objects.equals(replacement, fix.replacement);
    }

    @Override
    public int hashCode() {
        return Objects.hash(pointer, range, replacement);
    }

    @Override
    public String toString() {
        return "Fix{pointer=" + pointer + ", range=" + range + ", replacement=" + replacement + "}";
    }
}
