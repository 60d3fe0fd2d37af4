package io.github.communique.drafting.assembly;

import io.github.communique.drafting.source.SourceRange;
import io.github.communique.report.Finding;
import io.github.communique.report.Pointer;
import io.github.communique.report.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a person must decide about a draft, or why there is none: the findings of drafting itself. */
public final class Decisions {

    private final Facts facts;
    private final List<Finding> findings = new ArrayList<>();

    Decisions(Facts facts) {
        this.facts = facts;
    }

    void error(String name, @Nullable SourceRange range, Map<String, String> arguments) {
        add(name, Severity.ERROR, Pointer.ROOT, range, arguments);
    }

    void warning(String name, Pointer pointer, @Nullable SourceRange range, Map<String, String> arguments) {
        add(name, Severity.WARNING, pointer, range, arguments);
    }

    void info(String name, Pointer pointer, @Nullable SourceRange range, Map<String, String> arguments) {
        add(name, Severity.INFO, pointer, range, arguments);
    }

    private void add(
            String name,
            Severity severity,
            Pointer pointer,
            @Nullable SourceRange range,
            Map<String, String> arguments) {
        Finding.Builder finding = Finding.builder()
                .ruleId("drafting/" + name)
                .severity(severity)
                .pointer(pointer)
                .putAllArguments(arguments);
        if (range != null) {
            finding.position(facts.position(range.start()));
        }
        findings.add(finding.build());
    }

    /** The findings, in the order in which they were made. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }
}
