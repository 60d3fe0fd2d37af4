package io.github.communique.wire.document;

import java.util.BitSet;

/**
 * Finds the first position at which a text ceases to be JSON (RFC 8259), after a parser has rejected it. Parsers report
 * different positions, some after the fault; this one is the same for all parsers.
 */
public final class JsonFault {

    private static final String DIGITS = "0123456789";

    private final String text;
    private final BitSet isObject = new BitSet();
    private int depth;
    private int at;
    private boolean isWhole;
    private int unpairedName = -1;

    private JsonFault(String text) {
        this.text = text;
    }

    /** Examines the first value of a text. */
    public static JsonFault in(String text) {
        JsonFault fault = new JsonFault(text);
        fault.isWhole = fault.readsValues();
        return fault;
    }

    /**
     * The {@code char} index of the first character that is not allowed there; the length of the text if it ends too
     * early; -1 if the text starts with a complete JSON value.
     */
    public int place() {
        return isWhole ? -1 : at;
    }

    /**
     * The {@code char} index of the first name before that position with an unpaired surrogate; -1 if there is none.
     * Such a name is valid JSON, but parsers reject it.
     */
    public int unpairedName() {
        return unpairedName;
    }

    /**
     * The start of the content after the first value of a text, not counting white space. The text must start with a
     * complete value.
     */
    public static int contentAfterValue(String text) {
        JsonFault fault = new JsonFault(text);
        fault.readsValues();
        fault.skipSpace();
        return fault.at;
    }

    /** Steps over one value, including nested ones; stops at a fault. */
    private boolean readsValues() {
        do {
            if (!readsToValue()) {
                return false;
            }
            if (is('{') || is('[')) {
                isObject.set(++depth, is('{'));
                at++;
                skipSpace();
                boolean isEmpty = is(isObject.get(depth) ? '}' : ']');
                if (!isEmpty) {
                    continue;
                }
                at++;
                depth--;
            } else if (!readsScalar()) {
                return false;
            }
            if (!readsClosings()) {
                return false;
            }
        } while (depth > 0);
        return true;
    }

    /** Steps over white space, and in an object over a name and a colon, to the start of a value. */
    private boolean readsToValue() {
        skipSpace();
        if (depth > 0 && isObject.get(depth)) {
            int name = at;
            if (!readsString()) {
                return false;
            }
            if (unpairedName < 0 && hasUnpairedSurrogate(name + 1, at - 1)) {
                unpairedName = name;
            }
            skipSpace();
            if (!is(':')) {
                return false;
            }
            at++;
            skipSpace();
        }
        return true;
    }

    /** Steps over the ends of objects and lists after a value, to the comma before the next value or to the end. */
    private boolean readsClosings() {
        while (depth > 0) {
            skipSpace();
            if (is(',')) {
                at++;
                return true;
            }
            if (!is(isObject.get(depth) ? '}' : ']')) {
                return false;
            }
            at++;
            depth--;
        }
        return true;
    }

    private boolean readsScalar() {
        if (is('"')) {
            return readsString();
        }
        if (is('t')) {
            return readsWord("true");
        }
        if (is('f')) {
            return readsWord("false");
        }
        return is('n') ? readsWord("null") : readsNumber();
    }

    private boolean readsString() {
        if (!is('"')) {
            return false;
        }
        at++;
        while (at < text.length() && !is('"')) {
            if (text.charAt(at) < ' ') {
                return false;
            }
            boolean escaped = is('\\');
            at++;
            if (escaped && !readsEscape()) {
                return false;
            }
        }
        boolean isClosed = is('"');
        at += isClosed ? 1 : 0;
        return isClosed;
    }

    private boolean hasUnpairedSurrogate(int start, int end) {
        boolean isHalf = false;
        for (int i = start; i < end; i = Escapes.end(text, i)) {
            char unit = Escapes.unit(text, i);
            if (isHalf != Character.isLowSurrogate(unit)) {
                return true;
            }
            isHalf = Character.isHighSurrogate(unit);
        }
        return isHalf;
    }

    private boolean readsEscape() {
        if (!is('u')) {
            boolean known = at < text.length() && "\"\\/bfnrt".indexOf(text.charAt(at)) >= 0;
            at += known ? 1 : 0;
            return known;
        }
        at++;
        for (int end = at + 4; at < end; at++) {
            if (at >= text.length() || Character.digit(text.charAt(at), 16) < 0 || text.charAt(at) > 'f') {
                return false;
            }
        }
        return true;
    }

    private boolean readsWord(String word) {
        for (int i = 0; i < word.length(); i++, at++) {
            if (!is(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean readsNumber() {
        at += is('-') ? 1 : 0;
        if (is('0')) {
            at++;
        } else if (!readsDigits()) {
            return false;
        }
        if (is('.')) {
            at++;
            if (!readsDigits()) {
                return false;
            }
        }
        if (is('e') || is('E')) {
            at++;
            at += is('+') || is('-') ? 1 : 0;
            return readsDigits();
        }
        return true;
    }

    private boolean readsDigits() {
        int start = at;
        while (at < text.length() && DIGITS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at > start;
    }

    private void skipSpace() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private boolean is(char c) {
        return at < text.length() && text.charAt(at) == c;
    }
}
