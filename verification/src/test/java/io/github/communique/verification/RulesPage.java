package io.github.communique.verification;

import io.github.communique.fixtures.RuleExample;
import io.github.communique.validation.ReleaseValidator;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the page of rules from the catalogue. */
final class RulesPage {

    private static final String HEAD = """
            # The rules

            What a check asks of a release, why, and an example of the fault and of its mending. Made from the catalogue in
            `fixtures` (`rules.catalogue`) by `GeneratedFilesTest`; do not edit it here.

            An **error** must not be published or taken in; a **warning** is for a person to look at; an **info** is worth knowing.
            A [profile](profiles.md) changes severities, switches rules off, and lets single findings pass.
            The examples show the members of a small release; what a rule that reads the text finds depends on them only.

            """;

    private RulesPage() {}

    static String text() {
        StringBuilder page = new StringBuilder(HEAD);
        List<RuleExample> rules = RuleExample.catalogue();
        page.append(rules.size()).append(" rules:\n\n| rule | severity | checks | asks |\n|---|---|---|---|\n");
        for (RuleExample rule : rules) {
            page.append("| [`%s`](#%s) | %s | %s | %s |\n"
                    .formatted(rule.getRuleId(), anchor(rule), rule.getSeverity(), subjects(rule), rule.getWhat()));
        }
        rules.forEach(rule -> append(page, rule));
        return page.toString();
    }

    /** The types of the values that the rules of this id check; those that no validator runs check documents, or profiles and rules. */
    private static String subjects(RuleExample example) {
        String subjects = ReleaseValidator.standard().getRules().stream()
                .filter(rule -> rule.getId().equals(example.getRuleId()))
                .map(rule -> rule.getSubject().getSimpleName())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return subjects.isEmpty() && example.getRuleId().startsWith("json/") ? "document" : subjects;
    }

    private static void append(StringBuilder page, RuleExample rule) {
        page.append("\n## ").append(rule.getRuleId()).append("\n\n");
        page.append(rule.getSeverity())
                .append(". ")
                .append(rule.getWhat())
                .append(' ')
                .append(rule.getWhy());
        page.append('\n');
        if (RuleExample.all().stream().anyMatch(example -> example.getRuleId().equals(rule.getRuleId()))) {
            String place = rule.getFinding().pointer().isEmpty()
                    ? "the document"
                    : "`" + rule.getFinding().pointer() + "`";
            String words = rule.getFinding().words().isEmpty()
                    ? ""
                    : ", “" + rule.getFinding().words() + "”";
            page.append("\nFound at ").append(place).append(words).append(":\n").append(block(rule.getFault()));
            page.append("Mended:\n").append(block(rule.getMending()));
        }
    }

    private static String block(String members) {
        return members.lines().collect(Collectors.joining("\n", "\n```\n", "\n```\n\n"));
    }

    private static String anchor(RuleExample rule) {
        return rule.getRuleId().replace("/", "");
    }
}
