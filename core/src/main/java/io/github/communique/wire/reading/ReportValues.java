package io.github.communique.wire.reading;

import io.github.communique.ExtensionValue;
import io.github.communique.constraint.MalformedValueException;
import io.github.communique.constraint.Phrase;
import io.github.communique.report.Finding;
import io.github.communique.report.Fix;
import io.github.communique.report.Pointer;
import io.github.communique.report.Severity;
import io.github.communique.report.SourcePosition;
import io.github.communique.report.TextRange;
import io.github.communique.report.ValidationReport;
import io.github.communique.shape.ValueKind;
import io.github.communique.wire.spi.Token;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes a report of a JSON document that states one, and reports every problem of it. */
public final class ReportValues {

    private final ValidationReport.Builder problems = ValidationReport.builder();

    /** The problems found so far. */
    public ValidationReport problems() {
        return problems.build();
    }

    /** The report that a value states; it is whole if there are no problems. */
    public ValidationReport report(ExtensionValue document) {
        Map<String, ExtensionValue> members = object(document, Pointer.ROOT);
        Pointer list = Pointer.ROOT.attribute("findings");
        List<Finding> findings = new ArrayList<>();
        String language = text(members, "language", Pointer.ROOT, false);
        if (members.get("findings") instanceof ExtensionValue.OfArray elements) {
            for (int i = 0; i < elements.elements().size(); i++) {
                Finding finding =
                        finding(elements.elements().get(i), language == null ? "en" : language, list.element(i));
                if (finding != null) {
                    findings.add(finding);
                }
            }
        } else {
            missingOrWrong(members.get("findings"), Token.START_ARRAY, list);
        }
        Map<Severity, Integer> totals = new EnumMap<>(Severity.class);
        counts(members, "totals").forEach((name, count) -> {
            Severity severity = severity(name, Pointer.ROOT.attribute("totals").attribute(name));
            if (severity != null && count > 0) {
                totals.put(severity, count);
            }
        });
        return ValidationReport.of(findings, totals, new TreeMap<>(counts(members, "totalsByRule")));
    }

    private @Nullable Finding finding(ExtensionValue value, String language, Pointer at) {
        Map<String, ExtensionValue> members = object(value, at);
        String ruleId = text(members, "ruleId", at, true);
        String word = text(members, "severity", at, true);
        String message = text(members, "message", at, true);
        Severity severity = word == null ? null : severity(word, at.attribute("severity"));
        Pointer pointer = pointer(members, at);
        if (ruleId == null || severity == null || message == null || pointer == null) {
            return null;
        }
        Finding.Builder finding =
                Finding.builder().ruleId(ruleId).severity(severity).pointer(pointer);
        String variant = text(members, "variant", at, false);
        if (variant != null) {
            finding.variant(variant);
        }
        if (members.containsKey("line")) {
            finding.position(new SourcePosition(number(members, "line", at, 1), number(members, "column", at, 1)));
        }
        TextRange range = range(members, at);
        if (range != null) {
            finding.range(range);
        }
        finding.arguments(texts(members, "arguments", at));
        finding.phraseKeys(texts(members, "phraseKeys", at));
        Fix fix = fix(members, at);
        if (fix != null) {
            finding.fix(fix);
        }
        // The rule of a host, whose templates are not here, keeps the message that was written.
        Finding built = finding.build();
        return built.getMessage().equals(ruleId)
                ? finding.putTemplates(language, message).build()
                : built;
    }

    private @Nullable Fix fix(Map<String, ExtensionValue> members, Pointer at) {
        ExtensionValue value = members.get("fix");
        if (value == null) {
            return null;
        }
        Pointer place = at.attribute("fix");
        Map<String, ExtensionValue> fix = object(value, place);
        Pointer pointer = pointer(fix, place);
        String replacement = text(fix, "replacement", place, false);
        TextRange range = range(fix, place);
        if (pointer == null) {
            return null;
        }
        if (replacement == null) {
            return Fix.remove(pointer);
        }
        if (range == null) {
            missingOrWrong(null, Token.START_OBJECT, place.attribute("range"));
            return null;
        }
        return Fix.replace(pointer, range, replacement);
    }

    private @Nullable TextRange range(Map<String, ExtensionValue> members, Pointer at) {
        ExtensionValue value = members.get("range");
        if (value == null) {
            return null;
        }
        Pointer place = at.attribute("range");
        Map<String, ExtensionValue> range = object(value, place);
        int start = number(range, "start", place, 0);
        int end = number(range, "end", place, 0);
        if (end < start) {
            malformed(
                    end + "",
                    Phrase.of("form.at-least", "a whole number of at least {least}", "least", start),
                    place.attribute("end"));
            return null;
        }
        return new TextRange(start, end);
    }

    private @Nullable Pointer pointer(Map<String, ExtensionValue> members, Pointer at) {
        Pointer place = at.attribute("pointer");
        if (!(members.get("pointer") instanceof ExtensionValue.OfText text)) {
            missingOrWrong(members.get("pointer"), Token.TEXT, place);
            return null;
        }
        try {
            return Pointer.parse(text.text());
        } catch (MalformedValueException e) {
            malformed(e.getFound(), e.getExpected(), place);
            return null;
        }
    }

    private @Nullable Severity severity(String word, Pointer at) {
        for (Severity severity : Severity.values()) {
            if (ValueKind.EnumKind.wireName(severity).equals(word)) {
                return severity;
            }
        }
        List<String> choices = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            choices.add(ValueKind.EnumKind.wireName(severity));
        }
        malformed(word, ValueReader.oneOf(choices), at);
        return null;
    }

    private Map<String, Integer> counts(Map<String, ExtensionValue> members, String name) {
        Pointer at = Pointer.ROOT.attribute(name);
        Map<String, Integer> counts = new LinkedHashMap<>();
        if (members.get(name) == null) {
            missingOrWrong(null, Token.START_OBJECT, at);
            return counts;
        }
        Map<String, ExtensionValue> found = object(members.get(name), at);
        found.keySet().forEach(key -> counts.put(key, number(found, key, at, 0)));
        return counts;
    }

    private Map<String, String> texts(Map<String, ExtensionValue> members, String name, Pointer at) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (members.containsKey(name)) {
            Map<String, ExtensionValue> found = object(members.get(name), at.attribute(name));
            found.keySet().forEach(key -> {
                String text = text(found, key, at.attribute(name), true);
                if (text != null) {
                    texts.put(key, text);
                }
            });
        }
        return texts;
    }

    private int number(Map<String, ExtensionValue> members, String name, Pointer at, int least) {
        Phrase expected = Phrase.of("form.at-least", "a whole number of at least {least}", "least", least);
        if (!(members.get(name) instanceof ExtensionValue.OfNumber number)) {
            missingOrWrong(members.get(name), Token.NUMBER, at.attribute(name));
            return least;
        }
        try {
            int value = Integer.parseInt(number.digits());
            if (value >= least) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Reported below, in the same words as a number that is too small.
        }
        malformed(number.digits(), expected, at.attribute(name));
        return least;
    }

    private @Nullable String text(Map<String, ExtensionValue> members, String name, Pointer at, boolean isRequired) {
        ExtensionValue value = members.get(name);
        if (value instanceof ExtensionValue.OfText text) {
            return text.text();
        }
        if (value != null || isRequired) {
            missingOrWrong(value, Token.TEXT, at.attribute(name));
        }
        return null;
    }

    private Map<String, ExtensionValue> object(@Nullable ExtensionValue value, Pointer at) {
        if (value instanceof ExtensionValue.OfObject object) {
            return object.members();
        }
        missingOrWrong(value, Token.START_OBJECT, at);
        return Map.of();
    }

    private void missingOrWrong(@Nullable ExtensionValue found, Token expected, Pointer at) {
        List<String> steps = at.steps();
        Finding.Builder problem = found == null
                ? problem(StructureRule.MISSING_ATTRIBUTE, at)
                        .putArguments("name", steps.isEmpty() ? "" : steps.get(steps.size() - 1))
                        .putArguments("type", steps.size() > 1 ? "finding" : "report")
                : problem(StructureRule.WRONG_KIND, at)
                        .phrase("found", tokenOf(found).description())
                        .phrase("expected", expected.description());
        problems.add(problem.build());
    }

    private void malformed(String found, Phrase expected, Pointer at) {
        problems.add(problem(StructureRule.MALFORMED_VALUE, at)
                .putArguments("found", found)
                .phrase("expected", expected)
                .build());
    }

    private static Finding.Builder problem(StructureRule rule, Pointer at) {
        return Finding.builder().ruleId(rule.id()).severity(rule.severity()).pointer(at);
    }

    private static Token tokenOf(ExtensionValue value) {
        if (value instanceof ExtensionValue.OfObject) {
            return Token.START_OBJECT;
        }
        if (value instanceof ExtensionValue.OfArray) {
            return Token.START_ARRAY;
        }
        if (value instanceof ExtensionValue.OfNumber) {
            return Token.NUMBER;
        }
        if (value instanceof ExtensionValue.OfBoolean truth) {
            return truth.value() ? Token.TRUE : Token.FALSE;
        }
        return value instanceof ExtensionValue.OfText ? Token.TEXT : Token.NULL;
    }
}
