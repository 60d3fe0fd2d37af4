package io.github.communique.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.fixtures.KforVisit;
import io.github.communique.wire.ReleaseWriter;
import io.helidon.webserver.Routing;
import io.helidon.webserver.WebServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Releases sent to a service on Helidon SE. */
class HelidonTest {

    private static final String SOUND = ReleaseWriter.standard().toJson(KforVisit.sound());

    private static WebServer server;

    @BeforeAll
    static void start() {
        server = WebServer.builder(Routing.builder().register("/releases", new Releases()))
                .build()
                .start()
                .await(Duration.ofSeconds(60));
    }

    @AfterAll
    static void stop() {
        server.shutdown().await(Duration.ofSeconds(60));
    }

    @Test
    void a_sound_release_is_accepted_and_written_in_the_wire_form() throws IOException, InterruptedException {
        assertThat(post(SOUND).body()).isEqualTo(SOUND);
    }

    @Test
    void a_broken_release_is_answered_with_every_fault() throws IOException, InterruptedException {
        HttpResponse<String> answer = post(SOUND.replaceFirst("\"language\":\"[^\"]+\"", "\"language\":7"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"instance\":\"/releases\"", "\"pointer\":\"/language\"");
    }

    @Test
    void an_unsound_release_is_answered_in_the_language_of_the_client() throws IOException, InterruptedException {
        HttpResponse<String> answer =
                post(SOUND.replaceFirst("\"speakerIds\":\\[\"[^\"]+\"", "\"speakerIds\":[\"nobody\""));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Le communiqué n’est pas valable", "quote/unknown-speaker");
    }

    private static HttpResponse<String> post(String json) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + "/releases"))
                                .header("Accept-Language", "fr")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(json))
                                .build(),
                        BodyHandlers.ofString());
    }
}
