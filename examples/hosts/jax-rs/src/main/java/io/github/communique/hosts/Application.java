package io.github.communique.hosts;

import java.io.IOException;
import java.net.URI;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** A service that takes releases and answers with what it was sent. */
public final class Application {

    private Application() {}

    /**
     * Starts the service.
     *
     * @param address where it listens; port 0 stands for any that is free
     */
    public static HttpServer start(URI address) {
        ResourceConfig service = new ResourceConfig(ReleaseResource.class, BrokenReleases.class)
                .property(ServerProperties.BV_SEND_ERROR_IN_RESPONSE, true);
        return GrizzlyHttpServerFactory.createHttpServer(address, service);
    }

    public static void main(String[] args) throws IOException {
        start(URI.create("http://localhost:8080/"));
        System.in.read();
    }
}
