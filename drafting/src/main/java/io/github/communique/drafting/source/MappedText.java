package io.github.communique.drafting.source;

import java.util.Arrays;

/** A text taken from a source, with the place in the source of each of its characters. */
public final class MappedText {

    private final String text;
    private final int[] starts;
    private final int[] ends;

    /** An empty text that has a place, for example that of an image without a caption. */
    public static MappedText empty(SourceRange place) {
        return new MappedText("", new int[] {place.start()}, new int[] {place.end()});
    }

    private MappedText(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** The text. */
    public String text() {
        return text;
    }

    /** The range in the source of a part of the text; a part must have at least one character. */
    public SourceRange range(int start, int end) {
        return new SourceRange(starts[start], ends[end - 1]);
    }

    /** The range in the source of the whole text; of an empty text, the place where it would stand. */
    public SourceRange range() {
        return range(0, Math.max(1, text.length()));
    }

    /** Whether there is no character. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** The number of characters. */
    public int length() {
        return text.length();
    }

    /** A part of the text. */
    public MappedText part(int start, int end) {
        if (start == end) {
            int at = start < starts.length ? starts[start] : ends[ends.length - 1];
            return empty(new SourceRange(at, at));
        }
        return new MappedText(
                text.substring(start, end),
                Arrays.copyOfRange(starts, start, end),
                Arrays.copyOfRange(ends, start, end));
    }

    /** Builds a text character by character. */
    public static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private int[] starts = new int[64];
        private int[] ends = new int[64];

        /** Adds a character and the range of the source from which it comes. */
        public Builder add(char c, int start, int end) {
            int length = text.length();
            if (length == starts.length) {
                starts = Arrays.copyOf(starts, length * 2);
                ends = Arrays.copyOf(ends, length * 2);
            }
            text.append(c);
            starts[length] = start;
            ends[length] = end;
            return this;
        }

        /** The number of characters so far. */
        public int length() {
            return text.length();
        }

        /** The last character; a space if there is none. */
        public char last() {
            return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        }

        /** The text without a space at its end; nothing else is collapsed. */
        MappedText buildTrimmed() {
            int length = text.length();
            if (length > 0 && text.charAt(length - 1) == ' ') {
                length--;
            }
            if (length == 0) {
                int at = text.isEmpty() ? 0 : starts[0];
                return empty(new SourceRange(at, at));
            }
            return new MappedText(
                    text.substring(0, length), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
        }

        /** The text without spaces at its ends, in which each run of spaces and line ends is one space. */
        public MappedText build() {
            StringBuilder collapsed = new StringBuilder(text.length());
            int[] first = new int[text.length()];
            int[] last = new int[text.length()];
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean isSpace = isSpace(c);
                int length = collapsed.length();
                if (isSpace && (length == 0 || collapsed.charAt(length - 1) == ' ')) {
                    continue;
                }
                collapsed.append(isSpace ? ' ' : c);
                first[length] = starts[i];
                last[length] = ends[i];
            }
            int length = collapsed.length();
            if (length > 0 && collapsed.charAt(length - 1) == ' ') {
                length--;
            }
            if (length == 0) {
                int at = text.isEmpty() ? 0 : starts[0];
                return empty(new SourceRange(at, at));
            }
            return new MappedText(
                    collapsed.substring(0, length), Arrays.copyOf(first, length), Arrays.copyOf(last, length));
        }

        private static boolean isSpace(char c) {
            return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
