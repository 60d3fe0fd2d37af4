package io.github.communique.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** What docs/hosts.md warns of: Micronaut's own validation, without a provider of Jakarta Validation on the class path. */
@MicronautTest
class ValidationWithoutProviderTest {

    @Inject
    EmbeddedServer server;

    @Test
    void a_valid_release_is_refused_though_it_is_sound() {
        HttpResponse<String> answer = HostContract.post(server.getURI().resolve("/releases"), HostContract.SOUND);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("No bean introspection present");
    }

    @Test
    void the_constraint_of_the_library_is_not_run() {
        HttpResponse<String> answer = HostContract.post(server.getURI().resolve("/checked"), HostContract.UNSOUND);

        assertThat(answer.statusCode()).isEqualTo(200);
    }
}
