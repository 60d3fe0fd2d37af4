package io.github.communique.intake;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import org.h2.tools.Server;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** H2 as a server, which stops. */
class OutageOfH2Test extends OutageContract {

    @TempDir
    static Path directory;

    private static int port;
    private static Server server;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        startServer();
        properties.add("spring.datasource.url", () -> "jdbc:h2:tcp://localhost:" + port + "/./releases");
    }

    @Override
    void stop() {
        server.stop();
    }

    @Override
    void start() {
        startServer();
    }

    private static void startServer() {
        try {
            server = Server.createTcpServer(
                            "-tcpPort", Integer.toString(port), "-ifNotExists", "-baseDir", directory.toString())
                    .start();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
