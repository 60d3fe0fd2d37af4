package io.github.communique.intake;

import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** PostgreSQL, by its profile. */
@ActiveProfiles("postgresql")
@EnabledIf(
        value = "io.github.communique.intake.PostgresServer#isInstalled",
        disabledReason = "PostgreSQL is not installed in /usr/lib/postgresql")
class StorageInPostgresTest extends StorageContract {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        PostgresServer server = PostgresServer.create();
        properties.add("INTAKE_DATABASE", server::url);
        properties.add("PGUSER", server::user);
    }
}
