package io.github.communique.verification;

import io.github.communique.fixtures.RuleExample;
import io.github.communique.validation.ReleaseValidator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes the page of rules from the catalogue. */
final class RulesPage {

    private static final String HEAD = """
            # The rules

            What a check asks of a release, why, and an example of the fault and of its mending. Made from the catalogue in
            `fixtures` (`rules.catalogue`) by `GeneratedFilesTest`; do not edit it here.

            An **error** must not be published or taken in; a **warning** is for a person to look at; an **info** is worth knowing.
            A [profile](profiles.md) changes severities, switches rules off, and lets single findings pass.
            A rule reads the document as it is written, the release as a value, its text, its history, the house style of the profile,
            the clock, or what the registries know.
            The examples show the members of a small release; what a rule that reads the text finds depends on them only.

            """;

    private RulesPage() {}

    static String text() {
        StringBuilder page = new StringBuilder(HEAD);
        List<RuleExample> rules = RuleExample.catalogue();
        page.append(rules.size()).append(" rules:\n\n| rule | severity | reads | asks |\n|---|---|---|---|\n");
        for (RuleExample rule : rules) {
            page.append("| [`%s`](#%s) | %s | %s | %s |\n"
                    .formatted(rule.getRuleId(), anchor(rule), rule.getSeverity(), needs(rule), rule.getWhat()));
        }
        rules.forEach(rule -> append(page, rule));
        return page.toString();
    }

    /** What the rules of this id read; those that no validator runs tell of documents, or of profiles and rules. */
    private static String needs(RuleExample example) {
        String needs = ReleaseValidator.standard().getRules().stream()
                .filter(rule -> rule.getId().equals(example.getRuleId()))
                .flatMap(rule -> rule.getNeeds().stream())
                .distinct()
                .sorted()
                .map(need -> need.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return needs.isEmpty() && example.getRuleId().startsWith("json/") ? "document" : needs;
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
