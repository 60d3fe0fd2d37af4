package io.github.communique.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.fixtures.RuleExample;
import io.github.communique.report.Finding;
import io.github.communique.report.Severity;
import io.github.communique.shape.Attribute;
import io.github.communique.shape.Shape;
import io.github.communique.shape.ValueKind;
import io.github.communique.validation.ReleaseValidator;
import io.github.communique.validation.ValidationProfile;
import io.github.communique.wire.ReleaseReader;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A value that is referred to by its id counts like one that stands where it is used. */
class InlineOrByIdTest {

    private static final Shape RELEASE = Shape.ofBuilder(PressRelease.builder());

    /** The lists of the release in which the values are, by the attribute that has them inline. */
    private static final Map<String, String> LISTS = Map.of(
            "place", "places",
            "hostArea", "places",
            "instrument", "instruments",
            "document", "documents",
            "source", "documents");

    private static final String RELEASE_WITH = """
            {"id": "https://www.example.org/press/31", "kind": "statement", "language": "en",
             "headline": {"text": "Ferries return"}, "issuers": [{"participantId": "board"}],
             "body": [{"type": "paragraph", "text": "The ferries return on Monday."}],
             "participants": [{"type": "organisation", "id": "board", "name": "Ferry Board"}],
             "documents": [{"id": "log", "title": "Harbour log"}], %s}""";

    private final JsonMapper mapper = JsonMapper.shared();
    private int moved;

    static Stream<RuleExample> examplesWithValuesInline() {
        return RuleExample.all().stream()
                .filter(example -> !example.getRuleId().startsWith("json/")
                        && !example.getRuleId().startsWith("reference/"));
    }

    @ParameterizedTest
    @MethodSource("examplesWithValuesInline")
    void no_rule_reports_a_value_that_is_referred_to_by_id_as_missing(RuleExample example) throws IOException {
        assertThat(reported(byIds(example.getCorrectedRelease()), example.getProfile()))
                .isSubsetOf(reported(example.getCorrectedRelease(), example.getProfile()));
    }

    @ParameterizedTest
    @MethodSource("examplesWithValuesInline")
    void a_fault_in_a_value_is_found_through_its_id(RuleExample example) throws IOException {
        assertThat(findings(byIds(example.getFaultyRelease()), example.getProfile()))
                .extracting(Finding::getRuleId)
                .contains(example.getRuleId());
    }

    @Test
    void the_examples_have_values_of_each_kind_inline() throws IOException {
        for (RuleExample example : examplesWithValuesInline().toList()) {
            byIds(example.getCorrectedRelease());
        }

        assertThat(moved).isGreaterThan(8);
    }

    @Test
    void a_rule_that_needs_one_of_the_two_is_skipped_if_the_other_is_unreadable() {
        assertThat(ReleaseValidator.standard().getRules())
                .allSatisfy(rule -> assertThat(rule.getNeededAttributes())
                        .as(rule.getId())
                        .allSatisfy(way -> assertThat(rule.getNeededAttributes())
                                .containsAll(counterparts(
                                        way, RELEASE.withAllWithin().get(rule.getSubject())))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'quotes':[{'kind':'indirect','attribution':{'documentId':'log','cue':'notes'}}]            | quote/no-speaker     | false
            'quotes':[{'kind':'indirect','attribution':{'document':{'title':'Log'},'cue':'notes'}}]    | quote/no-speaker     | false
            'quotes':[{'kind':'indirect','attribution':{'cue':'notes'}}]                               | quote/no-speaker     | true
            'provenance':{'relation':'translation','sourceIds':['log']}                                | provenance/no-source | false
            'provenance':{'relation':'translation','sources':[{'title':'Log'}]}                        | provenance/no-source | false
            'provenance':{'relation':'translation'}                                                    | provenance/no-source | true
            """)
    void a_document_is_a_source_in_either_form(String members, String rule, boolean isReported) throws IOException {
        assertThat(findings(RELEASE_WITH.formatted(members).replace('\'', '"'), ValidationProfile.standard()).stream()
                        .anyMatch(finding -> finding.getRuleId().equals(rule)))
                .isEqualTo(isReported);
    }

    /** The ways to the attributes that hold the same value in the other form. */
    private static List<String> counterparts(String way, Shape subject) {
        int cut = way.lastIndexOf('/') + 1;
        Optional<Shape> owner = cut > 1 || way.startsWith("/")
                ? owner(way, way.startsWith("/") ? RELEASE : subject)
                : Optional.of(subject);
        String name = way.substring(cut);
        String singular = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
        return Stream.of(name + "Id", singular + "Ids")
                .filter(other ->
                        owner.flatMap(shape -> shape.getAttribute(other)).isPresent())
                .map(other -> way.substring(0, cut) + other)
                .toList();
    }

    private static Optional<Shape> owner(String way, Shape from) {
        Optional<Shape> shape = Optional.of(from);
        String[] names = (way.startsWith("/") ? way.substring(1) : way).split("/", -1);
        for (String name : List.of(names).subList(0, names.length - 1)) {
            shape = shape.flatMap(type -> type.getAttribute(name))
                    .map(Attribute::getKind)
                    .filter(ValueKind.ObjectKind.class::isInstance)
                    .map(kind -> ((ValueKind.ObjectKind) kind).shape());
        }
        return shape;
    }

    /** The document with each value that may be referred to moved into its list of the release. */
    private String byIds(String document) throws IOException {
        ObjectNode release = (ObjectNode) mapper.readTree(document);
        for (String name : List.copyOf(release.propertyNames())) {
            if (!LISTS.containsValue(name)) {
                moveWithin(release.get(name), name, release);
            }
        }
        return release.toString();
    }

    private void moveWithin(JsonNode node, String name, ObjectNode release) {
        for (JsonNode element : node.isArray() ? node : List.<JsonNode>of()) {
            moveWithin(element, name, release);
        }
        if (node instanceof ObjectNode object) {
            for (String attribute : List.copyOf(object.propertyNames())) {
                moveWithin(object.get(attribute), attribute, release);
                if (mayBeMoved(object, attribute, name)) {
                    move(object, attribute, name, release);
                }
            }
        }
    }

    /** Whether an attribute is one that has a counterpart with an id; the instrument that a citation cites has none. */
    private static boolean mayBeMoved(ObjectNode object, String attribute, String within) {
        return LISTS.containsKey(attribute)
                && object.get(attribute) instanceof ObjectNode value
                && !value.has("id")
                && !(attribute.equals("instrument")
                        && Set.of("instrument", "instruments").contains(within))
                && !(attribute.equals("place") && within.equals("attribution"));
    }

    private void move(ObjectNode object, String attribute, String within, ObjectNode release) {
        moved++;
        ObjectNode value = (ObjectNode) object.remove(attribute);
        String id = "moved-" + moved;
        value.put("id", id);
        ArrayNode list = release.withArray(LISTS.get(attribute));
        list.add(value);
        if (within.equals("engagements")) {
            object.withArray(attribute + "Ids").add(id);
        } else {
            object.put(attribute + "Id", id);
        }
    }

    private static Set<String> reported(String document, ValidationProfile profile) {
        Set<String> reported = new TreeSet<>();
        for (Finding finding : findings(document, profile)) {
            if (finding.getSeverity() != Severity.INFO) {
                reported.add(finding.getRuleId());
            }
        }
        return reported;
    }

    private static List<Finding> findings(String document, ValidationProfile profile) {
        Clock clock = Clock.fixed(Instant.parse(RuleExample.CHECKED_AT), ZoneOffset.UTC);
        return ReleaseReader.standard()
                .with(ReleaseValidator.standard().with(profile).at(clock))
                .read(document)
                .getReport()
                .getFindings();
    }
}
