package io.github.communique.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.glassfish.grizzly.http.server.HttpServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class JaxRsTest extends HostContract {

    private static final HttpServer SERVER = Application.start(URI.create("http://localhost:0/"));

    @AfterAll
    static void stop() {
        SERVER.shutdownNow();
    }

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
        return URI.create("http://localhost:" + SERVER.getListener("grizzly").getPort());
    }
}
