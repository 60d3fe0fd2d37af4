package io.github.communique.verification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import io.github.communique.PressRelease;
import io.github.communique.fixtures.Fixture;
import io.github.communique.fixtures.ReleaseGenerator;
import io.github.communique.fixtures.junit.FixtureSource;
import io.github.communique.shape.Attribute;
import io.github.communique.shape.Shape;
import io.github.communique.shape.ValueKind;
import io.github.communique.wire.ReleaseReader;
import io.github.communique.wire.ReleaseWriter;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published JSON Schema describes what is written and refuses what the reader refuses, as far as a schema can say it. */
class SchemaTest {

    private static final Schema SCHEMA = WireSchema.SCHEMA;

    @ParameterizedTest
    @FixtureSource(forms = Fixture.Form.JSON)
    void a_fixture_is_valid_unless_the_manifest_marks_it(Fixture fixture) {
        assertThat(WireSchema.accepts(fixture.json())).isEqualTo(!fixture.isRejectedBySchema());
    }

    @Test
    void every_generated_release_is_valid() {
        ReleaseWriter writer = ReleaseWriter.standard();
        for (long seed = 0; seed < 200; seed++) {
            PressRelease release = new ReleaseGenerator(seed).release();

            assertThat(SCHEMA.validate(writer.toJson(release), InputFormat.JSON))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"id\": \"a:b\", \"kind\": \"leaflet\", \"language\": \"en\", \"headline\": {\"text\": \"x\"}}",
                "{\"id\": \"a:b\", \"kind\": \"speech\", \"language\": \"en_GB\", \"headline\": {\"text\": \"x\"}}",
                "{\"id\": \"a:b\", \"kind\": \"speech\", \"language\": \"en\", \"headline\": {\"text\": \" \"}}",
                "{\"id\": \"a:b\", \"kind\": \"speech\", \"language\": \"en\", \"headline\": {\"text\": \"x\", \"size\": 1}}",
                "{\"id\": \"a:b\", \"kind\": \"speech\", \"language\": \"en\", \"headline\": {\"text\": \"x\"}, \"body\": [{\"text\": \"x\"}]}",
                "{\"id\": \"a:b\", \"kind\": \"speech\", \"language\": \"en\", \"headline\": {\"text\": \"x\"}, \"lede\": 5}",
                "{\"id\": \"a:b\", \"kind\": \"speech\", \"language\": \"en\", \"headline\": {\"text\": \"x\"}, \"formatVersion\": \"2.0\"}"
            })
    void what_the_reader_refuses_in_structure_is_invalid(String document) {
        assertThat(ReleaseReader.standard().read(document).isComplete()
                        && ReleaseReader.standard()
                                .read(document)
                                .getReport()
                                .getFindings()
                                .isEmpty())
                .isFalse();
        assertThat(SCHEMA.validate(document, InputFormat.JSON)).isNotEmpty();
    }

    /** A reader takes null as absent; the schema describes written documents. The validator treats numbers as doubles. */
    @Test
    void what_the_reader_takes_without_a_finding_is_valid() {
        List<String> originals = List.of(
                Fixture.KFOR_VISIT.json(),
                ReleaseWriter.standard().toJson(new ReleaseGenerator(1).release()),
                ReleaseWriter.standard().toJson(new ReleaseGenerator(2).release()));
        ReleaseReader reader = ReleaseReader.standard().withoutRules();
        int taken = 0;
        for (long seed = 1; seed < 6_000; seed += 2) {
            String document = new String(
                    new MutatedDocuments(originals.get((int) (seed % originals.size()))).document(seed), UTF_8);
            boolean isOfSchema = !document.contains("null") && !document.contains("1e999");
            if (isOfSchema && reader.read(document).getReport().getFindings().isEmpty()) {
                taken++;
                assertThat(SCHEMA.validate(document, InputFormat.JSON))
                        .as("seed %d", seed)
                        .isEmpty();
            }
        }
        assertThat(taken).isPositive();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            issued          | kfor
            issued          | 2022-13
            issued          | 2022-07-07 14:30
            issued          | 2022-06-27/
            issued          | [2016-08-24,2016-08-28]
            issued          | 2022-07-07T14:30:00-00:00
            firstPublished  | 2022
            firstPublished  | 2022-07-07T24:00:00Z
            firstPublished  | 2022-07-07T14:30:00
            firstPublished  | 2022-07-07T14:30:00.123456789+02:00[Europe/Belgrade]
            """)
    void the_schema_knows_the_forms_of_dates(String attribute, String value) {
        String document = """
                {"id": "a:b", "kind": "speech", "language": "en", "headline": {"text": "x"},
                 "lifecycle": {"%s": "%s"}}""".formatted(attribute, value);

        assertThat(SCHEMA.validate(document, InputFormat.JSON).isEmpty())
                .isEqualTo(
                        ReleaseReader.standard().withoutRules().read(document).isComplete());
    }

    @Test
    void every_attribute_has_a_description_and_an_example_is_of_its_form() {
        for (Shape shape :
                Shape.ofBuilder(PressRelease.builder()).withAllWithin().values()) {
            for (Attribute attribute : shape.getAttributes()) {
                assertThat(Meanings.of(shape, attribute))
                        .as("%s.%s", shape.getWireName(), attribute.getName())
                        .isNotBlank();
                Meanings.example(shape, attribute)
                        .ifPresent(example -> assertThat(isOfKind(attribute.getKind(), example))
                                .as("%s.%s: %s", shape.getWireName(), attribute.getName(), example)
                                .isTrue());
            }
        }
    }

    private static boolean isOfKind(ValueKind kind, String example) {
        if (kind instanceof ValueKind.EnumKind constants) {
            return constants.constants().containsKey(example);
        }
        if (kind instanceof ValueKind.ScalarKind scalar) {
            return scalar.parse(example) != null;
        }
        return kind instanceof ValueKind.TextKind
                || (kind instanceof ValueKind.IntegerKind || kind instanceof ValueKind.DecimalKind)
                        && new BigDecimal(example).signum() >= 0;
    }
}
