package io.github.communique.program.output;

import io.github.communique.fixtures.RuleExample;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Describes the rules of a log in SARIF, from the catalogue. */
final class SarifRules {

    private static final String PROJECT = "https://github.com/communique/communique";
    private static final String PAGE = PROJECT + "/blob/main/docs/rules.md#";

    private SarifRules() {}

    /** The program, with the rules that a log names. */
    static Map<String, Object> driver(Collection<String> ruleIds) {
        Map<String, RuleExample> catalogue = new HashMap<>();
        RuleExample.catalogue().forEach(rule -> catalogue.put(rule.getRuleId(), rule));
        List<Object> rules = new ArrayList<>();
        for (String id : ruleIds) {
            RuleExample known = catalogue.get(id);
            rules.add(known == null ? SarifReporter.object("id", id) : rule(known));
        }
        return SarifReporter.object(
                "name", "check-release", "informationUri", PROJECT, "version", ProgramVersion.NUMBER, "rules", rules);
    }

    private static Map<String, Object> rule(RuleExample rule) {
        String id = rule.getRuleId();
        String address = PAGE + id.replace("/", "");
        return SarifReporter.object(
                "id",
                id,
                "shortDescription",
                SarifReporter.text(rule.getRequirement()),
                "fullDescription",
                SarifReporter.text(rule.getRequirement() + " " + rule.getReason()),
                "help",
                SarifReporter.object(
                        "text",
                        rule.getRequirement() + " " + rule.getReason() + " See " + address,
                        "markdown",
                        rule.getRequirement() + " " + rule.getReason() + " [Example](" + address + ")"),
                "helpUri",
                address,
                "defaultConfiguration",
                SarifReporter.object("level", rule.getSeverity().equals("info") ? "note" : rule.getSeverity()),
                "properties",
                SarifReporter.object("tags", List.of(id.substring(0, id.indexOf('/')))));
    }
}
