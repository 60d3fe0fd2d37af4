package io.github.communique.wire;

import io.github.communique.report.Finding;
import io.github.communique.report.Pointer;
import io.github.communique.report.Severity;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with the structure of one document. */
final class StructureFindings {

    private final DocumentText document;
    private final List<Finding> findings = new ArrayList<>();

    StructureFindings(DocumentText document) {
        this.document = document;
    }

    List<Finding> list() {
        return findings;
    }

    boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.getSeverity() == Severity.ERROR);
    }

    /** Adds a finding; {@code arguments} are names and values in turn. */
    void add(StructureRule rule, Pointer pointer, int offset, String... arguments) {
        add(rule, rule.severity(), pointer, offset, arguments);
    }

    void add(StructureRule rule, Severity severity, Pointer pointer, int offset, String... arguments) {
        Finding.Builder finding =
                Finding.builder().ruleId(rule.id()).severity(severity).pointer(pointer);
        for (int i = 0; i < arguments.length; i += 2) {
            finding.putArguments(arguments[i], arguments[i + 1]);
        }
        if (offset >= 0) {
            finding.position(document.position(offset));
        }
        findings.add(finding.build());
    }

    String position(int offset) {
        return document.position(offset).toString();
    }
}
