package io.github.communique.wire;

import io.github.communique.report.Finding;
import io.github.communique.report.Pointer;
import io.github.communique.report.Severity;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with the structure of one document. */
final class StructureFindings {

    private final DocumentText document;
    private final TokenPlaces places;
    private final List<Finding> findings = new ArrayList<>();

    StructureFindings(DocumentText document, TokenPlaces places) {
        this.document = document;
        this.places = places;
    }

    List<Finding> list() {
        return findings;
    }

    boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.getSeverity() == Severity.ERROR);
    }

    /** Adds a finding at a token; {@code arguments} are names and values in turn. */
    void add(StructureRule rule, Pointer pointer, int place, String... arguments) {
        add(rule, rule.severity(), pointer, place, arguments);
    }

    void add(StructureRule rule, Severity severity, Pointer pointer, int place, String... arguments) {
        findings.add(finding(rule, severity, pointer, places.offsetOf(place), arguments));
    }

    /** Adds a finding on the document as a whole, at a {@code char} index. */
    void addAt(int offset, StructureRule rule, String... arguments) {
        findings.add(finding(rule, rule.severity(), Pointer.ROOT, offset, arguments));
    }

    /** Adds that a name stands a second time in one object. */
    void addDuplicate(String name, Pointer pointer, int place, int firstPlace) {
        String first = document.position(places.offsetOf(firstPlace)).toString();
        add(StructureRule.DUPLICATE_NAME, pointer, place, "name", name, "first", first);
    }

    private Finding finding(StructureRule rule, Severity severity, Pointer pointer, int offset, String... arguments) {
        Finding.Builder finding = Finding.builder()
                .ruleId(rule.id())
                .severity(severity)
                .pointer(pointer)
                .position(document.position(offset));
        for (int i = 0; i < arguments.length; i += 2) {
            finding.putArguments(arguments[i], arguments[i + 1]);
        }
        return finding.build();
    }
}
