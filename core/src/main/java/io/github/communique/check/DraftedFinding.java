package io.github.communique.check;

import io.github.communique.constraint.Phrase;
import io.github.communique.report.EscapedExcerpt;
import io.github.communique.report.Finding;
import io.github.communique.report.Fix;
import io.github.communique.report.Pointer;
import io.github.communique.report.Severity;
import io.github.communique.report.TextRange;
import io.github.communique.rule.FindingDraft;
import io.github.communique.rule.ValidationRule;
import io.github.communique.shape.ValueKind;

/** A finding under construction; it starts with the rule's id and severity. */
final class DraftedFinding implements FindingDraft {

    private final Finding.Builder finding;
    private Pointer pointer;

    DraftedFinding(ValidationRule<?> rule, Pointer pointer) {
        this.pointer = pointer;
        this.finding = Finding.builder().ruleId(rule.getId()).severity(rule.getSeverity());
        if (!rule.getTemplates().isEmpty()) {
            finding.templates(rule.getTemplates());
        }
    }

    @Override
    public FindingDraft at(String attribute) {
        pointer = pointer.attribute(attribute);
        return this;
    }

    @Override
    public FindingDraft at(int index) {
        pointer = pointer.element(index);
        return this;
    }

    @Override
    public FindingDraft at(Pointer elsewhere) {
        pointer = elsewhere;
        return this;
    }

    @Override
    public FindingDraft range(TextRange range) {
        finding.range(range);
        return this;
    }

    @Override
    public FindingDraft with(String name, Object value) {
        if (value instanceof Phrase phrase) {
            finding.phrase(name, phrase);
            return this;
        }
        if (value instanceof Enum<?> constant) {
            finding.phrase(name, constant(constant));
            return this;
        }
        String text = value.toString();
        finding.putArguments(name, EscapedExcerpt.cut(text, 0, text.length(), Finding.MAX_ARGUMENT));
        return this;
    }

    private static Phrase constant(Enum<?> constant) {
        String word = ValueKind.EnumKind.wireName(constant);
        return Phrase.of("constant." + constant.getDeclaringClass().getSimpleName() + "." + word, word);
    }

    @Override
    public FindingDraft variant(String variant) {
        finding.variant(variant);
        return this;
    }

    @Override
    public FindingDraft severity(Severity severity) {
        finding.severity(severity);
        return this;
    }

    @Override
    public FindingDraft fix(Fix fix) {
        finding.fix(fix);
        return this;
    }

    Finding build() {
        return finding.pointer(pointer).build();
    }
}
