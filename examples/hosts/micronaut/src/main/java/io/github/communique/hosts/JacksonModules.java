package io.github.communique.hosts;

import io.github.communique.jackson2.CommuniqueModule;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

@Factory
class JacksonModules {

    @Singleton
    CommuniqueModule communique() {
        return new CommuniqueModule();
    }
}
