package io.github.communique.verification.corpus;

import io.github.communique.PressRelease;
import io.github.communique.fixtures.RuleExample;
import io.github.communique.fixtures.damage.Damage;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a damaged document for every rule: of a sound release where its fault can be planted, else the rule's example. */
final class DamagedDocuments {

    private DamagedDocuments() {}

    /** The documents by name. */
    static Map<String, byte[]> all(List<PressRelease> releases) {
        Map<String, byte[]> documents = new LinkedHashMap<>();
        for (Damage damage : Damage.all()) {
            List<PressRelease> fit = releases.stream().filter(damage::appliesTo).toList();
            documents.put(name(damage.getRuleId()), damage.toJson(fit.get(turn(damage, fit.size()))));
        }
        for (RuleExample example : RuleExample.all()) {
            documents.putIfAbsent(
                    name(example.getRuleId()), (example.getFaultyRelease() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return documents;
    }

    /** Which of the releases is damaged: different ones for different rules, whatever rules are added. */
    private static int turn(Damage damage, int count) {
        return Math.floorMod(damage.getRuleId().hashCode(), count);
    }

    /** The rule for which a document was damaged; empty for one that was damaged by hand. */
    static Optional<String> ruleOf(String name) {
        return RuleExample.catalogue().stream()
                .map(RuleExample::getRuleId)
                .filter(rule -> name(rule).equals(name))
                .findFirst();
    }

    private static String name(String ruleId) {
        return ruleId.replace('/', '-');
    }
}
