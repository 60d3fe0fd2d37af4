package io.github.communique.hosts;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.communique.jackson2.CommuniqueModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/** Registers the module with the mapper of Quarkus. */
@Singleton
public class WithCommunique implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new CommuniqueModule());
    }
}
