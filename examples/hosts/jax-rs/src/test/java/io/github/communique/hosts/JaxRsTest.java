package io.github.communique.hosts;

import java.net.URI;
import org.glassfish.grizzly.http.server.HttpServer;
import org.junit.jupiter.api.AfterAll;

class JaxRsTest extends HostContract {

    private static final HttpServer SERVER = Application.start(URI.create("http://localhost:0/"));

    @AfterAll
    static void stop() {
        SERVER.shutdownNow();
    }

    @Override
    protected URI address() {
        return URI.create("http://localhost:" + SERVER.getListener("grizzly").getPort());
    }
}
