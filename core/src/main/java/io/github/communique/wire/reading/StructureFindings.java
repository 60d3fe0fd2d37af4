package io.github.communique.wire.reading;

import io.github.communique.constraint.Phrase;
import io.github.communique.report.Finding;
import io.github.communique.report.Pointer;
import io.github.communique.report.Severity;
import io.github.communique.report.SourcePosition;
import io.github.communique.report.ValidationReport;
import io.github.communique.wire.document.TokenPositions;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Collects the findings on the structure of one document. */
public final class StructureFindings {

    private final TokenPositions positions;
    private final ValidationReport.Builder report = ValidationReport.builder();
    private int errors;

    public StructureFindings(TokenPositions positions) {
        this.positions = positions;
    }

    public ValidationReport report() {
        return report.build();
    }

    public boolean hasErrors() {
        return errors > 0;
    }

    /** The number of errors added. */
    int errors() {
        return errors;
    }

    /** Adds a finding at a token; {@code arguments} are alternating names and values. */
    void add(StructureRule rule, Pointer pointer, int place, Object... arguments) {
        add(rule, rule.severity(), pointer, place, arguments);
    }

    void add(StructureRule rule, Severity severity, Pointer pointer, int place, Object... arguments) {
        add(
                rule,
                severity,
                () -> finding(rule, severity, pointer, positions.of(place).orElse(null), arguments));
    }

    /** Adds a finding on the document as a whole. */
    public void addAt(SourcePosition position, StructureRule rule, Severity severity, Object... arguments) {
        add(rule, severity, () -> finding(rule, severity, Pointer.ROOT, position, arguments));
    }

    /** Adds a finding that a token exceeds a limit. */
    public void addTooLarge(int place, Phrase reason) {
        add(StructureRule.TOO_LARGE, Pointer.ROOT, place, "reason", reason);
    }

    /** Adds a finding that the value starting at a token lacks a required attribute. */
    public void addMissing(String name, String type, Pointer value, int start) {
        add(StructureRule.MISSING_ATTRIBUTE, value.attribute(name), start, "name", name, "type", type);
    }

    /** Adds a finding that a type has no attribute with this name; an info if the attribute is kept. */
    public void addUnknown(String name, String type, Pointer pointer, int place, boolean isKept) {
        Severity severity = isKept ? Severity.INFO : StructureRule.UNKNOWN_ATTRIBUTE.severity();
        add(StructureRule.UNKNOWN_ATTRIBUTE, severity, pointer, place, "name", name, "type", type);
    }

    /** Adds a finding that a name occurs twice in one object. */
    void addDuplicate(String name, Pointer pointer, int place, int firstPlace) {
        add(
                StructureRule.DUPLICATE_NAME,
                Severity.ERROR,
                () -> finding(
                        StructureRule.DUPLICATE_NAME,
                        Severity.ERROR,
                        pointer,
                        positions.of(place).orElse(null),
                        "name",
                        name,
                        "first",
                        positions.of(firstPlace).map(SourcePosition::toString).orElse("?")));
    }

    private void add(StructureRule rule, Severity severity, Supplier<Finding> finding) {
        errors += severity == Severity.ERROR ? 1 : 0;
        report.add(rule.id(), severity, finding);
    }

    private static Finding finding(
            StructureRule rule,
            Severity severity,
            Pointer pointer,
            @Nullable SourcePosition position,
            Object... arguments) {
        Finding.Builder finding = Finding.builder()
                .ruleId(rule.id())
                .severity(severity)
                .pointer(pointer)
                .position(Optional.ofNullable(position));
        for (int i = 0; i < arguments.length; i += 2) {
            String name = arguments[i].toString();
            if (arguments[i + 1] instanceof Phrase phrase) {
                finding.phrase(name, phrase);
            } else {
                finding.putArguments(name, arguments[i + 1].toString());
            }
        }
        return finding.build();
    }
}
