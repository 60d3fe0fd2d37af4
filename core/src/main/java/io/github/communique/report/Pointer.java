package io.github.communique.report;

import io.github.communique.constraint.MalformedValueException;
import io.github.communique.constraint.Phrase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place of a value in a release: a JSON Pointer (RFC 6901), for example {@code /quotes/0/parts/1/text}. The empty
 * pointer is the release itself. It applies to releases built in Java as well, since attributes have the same name in
 * Java and on the wire.
 */
public final class Pointer {

    private static final int NO_INDEX = -1;

    /** The pointer of the release itself, the empty text. */
    public static final Pointer ROOT = new Pointer(null, "", NO_INDEX);

    private final @Nullable Pointer owner;
    private final String name;
    private final int index;

    /** Lazy: most pointers are never reported. */
    private @Nullable String text;

    private static final Phrase FORM = Phrase.of("form.pointer", "a JSON Pointer such as /body/3 (RFC 6901)");

    private Pointer(@Nullable Pointer owner, String name, int index) {
        this.owner = owner;
        this.name = name;
        this.index = index;
    }

    /**
     * Parses a pointer.
     *
     * @param text the empty text, or steps that each start with a slash
     * @throws MalformedValueException if the text is not a JSON Pointer
     */
    public static Pointer parse(String text) {
        if (!text.isEmpty() && text.charAt(0) != '/' || hasBadEscape(text)) {
            throw new MalformedValueException(text, FORM);
        }
        Pointer pointer = ROOT;
        for (int start = 1; start <= text.length(); ) {
            int end = text.indexOf('/', start);
            end = end < 0 ? text.length() : end;
            pointer = pointer.attribute(
                    text.substring(start, end).replace("~1", "/").replace("~0", "~"));
            start = end + 1;
        }
        return pointer;
    }

    /** The pointer to an attribute of the value to which this one points. */
    public Pointer attribute(String attribute) {
        return new Pointer(this, attribute, NO_INDEX);
    }

    /** The pointer to an element of the list to which this one points, counted from 0. */
    public Pointer element(int number) {
        return new Pointer(this, "", number);
    }

    /** The pointer to the value that contains this one; for the release, the pointer itself. */
    public Pointer parent() {
        return owner == null ? this : owner;
    }

    /** The steps from the release down, unescaped; empty for the release itself. */
    public List<String> steps() {
        return chain().stream().map(Pointer::step).toList();
    }

    private String step() {
        return index == NO_INDEX ? name : Integer.toString(index);
    }

    /** The pointers from the first step down to this one; empty for the release itself. */
    private List<Pointer> chain() {
        List<Pointer> chain = new ArrayList<>();
        for (Pointer at = this; at.owner != null; at = at.owner) {
            chain.add(at);
        }
        Collections.reverse(chain);
        return chain;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Pointer pointer && isEqual(this, pointer);
    }

    private static boolean isEqual(Pointer left, Pointer right) {
        Pointer mine = left;
        Pointer others = right;
        while (mine.owner != null && others.owner != null) {
            if (!isSameStep(mine, others)) {
                return false;
            }
            mine = mine.owner;
            others = others.owner;
        }
        return mine.owner == null && others.owner == null;
    }

    private static boolean isSameStep(Pointer left, Pointer right) {
        return left.index != NO_INDEX && right.index != NO_INDEX
                ? left.index == right.index
                : left.step().equals(right.step());
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (Pointer at = this; at.owner != null; at = at.owner) {
            hash = 31 * hash + (at.index == NO_INDEX ? at.name.hashCode() : hashOfDigits(at.index));
        }
        return hash;
    }

    /** The hash code of the digits as a string, since a parsed pointer has its indexes as strings. */
    private static int hashOfDigits(int number) {
        return number < 10 ? '0' + number : 31 * hashOfDigits(number / 10) + '0' + number % 10;
    }

    /** The pointer in the form of RFC 6901. */
    @Override
    public String toString() {
        String known = text;
        if (known == null) {
            StringBuilder joined = new StringBuilder();
            steps().forEach(step ->
                    joined.append('/').append(step.replace("~", "~0").replace("/", "~1")));
            known = joined.toString();
            text = known;
        }
        return known;
    }

    private static boolean hasBadEscape(String text) {
        for (int i = text.indexOf('~'); i >= 0; i = text.indexOf('~', i + 1)) {
            if (i + 1 == text.length() || text.charAt(i + 1) != '0' && text.charAt(i + 1) != '1') {
                return true;
            }
        }
        return false;
    }
}
