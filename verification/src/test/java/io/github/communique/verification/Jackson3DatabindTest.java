package io.github.communique.verification;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.communique.jackson.CommuniqueModule;
import io.github.communique.jackson.Jackson3Provider;
import io.github.communique.jackson.StructureException;
import io.github.communique.report.ValidationReport;
import io.github.communique.wire.spi.JsonProvider;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** Databind of Jackson 3 keeps the contract. */
class Jackson3DatabindTest extends DatabindContract {

    @Override
    JsonProvider provider() {
        return new Jackson3Provider();
    }

    @Override
    HostMapper mapper() {
        return host(JsonMapper.builder().addModule(new CommuniqueModule()).build());
    }

    @Override
    HostMapper mapperOfServices() {
        return host(JsonMapper.builder().findAndAddModules().build());
    }

    @Override
    HostMapper mapperOfOddSettings() {
        return host(JsonMapper.builder()
                .addModule(new CommuniqueModule())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_DEFAULT))
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES, MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                .enable(EnumFeature.WRITE_ENUMS_USING_INDEX)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build());
    }

    @Override
    HostMapper mapperThatWrapsRoots() {
        return host(JsonMapper.builder()
                .addModule(new CommuniqueModule())
                .enable(SerializationFeature.WRAP_ROOT_VALUE)
                .enable(DeserializationFeature.UNWRAP_ROOT_VALUE)
                .build());
    }

    @Override
    HostMapper mapperReportingTo(List<ValidationReport> reports) {
        return host(JsonMapper.builder()
                .addModule(new CommuniqueModule().reporting(reports::add))
                .build());
    }

    private static HostMapper host(JsonMapper mapper) {
        return new HostMapper() {
            @Override
            public String write(Object value) {
                return mapper.writeValueAsString(value);
            }

            @Override
            public <T> T read(String json, Class<T> type) {
                return mapper.readValue(json, type);
            }

            @Override
            public <T> T readByTree(String json, Class<T> type) {
                return mapper.treeToValue(mapper.readTree(json), type);
            }

            @Override
            public <T> T throughTree(T value, Class<T> type) {
                return mapper.treeToValue(mapper.valueToTree(value), type);
            }

            @Override
            public Optional<ValidationReport> reportOf(Throwable failure) {
                return failure instanceof StructureException structure
                        ? Optional.of(structure.getReport())
                        : Optional.empty();
            }
        };
    }
}
