package io.github.communique.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.URI;
import org.junit.jupiter.api.Test;

@MicronautTest
class MicronautReleasesTest extends HostContract {

    @Inject
    EmbeddedServer server;

    @Test
    void the_exception_of_a_broken_release_has_the_report() {
        assertThat(post("/releases", BROKEN).body()).contains("/language: Expected a text, found a number.");
    }

    @Test
    void the_exception_of_a_broken_release_in_a_type_of_the_host_has_the_report() {
        assertThat(post("/inbox", inbox(BROKEN)).body()).contains("/language: Expected a text, found a number.");
    }

    @Test
    void each_error_of_an_unsound_release_is_in_the_answer() {
        assertThat(post("/inbox", inbox(UNSOUND)).body())
                .contains(
                        "release.quotes[7].attribution.speakerIds[0]",
                        "The speaker \\\"nobody\\\" is not a participant");
    }

    @Override
    protected URI address() {
        return server.getURI();
    }
}
