package io.github.communique.verification;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.communique.jackson2.CommuniqueModule;
import io.github.communique.jackson2.Jackson2Provider;
import io.github.communique.jackson2.StructureException;
import io.github.communique.report.ValidationReport;
import io.github.communique.wire.spi.JsonProvider;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Databind of Jackson 2 keeps the contract. */
class Jackson2DatabindTest extends DatabindContract {

    @Override
    JsonProvider provider() {
        return new Jackson2Provider();
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
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.NON_DEFAULT))
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES, MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX)
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
                return unchecked(() -> mapper.writeValueAsString(value));
            }

            @Override
            public <T> T read(String json, Class<T> type) {
                return unchecked(() -> mapper.readValue(json, type));
            }

            @Override
            public <T> T readByTree(String json, Class<T> type) {
                return unchecked(() -> mapper.treeToValue(mapper.readTree(json), type));
            }

            @Override
            public <T> T throughTree(T value, Class<T> type) {
                ObjectMapper keepingZeros =
                        mapper.copy().configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);
                return unchecked(() -> keepingZeros.treeToValue(keepingZeros.valueToTree(value), type));
            }

            @Override
            public Optional<ValidationReport> reportOf(Throwable failure) {
                return failure.getCause() instanceof StructureException structure
                        ? Optional.of(structure.getReport())
                        : Optional.empty();
            }
        };
    }

    private static <T> T unchecked(Callable<T> action) {
        try {
            return action.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
