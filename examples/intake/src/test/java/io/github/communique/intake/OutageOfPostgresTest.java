package io.github.communique.intake;

import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The server of PostgreSQL stops. */
@ActiveProfiles("postgresql")
@EnabledIf(
        value = "io.github.communique.intake.PostgresServer#isInstalled",
        disabledReason = "PostgreSQL is not installed in /usr/lib/postgresql")
class OutageOfPostgresTest extends OutageContract {

    private static PostgresServer server;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        server = PostgresServer.create();
        properties.add("INTAKE_DATABASE", server::url);
        properties.add("PGUSER", server::user);
    }

    @Override
    void stop() {
        server.stop();
    }

    @Override
    void start() {
        server.start();
    }
}
