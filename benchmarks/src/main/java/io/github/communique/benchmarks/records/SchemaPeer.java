package io.github.communique.benchmarks.records;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.communique.benchmarks.records.ReleaseRecords.PressReleaseRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The peer of reading and checking: the published JSON Schema and databind to records, on one tree of the document. */
public final class SchemaPeer {

    private static final String SCHEMA = "/META-INF/communique/press-release-1.0.schema.json";

    private final JsonMapper mapper = JsonMapper.shared();
    private final Schema schema = publishedSchema();

    /** Reads the schema. */
    public SchemaPeer() {}

    /** The records of a document. */
    public PressReleaseRecord bind(byte[] document) {
        return mapper.readValue(document, PressReleaseRecord.class);
    }

    /** The schema's errors on a document. */
    public List<Error> validate(byte[] document) {
        return schema.validate(mapper.readTree(document));
    }

    /** The records of a document; null if it is not valid. The document is parsed once. */
    public @Nullable PressReleaseRecord validateAndBind(byte[] document) {
        JsonNode tree = mapper.readTree(document);
        return schema.validate(tree).isEmpty() ? mapper.treeToValue(tree, PressReleaseRecord.class) : null;
    }

    private static Schema publishedSchema() {
        try (InputStream file = SchemaPeer.class.getResourceAsStream(SCHEMA)) {
            if (file == null) {
                throw new IllegalStateException(SCHEMA + " is missing from the jar");
            }
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
