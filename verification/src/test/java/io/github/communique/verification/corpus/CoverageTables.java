package io.github.communique.verification.corpus;

import io.github.communique.ReleaseKind;
import io.github.communique.fixtures.Corpus;
import io.github.communique.fixtures.Feature;
import io.github.communique.fixtures.Fixture;
import io.github.communique.fixtures.table.TableRow;
import io.github.communique.shape.ValueKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Makes the tables of {@code docs/fixtures.md} from the manifest. */
final class CoverageTables {

    private final List<Fixture> sound = Corpus.sound().toList();
    private final Set<String> languages =
            sound.stream().map(CoverageTables::language).collect(Collectors.toCollection(TreeSet::new));

    String text() {
        StringBuilder page = new StringBuilder();
        header(page, "kind");
        for (ReleaseKind kind : ReleaseKind.values()) {
            String name = ValueKind.EnumKind.wireName(kind);
            row(page, name, fixture -> fixture.getKind().equals(name));
        }
        page.append('\n');
        header(page, "feature");
        for (Feature feature : Feature.values()) {
            row(page, feature.getName(), fixture -> fixture.getFeatures().contains(feature));
        }
        page.append("\n| release | issuers | about | real and invented |\n|---|---|---|---|\n");
        for (Fixture fixture : sound) {
            page.append("| `%s` | %s | %s | %s |\n"
                    .formatted(
                            fixture.getName(),
                            String.join("; ", fixture.getIssuers()),
                            fixture.getAbout(),
                            fixture.getInvention()));
        }
        rules(page);
        return page.toString();
    }

    /** The documents damaged for the rules of each family, and the rules that have none. */
    private static void rules(StringBuilder page) {
        Map<String, Set<String>> families = new LinkedHashMap<>();
        Map<String, String> without = new LinkedHashMap<>();
        for (TableRow row : TableRow.read("corpus/damage.tsv")) {
            String rule = row.get("rule");
            if (Corpus.damagedFor(rule).findAny().isPresent()) {
                families.computeIfAbsent(rule.substring(0, rule.indexOf('/')), family -> new TreeSet<>())
                        .add(rule);
            } else {
                without.put(rule, row.get("note"));
            }
        }
        page.append("\n| rules | with a damaged document | forms |\n|---|---|---|\n");
        new TreeMap<>(families)
                .forEach((family, rules) ->
                        page.append("| `%s/` | %d | %s |\n".formatted(family, rules.size(), forms(rules))));
        page.append("\n| rule | why it has no document |\n|---|---|\n");
        without.forEach((rule, reason) -> page.append("| `%s` | %s |\n".formatted(rule, reason)));
    }

    private static String forms(Set<String> rules) {
        return rules.stream()
                .flatMap(Corpus::damagedFor)
                .flatMap(fixture -> fixture.getForms().stream())
                .distinct()
                .sorted()
                .map(ValueKind.EnumKind::wireName)
                .collect(Collectors.joining(", "));
    }

    private void header(StringBuilder page, String first) {
        page.append("| ").append(first);
        languages.forEach(language -> page.append(" | ").append(language));
        page.append(" | all |\n|---")
                .append("|---".repeat(languages.size() + 1))
                .append("|\n");
    }

    private void row(StringBuilder page, String name, Predicate<Fixture> condition) {
        List<String> cells = new ArrayList<>();
        languages.forEach(
                language -> cells.add(count(condition.and(one -> language(one).equals(language)))));
        page.append("| ").append(name).append(" | ").append(String.join(" | ", cells));
        page.append(" | ").append(count(condition)).append(" |\n");
    }

    private String count(Predicate<Fixture> condition) {
        long count = sound.stream().filter(condition).count();
        return count == 0 ? "" : String.valueOf(count);
    }

    private static String language(Fixture fixture) {
        return Locale.forLanguageTag(fixture.getLanguage()).getLanguage();
    }
}
