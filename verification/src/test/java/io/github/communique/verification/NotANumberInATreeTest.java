package io.github.communique.verification;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import io.github.communique.PressRelease;
import io.github.communique.fixtures.KforVisit;
import io.github.communique.place.Place;
import io.github.communique.wire.ReleaseWriter;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;

/** A host's tree can hold what JSON cannot: it is refused as a mapper refuses, by an exception of Jackson's. */
class NotANumberInATreeTest {

    private static final String RELEASE = ReleaseWriter.standard().toJson(KforVisit.sound());
    private static final String PLACE =
            "{\"name\": \"Pristina\", \"kind\": \"city\", \"coordinates\": {\"latitude\": 42.66, \"longitude\": 21.16}}";

    static Stream<Double> notNumbers() {
        return Stream.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
    }

    @ParameterizedTest
    @MethodSource("notNumbers")
    void on_jackson_2(double notANumber) throws Exception {
        var mapper = com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .addModule(new io.github.communique.jackson2.CommuniqueModule())
                .build();
        var release = (com.fasterxml.jackson.databind.node.ObjectNode) mapper.readTree(RELEASE);
        release.put("x-weight", notANumber);
        var place = (com.fasterxml.jackson.databind.node.ObjectNode) mapper.readTree(PLACE);
        ((com.fasterxml.jackson.databind.node.ObjectNode) place.get("coordinates")).put("latitude", notANumber);

        assertThatThrownBy(() -> mapper.treeToValue(release, PressRelease.class))
                .isInstanceOf(JsonMappingException.class);
        assertThatThrownBy(() -> mapper.treeToValue(place, Place.class)).isInstanceOf(JsonMappingException.class);
    }

    @ParameterizedTest
    @MethodSource("notNumbers")
    void on_jackson_3(double notANumber) {
        var mapper = tools.jackson.databind.json.JsonMapper.builder()
                .addModule(new io.github.communique.jackson.CommuniqueModule())
                .build();
        var release = (tools.jackson.databind.node.ObjectNode) mapper.readTree(RELEASE);
        release.put("x-weight", notANumber);
        var place = (tools.jackson.databind.node.ObjectNode) mapper.readTree(PLACE);
        ((tools.jackson.databind.node.ObjectNode) place.get("coordinates")).put("latitude", notANumber);

        assertThatThrownBy(() -> mapper.treeToValue(release, PressRelease.class))
                .isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> mapper.treeToValue(place, Place.class)).isInstanceOf(JacksonException.class);
    }
}
