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
            Map<String, String> arguments = arguments(problem);
            switch (problem.kind()) {
                case EMPTY -> decisions.error("no-text", problem.range(), Map.of());
                case BINARY -> decisions.error("not-text", problem.range(), arguments);
                case TOO_LARGE -> decisions.error("too-large", problem.range(), arguments);
                case TOO_DEEP -> decisions.error("too-deep", problem.range(), arguments);
                case WRONG_ENCODING -> decisions.warning("wrong-encoding", Pointer.ROOT, problem.range(), arguments);
                case MALFORMED -> decisions.error("malformed-bytes", problem.range(), arguments);
            }
            isRefused |= problem.kind() != SourceProblem.Kind.WRONG_ENCODING;
        }
        boolean hasText = document.blocks().stream()
                .anyMatch(block -> block.isContent() && !block.text().isEmpty());
        if (!hasText && !isRefused) {
            decisions.error("no-text", null, Map.of());
        }
    }

    private static Map<String, String> arguments(SourceProblem problem) {
        Map<String, String> arguments = new HashMap<>();
        String[] names = {"found", "expected"};
        for (int i = 0; i < Math.min(names.length, problem.arguments().size()); i++) {
            arguments.put(names[i], problem.arguments().get(i));
        }
        return arguments;
    }
}
