package io.github.communique.drafting.source;

import org.jspecify.annotations.Nullable;

/**
 * Walks through a decoded text and the part of the source from which a parser made it, side by side, so that each
 * character has its exact range. Where both differ in a way that is not understood, the characters that remain have the
 * range that remains.
 */
public final class SourceWalk {

    private final String source;
    private final boolean hasEscapes;

    /**
     * Creates a walk.
     *
     * @param source the whole source
     * @param hasEscapes whether a backslash escapes the character after it, as in Markdown
     */
    public SourceWalk(String source, boolean hasEscapes) {
        this.source = source;
        this.hasEscapes = hasEscapes;
    }

    /** Takes the characters of a text one after the other. */
    @FunctionalInterface
    public interface Sink {
        /** Takes a character and its range. */
        void add(char c, int start, int end);
    }

    /** Hands on each character of a text that was made from the source between two indexes. */
    public void walk(String decoded, int start, int end, Sink sink) {
        int at = start;
        int i = 0;
        while (i < decoded.length()) {
            char c = decoded.charAt(i);
            if (at < end && source.charAt(at) == c && !startsReference(at, end, decoded, i)) {
                sink.add(c, at, at + 1);
                at++;
                i++;
                continue;
            }
            Step step = at < end ? step(at, end, decoded, i) : null;
            if (step == null) {
                rest(decoded, i, at, Math.max(at, end), sink);
                return;
            }
            for (int k = 0; k < step.decoded; k++) {
                sink.add(decoded.charAt(i + k), at, at + step.source);
            }
            at += step.source;
            i += step.decoded;
        }
    }

    /** So many characters of the source are so many of the text. */
    private record Step(int source, int decoded) {}

    /** An ampersand in the source may stand for itself or start a reference to an ampersand. */
    private boolean startsReference(int at, int end, String decoded, int index) {
        char c = source.charAt(at);
        if (c == '\\' && hasEscapes) {
            return at + 1 < end && source.charAt(at + 1) == '\\';
        }
        if (c != '&') {
            return false;
        }
        CharacterReference reference = CharacterReference.at(source, at, end);
        return reference != null
                && reference.length() > 1
                && decoded.startsWith(reference.characters(), index)
                && (!hasEscapes || source.charAt(at + reference.length() - 1) == ';');
    }

    private @Nullable Step step(int at, int end, String decoded, int index) {
        char c = source.charAt(at);
        if (c == '&') {
            CharacterReference reference = CharacterReference.at(source, at, end);
            if (reference != null && decoded.startsWith(reference.characters(), index)) {
                return new Step(reference.length(), reference.characters().length());
            }
            // Parsers differ in what they read for a number that is no character.
            boolean isNumber = reference != null && reference.length() > 2 && source.charAt(at + 1) == '#';
            if (reference != null && isNumber) {
                return new Step(reference.length(), Character.charCount(decoded.codePointAt(index)));
            }
        }
        if (c == '\\' && hasEscapes && at + 1 < end && source.charAt(at + 1) == decoded.charAt(index)) {
            return new Step(2, 1);
        }
        if (c == '\0') {
            return new Step(1, decoded.charAt(index) == '\uFFFD' ? 1 : 0);
        }
        boolean isLineEnd = c == '\r' || c == '\n';
        if (isLineEnd && decoded.charAt(index) == '\n') {
            return new Step(c == '\r' && at + 1 < end && source.charAt(at + 1) == '\n' ? 2 : 1, 1);
        }
        return isLineEnd ? new Step(1, 0) : null;
    }

    private static void rest(String decoded, int from, int start, int end, Sink sink) {
        for (int i = from; i < decoded.length(); i++) {
            sink.add(decoded.charAt(i), start, end);
        }
    }
}
