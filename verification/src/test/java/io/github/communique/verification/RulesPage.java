package io.github.communique.verification;

import io.github.communique.fixtures.RuleExample;
import io.github.communique.validation.ReleaseValidator;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the page of rules from the catalogue. */
final class RulesPage {

    private static final String HEAD = """
            # The rules

            The rules of a check, the reason for each, and an example of the fault and of its correction. Generated from the catalogue
            in `fixtures` (`rules.catalogue`) by `GeneratedFilesTest`; do not edit this page.

            A release with an **error** must not be published or accepted; a **warning** needs a person's attention; an **info** is worth knowing.
            A [profile](profiles.md) changes severities, switches rules off, and suppresses single findings.
            The examples show members of a small release; the findings of rules that read the text depend on these members only.

            """;

    private RulesPage() {}

    static String text() {
        StringBuilder page = new StringBuilder(HEAD);
        List<RuleExample> rules = RuleExample.catalogue();
        page.append(rules.size()).append(" rules:\n\n| rule | severity | checks | requirement |\n|---|---|---|---|\n");
        for (RuleExample rule : rules) {
            page.append("| [`%s`](#%s) | %s | %s | %s |\n"
                    .formatted(
                            rule.getRuleId(), anchor(rule), rule.getSeverity(), subjects(rule), rule.getRequirement()));
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
        if (subjects.isEmpty() && example.getRuleId().startsWith("json/")) {
            return "document";
        }
        return subjects.isEmpty() && example.getRuleId().startsWith("drafting/") ? "source of a draft" : subjects;
    }

    private static void append(StringBuilder page, RuleExample rule) {
        page.append("\n## ").append(rule.getRuleId()).append("\n\n");
        page.append(rule.getSeverity())
                .append(". ")
                .append(rule.getRequirement())
                .append(' ')
                .append(rule.getReason());
        page.append('\n');
        if (RuleExample.all().stream().anyMatch(example -> example.getRuleId().equals(rule.getRuleId()))) {
            String place = rule.getFinding().pointer().isEmpty()
                    ? "the document"
                    : "`" + rule.getFinding().pointer() + "`";
            String words = rule.getFinding().words().isEmpty()
                    ? ""
                    : ", “" + rule.getFinding().words() + "”";
            page.append("\nFound at ").append(place).append(words).append(":\n").append(block(rule.getFault()));
            page.append("Corrected:\n").append(block(rule.getCorrection()));
        }
    }

    private static String block(String members) {
        return members.lines().collect(Collectors.joining("\n", "\n```\n", "\n```\n\n"));
    }

    private static String anchor(RuleExample rule) {
        return rule.getRuleId().replace("/", "");
    }
}
