package io.github.communique.program.output;

import io.github.communique.program.document.CheckedDocument;
import io.github.communique.program.document.DocumentText;
import io.github.communique.program.fix.Edit;
import io.github.communique.program.fix.SourceFixes;
import io.github.communique.program.terminal.Escaped;
import io.github.communique.report.EscapedExcerpt;
import io.github.communique.report.Finding;
import io.github.communique.report.Severity;
import io.github.communique.report.ValidationReport;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Prints the findings as a log in SARIF 2.1.0. Results are printed as they are found, so that a large archive takes no
 * memory; the rules that they name come after them.
 */
final class SarifReporter implements Reporter {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final PrintWriter out;
    private final Locale language;
    private final Set<String> rules = new TreeSet<>();
    private final List<Object> notifications = new ArrayList<>();
    private final Fingerprints fingerprints = new Fingerprints();
    private boolean hasBegun;
    private boolean hasResults;

    SarifReporter(PrintWriter out, Locale language) {
        this.out = out;
        this.language = language;
    }

    @Override
    public void document(CheckedDocument checked) {
        fingerprints.begin();
        DocumentText text = checked.text();
        SourceFixes fixes = SourceFixes.of(checked);
        for (Finding finding : checked.report().getFindings()) {
            Map<String, Object> region = new LinkedHashMap<>();
            String words = text.place(finding)
                    .map(place -> {
                        region.putAll(region(text, place.start(), place.end()));
                        return text.text().substring(place.start(), place.end());
                    })
                    .orElse("");
            List<Edit> edits = fixes.of(finding);
            print(result(
                    checked.name(),
                    finding,
                    region,
                    words,
                    edits.isEmpty() ? List.of() : List.of(fix(checked, edits))));
        }
    }

    @Override
    public void archiveLine(String archive, long line, ValidationReport report) {
        fingerprints.begin();
        for (Finding finding : report.getFindings()) {
            Map<String, Object> region = new LinkedHashMap<>();
            region.put("startLine", line);
            print(result(archive, finding, region, "", List.of()));
        }
    }

    @Override
    public void unreadable(String file, String reason) {
        notifications.add(object(
                "level",
                "error",
                "message",
                text(Escaped.of(file + ": " + reason)),
                "locations",
                List.of(object("physicalLocation", object("artifactLocation", ArtifactUri.location(file))))));
    }

    @Override
    public void end(Totals totals) {
        begin();
        out.println("],");
        out.println("\"tool\":" + shown(object("driver", SarifRules.driver(rules))) + ",");
        Map<String, Object> invocation = object("executionSuccessful", notifications.isEmpty());
        if (!notifications.isEmpty()) {
            invocation.put("toolExecutionNotifications", notifications);
        }
        out.println("\"invocations\":" + shown(List.of(invocation)) + ",");
        out.println("\"originalUriBaseIds\":"
                + shown(object(ArtifactUri.BASE, object("description", text("The folder in which check-release ran."))))
                + ",");
        out.println("\"newlineSequences\":[\"\\r\\n\",\"\\n\",\"\\r\"],");
        out.println("\"columnKind\":\"utf16CodeUnits\",");
        out.println("\"language\":" + JsonLine.quoted(language.toLanguageTag()));
        out.println("}]}");
        out.flush();
    }

    private Map<String, Object> result(
            String file, Finding finding, Map<String, Object> region, String words, List<Object> fixes) {
        rules.add(finding.getRuleId());
        Map<String, Object> physical = object("artifactLocation", ArtifactUri.location(file));
        if (!region.isEmpty()) {
            physical.put("region", region);
        }
        Map<String, Object> location = object("physicalLocation", physical);
        String pointer = finding.getPointer().toString();
        if (!pointer.isEmpty()) {
            location.put("logicalLocations", List.of(object("fullyQualifiedName", EscapedExcerpt.of(pointer))));
        }
        Map<String, Object> result = object(
                "ruleId",
                finding.getRuleId(),
                "level",
                level(finding.getSeverity()),
                "message",
                text(finding.getMessage(language)),
                "locations",
                List.of(location),
                "partialFingerprints",
                object("finding/v1", fingerprints.of(finding, words)));
        if (!fixes.isEmpty()) {
            result.put("fixes", fixes);
        }
        return result;
    }

    private static Object fix(CheckedDocument checked, List<Edit> edits) {
        DocumentText text = checked.text();
        List<Object> replacements = new ArrayList<>();
        for (Edit edit : edits) {
            Map<String, Object> replacement = object("deletedRegion", region(text, edit.start(), edit.end()));
            if (!edit.replacement().isEmpty()) {
                replacement.put("insertedContent", text(edit.replacement()));
            }
            replacements.add(replacement);
        }
        return object(
                "artifactChanges",
                List.of(object(
                        "artifactLocation", ArtifactUri.location(checked.name()), "replacements", replacements)));
    }

    private static Map<String, Object> region(DocumentText text, int start, int end) {
        return object(
                "startLine",
                text.lineOf(start),
                "startColumn",
                text.columnOf(start),
                "endLine",
                text.lineOf(end),
                "endColumn",
                text.columnOf(end),
                "charOffset",
                start,
                "charLength",
                end - start);
    }

    private void print(Map<String, Object> result) {
        begin();
        out.println((hasResults ? "," : "") + shown(result));
        hasResults = true;
    }

    private void begin() {
        if (!hasBegun) {
            out.println("{\"$schema\":" + JsonLine.quoted(SCHEMA) + ",\"version\":\"2.1.0\",\"runs\":[{\"results\":[");
            hasBegun = true;
        }
    }

    private static String shown(Object value) {
        return Escaped.of(JsonValue.of(value));
    }

    static Map<String, Object> text(String text) {
        return object("text", text);
    }

    static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
