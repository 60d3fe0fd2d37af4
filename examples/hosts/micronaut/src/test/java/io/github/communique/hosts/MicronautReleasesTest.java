package io.github.communique.hosts;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.URI;

@MicronautTest
class MicronautReleasesTest extends HostContract {

    @Inject
    EmbeddedServer server;

    @Override
    protected URI address() {
        return server.getURI();
    }
}
