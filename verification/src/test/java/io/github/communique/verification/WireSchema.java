package io.github.communique.verification;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The published JSON Schema of the wire form. */
public final class WireSchema {

    private static final String FILE = "/META-INF/communique/press-release-1.0.schema.json";
    static final Schema SCHEMA = schema();

    private WireSchema() {}

    /** Whether the schema accepts a document; not one that is not JSON. */
    public static boolean accepts(String document) {
        try {
            return SCHEMA.validate(document, InputFormat.JSON).isEmpty();
        } catch (RuntimeException notJson) {
            return false;
        }
    }

    private static Schema schema() {
        try (InputStream file = Objects.requireNonNull(SchemaTest.class.getResourceAsStream(FILE))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
