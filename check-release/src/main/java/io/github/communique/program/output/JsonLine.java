package io.github.communique.program.output;

import io.github.communique.program.terminal.Escaped;
import io.github.communique.report.ValidationReport;
import io.github.communique.wire.ReleaseWriter;
import java.util.Locale;

/** Writes the report on a document, or on a line of an archive, as a JSON object on one line. */
final class JsonLine {

    private JsonLine() {}

    static String of(String file, ValidationReport report, Locale language) {
        return Escaped.of("{\"file\":" + quoted(file) + report(report, language));
    }

    static String of(String archive, long line, ValidationReport report, Locale language) {
        return Escaped.of("{\"file\":" + quoted(archive) + ",\"line\":" + line + report(report, language));
    }

    private static String report(ValidationReport report, Locale language) {
        return ",\"report\":" + ReleaseWriter.standard().inLanguage(language).toJson(report) + "}";
    }

    static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
