package io.github.communique.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.communique.PressRelease;
import io.github.communique.fixtures.Fixture;
import io.github.communique.fixtures.ReleaseGenerator;
import io.github.communique.wire.ReleaseReader;
import io.github.communique.wire.ReleaseWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published JSON Schema describes what is written and refuses what the reader refuses, as far as a schema can say it. */
class SchemaTest {

    private static final String SCHEMA_FILE = "/META-INF/communique/press-release-1.0.schema.json";
    private static final Schema SCHEMA = schema();

    @ParameterizedTest
    @EnumSource(Fixture.class)
    void a_fixture_is_valid_unless_the_manifest_marks_it(Fixture fixture) {
        assertThat(SCHEMA.validate(fixture.json(), InputFormat.JSON).isEmpty()).isEqualTo(!fixture.isRefusedBySchema());
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

    private static Schema schema() {
        try (InputStream file = Objects.requireNonNull(SchemaTest.class.getResourceAsStream(SCHEMA_FILE))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
