package io.github.communique.rule;

import io.github.communique.report.EscapedExcerpt;
import io.github.communique.report.Finding;
import io.github.communique.report.Fix;
import io.github.communique.report.Pointer;
import io.github.communique.report.Severity;
import io.github.communique.report.TextRange;

/** A finding while a rule describes it. */
public final class FindingDraft {

    private final Finding.Builder finding;
    private Pointer pointer;

    FindingDraft(ValidationRule<?> rule, Pointer pointer) {
        this.pointer = pointer;
        this.finding = Finding.builder().ruleId(rule.getId()).severity(rule.getSeverity());
        if (!rule.getTemplates().isEmpty()) {
            finding.templates(rule.getTemplates());
        }
    }

    /** The finding is at an attribute of the value pointed to so far. */
    public FindingDraft at(String attribute) {
        pointer = pointer.attribute(attribute);
        return this;
    }

    /** The finding is at an element of the list pointed to so far. */
    public FindingDraft at(int index) {
        pointer = pointer.element(index);
        return this;
    }

    /** The finding is at another place of the release. */
    public FindingDraft at(Pointer elsewhere) {
        pointer = elsewhere;
        return this;
    }

    /** The finding is about a part of the text pointed to. */
    public FindingDraft range(TextRange range) {
        finding.range(range);
        return this;
    }

    /**
     * A value that the message tells, under the name it has there; one of more than {@value Finding#MAX_ARGUMENT} code points is cut in its
     * middle.
     */
    public FindingDraft with(String name, Object value) {
        String text = value.toString();
        finding.putArguments(name, EscapedExcerpt.cut(text, 0, text.length(), Finding.MAX_ARGUMENT));
        return this;
    }

    /** This one finding matters less, or more, than the rule's findings do as a rule. */
    public FindingDraft severity(Severity severity) {
        finding.severity(severity);
        return this;
    }

    /** How it is mended for certain. */
    public FindingDraft fix(Fix fix) {
        finding.fix(fix);
        return this;
    }

    Finding build() {
        return finding.pointer(pointer).build();
    }
}
