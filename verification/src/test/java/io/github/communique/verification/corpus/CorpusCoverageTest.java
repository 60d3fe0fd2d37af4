package io.github.communique.verification.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.fixtures.Corpus;
import io.github.communique.fixtures.Fixture;
import io.github.communique.fixtures.RuleExample;
import io.github.communique.fixtures.table.TableRow;
import io.github.communique.shape.Attribute;
import io.github.communique.shape.Multiplicity;
import io.github.communique.shape.Shape;
import io.github.communique.shape.ValueKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every value type, attribute and constant of the model is used in the corpus, and every rule has a document there. */
class CorpusCoverageTest {

    private final Set<String> used = new HashSet<>();

    @Test
    void every_attribute_and_every_constant_occurs_in_a_document() {
        for (Fixture fixture : Corpus.all()) {
            release(fixture).ifPresent(release -> visit(Shape.ofValue(release), release));
        }

        assertThat(possible()).isNotEmpty().allSatisfy(one -> assertThat(used).contains(one));
    }

    @Test
    void every_rule_has_a_damaged_document_or_its_fault_cannot_be_in_one() {
        Map<String, String> reasons = TableRow.read("corpus/damage.tsv").stream()
                .collect(Collectors.toMap(row -> row.get("rule"), row -> row.get("note")));
        List<String> without = RuleExample.catalogue().stream()
                .map(RuleExample::getRuleId)
                .filter(rule -> Corpus.damagedFor(rule).findAny().isEmpty())
                .toList();

        assertThat(without)
                .containsExactly(
                        "rule/failed", "profile/unused-suppression", "profile/unknown-rule", "drafting/too-large")
                .allSatisfy(rule -> assertThat(reasons.get(rule)).as(rule).isNotEmpty());
    }

    private static Optional<PressRelease> release(Fixture fixture) {
        return CorpusFolder.release(fixture.isSound() ? "sound" : "damaged", fixture.getName());
    }

    private static Set<String> possible() {
        Set<String> possible = new TreeSet<>();
        for (Shape shape :
                Shape.ofBuilder(PressRelease.builder()).withAllWithin().values()) {
            for (Attribute attribute : shape.getAttributes()) {
                String name = shape.getWireName() + "/" + attribute.getName();
                possible.add(name);
                if (attribute.getKind() instanceof ValueKind.EnumKind constants) {
                    constants.constants().keySet().forEach(constant -> possible.add(name + "=" + constant));
                }
            }
        }
        return possible;
    }

    private void visit(Shape shape, Object value) {
        for (Attribute attribute : shape.getAttributes()) {
            String name = shape.getWireName() + "/" + attribute.getName();
            for (Object one : values(attribute, value)) {
                used.add(name);
                if (attribute.getKind() instanceof ValueKind.EnumKind constants) {
                    used.add(name + "=" + constants.nameOf((Enum<?>) one));
                } else if (attribute.getKind() instanceof ValueKind.ObjectKind
                        || attribute.getKind() instanceof ValueKind.FamilyKind) {
                    visit(Shape.ofValue(one), one);
                }
            }
        }
    }

    private static List<Object> values(Attribute attribute, Object owner) {
        Object value = attribute.get(owner);
        if (value == null || value.equals(false)) {
            return List.of();
        }
        return attribute.getMultiplicity() == Multiplicity.LIST ? new ArrayList<>((List<?>) value) : List.of(value);
    }
}
