package io.github.communique.report;

import io.github.communique.constraint.MalformedValueException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place of a value in a release: a JSON Pointer (RFC 6901), for example {@code /quotes/0/parts/1/text}. The empty
 * pointer is the release itself. Valid for a release built in Java as well, since attributes have one name everywhere.
 *
 * <p>Pointers are ordered by their steps, list indexes by number: {@code /body/2} comes before {@code /body/10}.
 */
public final class Pointer implements Comparable<Pointer> {

    /** The pointer of the release itself, the empty text. */
    public static final Pointer ROOT = new Pointer("");

    private final String text;

    private Pointer(String text) {
        this.text = text;
    }

    /**
     * Reads a pointer.
     *
     * @param text the empty text, or steps that each begin with a stroke
     * @throws MalformedValueException if the text is no JSON Pointer
     */
    public static Pointer parse(String text) {
        if (!text.isEmpty() && text.charAt(0) != '/' || hasBadEscape(text)) {
            throw new MalformedValueException(text, "a JSON Pointer such as /body/3 (RFC 6901)");
        }
        return text.isEmpty() ? ROOT : new Pointer(text);
    }

    /** The pointer of an attribute of the value this one points to. */
    public Pointer attribute(String name) {
        return new Pointer(text + '/' + name.replace("~", "~0").replace("/", "~1"));
    }

    /** The pointer of an element of the list this one points to, counted from 0. */
    public Pointer element(int index) {
        return new Pointer(text + '/' + index);
    }

    /** The pointer of the value that holds this one; that of the release is the release. */
    public Pointer parent() {
        return text.isEmpty() ? this : parse(text.substring(0, text.lastIndexOf('/')));
    }

    /** The steps from the release down, unescaped; empty for the release itself. */
    public List<String> steps() {
        List<String> steps = new ArrayList<>();
        int start = 1;
        while (start <= text.length()) {
            int end = text.indexOf('/', start);
            end = end < 0 ? text.length() : end;
            steps.add(text.substring(start, end).replace("~1", "/").replace("~0", "~"));
            start = end + 1;
        }
        return List.copyOf(steps);
    }

    @Override
    public int compareTo(Pointer other) {
        List<String> mine = steps();
        List<String> others = other.steps();
        for (int i = 0; i < Math.min(mine.size(), others.size()); i++) {
            int order = compareSteps(mine.get(i), others.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(mine.size(), others.size());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Pointer pointer && pointer.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The pointer in the form of RFC 6901. */
    @Override
    public String toString() {
        return text;
    }

    private static int compareSteps(String left, String right) {
        if (isIndex(left) && isIndex(right)) {
            int byLength = Integer.compare(left.length(), right.length());
            return byLength != 0 ? byLength : left.compareTo(right);
        }
        return left.compareTo(right);
    }

    private static boolean isIndex(String step) {
        return !step.isEmpty() && step.chars().allMatch(c -> c >= '0' && c <= '9');
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
