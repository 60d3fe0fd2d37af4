package io.github.communique.verification.corpus;

import io.github.communique.PressRelease;
import io.github.communique.fixtures.RuleExample;
import io.github.communique.fixtures.damage.DamageTable;
import io.github.communique.fixtures.table.TableRow;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the table of rules whose fault can be planted in a release, and in releases in which languages. */
final class DamageMaker {

    private static final String RULE = "rule";

    private final Map<String, TableRow> old = TableRow.read("corpus/damage.tsv").stream()
            .collect(Collectors.toMap(row -> row.get(RULE), Function.identity()));

    byte[] table(Collection<PressRelease> releases) {
        TableText table = new TableText(RULE, "damage", "languages", "note");
        for (RuleExample example : RuleExample.catalogue()) {
            String rule = example.getRuleId();
            boolean isOfDocument = rule.startsWith("json/");
            if (isOfDocument || RuleExample.of(rule).isPresent()) {
                Map<String, Boolean> found = DamageTable.languages(rule, releases);
                List<String> languages = found.containsValue(false)
                        ? found.entrySet().stream()
                                .filter(Map.Entry::getValue)
                                .map(Map.Entry::getKey)
                                .toList()
                        : List.of();
                boolean isPossible = !found.containsValue(false) || !languages.isEmpty();
                table.row(
                        rule, place(isOfDocument, isPossible), TableText.list(languages), isPossible ? "" : note(rule));
            } else {
                table.row(rule, "none", "", note(rule));
            }
        }
        return table.bytes();
    }

    private static String place(boolean isOfDocument, boolean isPossible) {
        if (isOfDocument) {
            return "document";
        }
        return isPossible ? "release" : "none";
    }

    private String note(String rule) {
        return old.containsKey(rule) ? old.get(rule).get("note") : "";
    }
}
