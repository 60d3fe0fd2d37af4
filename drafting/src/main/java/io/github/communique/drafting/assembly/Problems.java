package io.github.communique.drafting.assembly;

import io.github.communique.drafting.source.SourceDocument;
import io.github.communique.drafting.source.SourceProblem;
import io.github.communique.report.Pointer;
import java.util.HashMap;
import java.util.Map;

/** Reports what was wrong with a source. */
final class Problems {

    private Problems() {}

    static void report(SourceDocument document, Decisions decisions) {
        boolean isRefused = false;
        for (SourceProblem problem : document.problems()) {
            switch (problem.kind()) {
                case EMPTY -> decisions.error("no-text", problem.range(), Map.of());
                case BINARY -> decisions.error("not-text", problem.range(), named(problem, "found"));
                case TOO_LARGE -> decisions.error("too-large", problem.range(), named(problem, "found", "limit"));
                case TOO_DEEP -> decisions.error("too-deep", problem.range(), named(problem, "limit"));
                case WRONG_ENCODING ->
                    decisions.warning(
                            "wrong-encoding", Pointer.ROOT, problem.range(), named(problem, "stated", "used"));
                case MALFORMED ->
                    decisions.error("malformed-bytes", problem.range(), named(problem, "count", "encoding"));
            }
            isRefused |= problem.kind() != SourceProblem.Kind.WRONG_ENCODING;
        }
        boolean hasText = document.blocks().stream()
                .anyMatch(block -> block.isContent() && !block.text().isEmpty());
        if (!hasText && !isRefused) {
            decisions.error("no-text", null, Map.of());
        }
    }

    private static Map<String, String> named(SourceProblem problem, String... names) {
        Map<String, String> arguments = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            arguments.put(
                    names[i],
                    i < problem.arguments().size() ? problem.arguments().get(i) : "");
        }
        return arguments;
    }
}
