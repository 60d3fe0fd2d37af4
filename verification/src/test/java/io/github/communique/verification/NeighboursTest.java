package io.github.communique.verification;

import static io.github.communique.fixtures.assertj.CommuniqueAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.fixtures.Fixture;
import io.github.communique.fixtures.RuleExample;
import io.github.communique.fixtures.junit.RuleExampleSource;
import io.github.communique.report.Finding;
import io.github.communique.report.Pointer;
import io.github.communique.shape.Attribute;
import io.github.communique.shape.Shape;
import io.github.communique.shape.ValueKind;
import io.github.communique.validation.ReleaseValidator;
import io.github.communique.validation.ValidationProfile;
import io.github.communique.wire.Reading;
import io.github.communique.wire.ReleaseReader;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** A value that cannot be read has a finding of its own; no rule accuses what refers to it, or does without it. */
class NeighboursTest {

    private static final Shape RELEASE = Shape.ofBuilder(PressRelease.builder());

    private static final Clock CLOCK = Clock.fixed(Instant.parse(RuleExample.CHECKED_AT), ZoneOffset.UTC);

    private final JsonMapper mapper = JsonMapper.shared();

    @ParameterizedTest
    @RuleExampleSource
    void no_rule_accuses_the_neighbours_of_an_unreadable_value(RuleExample example) throws IOException {
        assertThat(accused(example.getCorrectedRelease(), example.getProfile())).isEmpty();
    }

    @Test
    void nor_in_a_whole_release() throws IOException {
        assertThat(accused(Fixture.KFOR_VISIT.json(), ValidationProfile.standard()))
                .isEmpty();
    }

    static Stream<RuleExample> examplesOfRulesOnValues() {
        return RuleExample.all().stream().filter(example -> !example.getRuleId().startsWith("json/"));
    }

    @ParameterizedTest
    @MethodSource("examplesOfRulesOnValues")
    void a_value_that_concerns_no_rule_silences_none(RuleExample example) throws IOException {
        Map<String, Object> members = mapper.readValue(example.getFaultyRelease(), new TypeReference<>() {});
        members.putIfAbsent("topics", List.of(5));

        Reading reading = reader(example.getProfile()).read(mapper.writeValueAsString(members));

        assertThat(reading.isComplete()).isFalse();
        assertThat(reading).report().hasFinding(example.getRuleId());
    }

    @Test
    void rules_need_attributes_that_there_are() {
        assertThat(ReleaseValidator.standard().getRules())
                .allSatisfy(rule -> assertThat(rule.getNeededAttributes())
                        .as(rule.getId())
                        .allMatch(way -> isWay(
                                way,
                                way.startsWith("/")
                                        ? RELEASE
                                        : RELEASE.withAllWithin().get(rule.getSubject()))));
    }

    private static boolean isWay(String way, Shape from) {
        Optional<Shape> shape = Optional.of(from);
        Optional<Attribute> attribute = Optional.empty();
        for (String name : Pointer.parse(way.startsWith("/") ? way : "/" + way).steps()) {
            attribute = shape.flatMap(type -> type.getAttribute(name));
            shape = attribute
                    .map(Attribute::getKind)
                    .filter(ValueKind.ObjectKind.class::isInstance)
                    .map(kind -> ((ValueKind.ObjectKind) kind).shape());
        }
        return attribute.isPresent();
    }

    /** What rules find in a document of which one value after the other cannot be read, and not in the document itself. */
    private List<String> accused(String document, ValidationProfile profile) throws IOException {
        ReleaseReader reader = reader(profile);
        List<String> known = rulesThatSpeak(reader, document);
        List<String> accused = new ArrayList<>();
        for (JsonPointer place : places(mapper.readTree(document))) {
            JsonNode changed = mapper.readTree(document);
            makeUnreadable(changed, place);
            for (Finding finding : reader.read(changed.toString()).getReport().getFindings()) {
                if (!known.contains(finding.getRuleId()) && !finding.getRuleId().startsWith("json/")) {
                    accused.add(place + " -> " + finding.getRuleId() + " " + finding.getPointer());
                }
            }
        }
        return accused;
    }

    private static ReleaseReader reader(ValidationProfile profile) {
        return ReleaseReader.standard()
                .with(ReleaseValidator.standard().with(profile).at(CLOCK));
    }

    private static List<String> rulesThatSpeak(ReleaseReader reader, String document) throws IOException {
        return reader.read(document).getReport().getFindings().stream()
                .map(Finding::getRuleId)
                .toList();
    }

    private static List<JsonPointer> places(JsonNode document) {
        List<JsonPointer> places = new ArrayList<>();
        addPlaces(document, JsonPointer.empty(), places);
        return places;
    }

    private static void addPlaces(JsonNode node, JsonPointer place, List<JsonPointer> places) {
        node.forEachEntry((name, value) -> add(value, place.appendProperty(name), places));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            add(node.get(i), place.appendIndex(i), places);
        }
    }

    private static void add(JsonNode node, JsonPointer place, List<JsonPointer> places) {
        places.add(place);
        addPlaces(node, place, places);
    }

    /** Puts a number in the place of anything else, and a text in the place of a number. */
    private static void makeUnreadable(JsonNode document, JsonPointer place) {
        JsonNode other = document.at(place).isNumber() ? StringNode.valueOf("x") : IntNode.valueOf(5);
        if (document.at(place.head()) instanceof ArrayNode array) {
            array.set(place.last().getMatchingIndex(), other);
        } else {
            ((ObjectNode) document.at(place.head())).set(place.last().getMatchingProperty(), other);
        }
    }
}
