package io.github.communique.drafting.reading;

import io.github.communique.drafting.source.PageStatement;
import io.github.communique.drafting.source.PageStatement.Kind;
import io.github.communique.drafting.source.SourceRange;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The front matter of a Markdown file: lines {@code key: value} between two lines of three hyphens. */
final class FrontMatter {

    private static final Map<String, Kind> KEYS = Map.ofEntries(
            Map.entry("title", Kind.TITLE),
            Map.entry("date", Kind.PUBLISHED),
            Map.entry("published", Kind.PUBLISHED),
            Map.entry("publishdate", Kind.PUBLISHED),
            Map.entry("pubdate", Kind.PUBLISHED),
            Map.entry("lastmod", Kind.MODIFIED),
            Map.entry("modified", Kind.MODIFIED),
            Map.entry("updated", Kind.MODIFIED),
            Map.entry("lang", Kind.LANGUAGE),
            Map.entry("language", Kind.LANGUAGE),
            Map.entry("locale", Kind.LANGUAGE),
            Map.entry("description", Kind.DESCRIPTION),
            Map.entry("summary", Kind.DESCRIPTION),
            Map.entry("url", Kind.ADDRESS),
            Map.entry("canonical", Kind.ADDRESS),
            Map.entry("publisher", Kind.SITE_NAME));

    private FrontMatter() {}

    /**
     * Reads the front matter.
     *
     * @return the index at which the text starts; 0 if there is no front matter
     */
    static int read(String source, List<PageStatement> statements) {
        int at = afterLine(source, 0);
        if (!line(source, 0).equals("---") || line(source, at).isBlank()) {
            return 0;
        }
        int first = statements.size();
        while (at < source.length()) {
            String line = line(source, at);
            int next = afterLine(source, at);
            if (line.equals("---") || line.equals("...")) {
                return next;
            }
            boolean isYaml = line.isEmpty() || " \t#-".indexOf(line.charAt(0)) >= 0 || line.indexOf(':') > 0;
            if (!isYaml) {
                break;
            }
            add(line, at, statements);
            at = next;
        }
        statements.subList(first, statements.size()).clear();
        return 0;
    }

    private static void add(String line, int start, List<PageStatement> statements) {
        int colon = line.indexOf(':');
        Kind kind = colon < 0 ? null : KEYS.get(line.substring(0, colon).toLowerCase(Locale.ROOT));
        if (kind == null) {
            return;
        }
        int from = colon + 1;
        int to = line.length();
        while (from < to && line.charAt(from) <= ' ') {
            from++;
        }
        boolean isQuoted = to - from > 1
                && (line.charAt(from) == '"' || line.charAt(from) == '\'')
                && line.charAt(to - 1) == line.charAt(from);
        if (isQuoted) {
            from++;
            to--;
        }
        boolean isScalar = from < to && "[{|>&*!".indexOf(line.charAt(from)) < 0;
        if (isScalar || isQuoted && from < to) {
            statements.add(
                    new PageStatement(kind, line.substring(from, to), new SourceRange(start + from, start + to)));
        }
    }

    /** The line at an index without its end and the spaces before it. */
    private static String line(String source, int start) {
        int end = start;
        while (end < source.length() && source.charAt(end) != '\n' && source.charAt(end) != '\r') {
            end++;
        }
        return source.substring(Math.min(start, end), end).stripTrailing();
    }

    private static int afterLine(String source, int start) {
        int end = start;
        while (end < source.length() && source.charAt(end) != '\n' && source.charAt(end) != '\r') {
            end++;
        }
        boolean isPair = source.startsWith("\r\n", end);
        return Math.min(source.length(), end + (isPair ? 2 : 1));
    }
}
