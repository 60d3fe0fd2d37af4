package io.github.communique.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QuarkusReleasesTest extends HostContract {

    @TestHTTPResource
    URI address;

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

    @Test
    void messages_are_in_the_language_of_the_request() {
        assertThat(post(address().resolve("/releases"), UNSOUND, "fr").body())
                .contains("n’est pas un participant du communiqué");
    }

    @Override
    protected URI address() {
        return address;
    }
}
