package io.github.communique.intake.page;

import io.github.communique.report.SourcePosition;
import java.util.ArrayList;
import java.util.List;

/** Where the lines of a text start; they end with LF, CR or CR LF. */
final class LineIndex {

    private final String text;
    private final List<Integer> starts = new ArrayList<>();

    LineIndex(String text) {
        this.text = text;
        starts.add(0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isWithinEnd = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || c == '\r' && !isWithinEnd) {
                starts.add(i + 1);
            }
        }
    }

    /** The index of a position; positions outside are moved to the nearest that is within. */
    int offset(SourcePosition position) {
        int line = Math.min(position.line(), starts.size()) - 1;
        int start = starts.get(line);
        int end = line + 1 < starts.size() ? starts.get(line + 1) : text.length();
        int columns = Math.min(position.column() - 1, text.codePointCount(start, end));
        return text.offsetByCodePoints(start, columns);
    }
}
