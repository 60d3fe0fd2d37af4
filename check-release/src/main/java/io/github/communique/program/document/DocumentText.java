package io.github.communique.program.document;

import io.github.communique.drafting.Draft;
import io.github.communique.drafting.evidence.Evidence.Passage;
import io.github.communique.report.Finding;
import io.github.communique.report.SourcePosition;
import java.util.Arrays;
import java.util.Optional;

/** The characters of a document in lines, to show the place of a finding. */
public abstract sealed class DocumentText {

    private final String text;
    private final int[] lineStarts;

    private DocumentText(String text) {
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    /** The text of a release in JSON. */
    public static DocumentText of(Document json) {
        return new OfJson(json.text());
    }

    /** The text from which a release was drafted. */
    public static DocumentText of(Draft draft) {
        return new OfDraft(draft);
    }

    /**
     * A passage of the text.
     *
     * @param start the index of its first {@code char}
     * @param end the index after its last {@code char}
     */
    public record Place(int start, int end) {}

    /** The characters, without a byte order mark. */
    public String text() {
        return text;
    }

    /** The place of a finding; empty if it has none. */
    public Optional<Place> place(Finding finding) {
        return finding.getPosition().map(position -> {
            int start = offset(position);
            return new Place(start, Math.max(start, end(finding, start)));
        });
    }

    /** The line of an offset, from 1. */
    public int lineOf(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The column of an offset in UTF-16 code units, from 1. */
    public int columnOf(int offset) {
        return offset - lineStarts[lineOf(offset) - 1] + 1;
    }

    /** The offset of a position; at the end of the line, or of the text, if it is beyond. */
    public int offset(SourcePosition position) {
        if (position.line() > lineStarts.length) {
            return text.length();
        }
        int start = lineStarts[position.line() - 1];
        int end = lineEnd(start);
        int points = Math.min(position.column() - 1, text.codePointCount(start, end));
        return text.offsetByCodePoints(start, points);
    }

    /** The start of the line of an offset. */
    public int lineStart(int offset) {
        return lineStarts[lineOf(offset) - 1];
    }

    /** The end of the line of an offset, before its terminator. */
    public int lineEnd(int offset) {
        int at = offset;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    /** The end of the passage of a finding that starts at an offset. */
    abstract int end(Finding finding, int start);

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count] = i + 1;
                count++;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private static final class OfJson extends DocumentText {

        private OfJson(String text) {
            super(text);
        }

        @Override
        int end(Finding finding, int start) {
            int length =
                    finding.getRange().map(range -> range.end() - range.start()).orElse(0);
            String line = text().substring(start, lineEnd(start));
            return start + (length > 0 ? TokenEnd.ofCharacters(line, length) : TokenEnd.of(line));
        }
    }

    private static final class OfDraft extends DocumentText {

        private final Draft draft;

        private OfDraft(Draft draft) {
            super(draft.getSourceText());
            this.draft = draft;
        }

        @Override
        int end(Finding finding, int start) {
            Optional<Passage> passage = draft.getPassage(finding);
            int end = passage.map(marked -> offset(marked.end())).orElse(start);
            return end > start ? end : start + TokenEnd.of(text().substring(start, lineEnd(start)));
        }
    }
}
