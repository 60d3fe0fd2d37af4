package io.github.communique.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.fixtures.KforVisit;
import io.github.communique.wire.ReleaseWriter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** What a client gets from a program that has the starter and no glue of its own. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class StarterTest {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final String SOUND = ReleaseWriter.standard().indented().toJson(KforVisit.sound());
    private static final String COMPACT = ReleaseWriter.standard().toJson(KforVisit.sound());
    private static final String BROKEN = SOUND.replaceFirst("\"language\": \"[^\"]+\"", "\"language\": 7")
            .replaceFirst("\"kind\": \"[^\"]+\"", "\"kind\": \"pamphlet\"");
    private static final String UNSOUND =
            SOUND.replaceFirst("\"speakerIds\": \\[\\s+\"[^\"]+\"", "\"speakerIds\": [\"nobody\"");

    @Value("${local.server.port}")
    private int port;

    @Test
    void a_sound_release_is_accepted_and_written_in_the_wire_form() {
        HttpResponse<String> answer = post("/releases", SOUND);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(COMPACT);
    }

    @Test
    void a_broken_release_is_answered_with_every_fault_and_its_line() {
        HttpResponse<String> answer = post("/releases", BROKEN);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body())
                .startsWith("{\"type\":\"https://communique.github.io/problems/unreadable-release\",\"title\":"
                        + "\"The release cannot be read\",\"status\":400,")
                .contains("\"instance\":\"/releases\"")
                .contains("\"pointer\":\"/language\",\"line\":5,")
                .contains("\"pointer\":\"/kind\",\"line\":4,")
                .contains("\"rule\":\"json/wrong-kind\",\"severity\":\"error\"");
    }

    @Test
    void an_unsound_release_is_answered_with_every_finding_and_its_line() {
        HttpResponse<String> answer = post("/releases", UNSOUND);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body())
                .contains("\"title\":\"The release is not sound\"")
                .containsPattern("\"pointer\":\"/quotes/0/attribution/speakerIds/0\",\"line\":[0-9]+,\"column\":[0-9]+,"
                        + "\"rule\":\"quote/unknown-speaker\"");
    }

    @Test
    void malformed_json_is_answered_with_its_place() {
        HttpResponse<String> answer = post("/releases", "{\n  \"id\": }");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"line\":2,\"column\":9,\"rule\":\"json/not-json\"");
    }

    @Test
    void an_empty_body_is_a_bad_request() {
        HttpResponse<String> answer = post("/releases", "");

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void a_document_of_ten_megabytes_is_refused() {
        assertThat(post("/releases", "{\"id\":\"" + "x".repeat(10_000_000) + "\"}")
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void a_type_that_is_not_json_is_not_supported() {
        assertThat(post("/releases", SOUND, "text/plain", "en").statusCode()).isEqualTo(415);
    }

    @Test
    void a_charset_other_than_utf8_is_refused() {
        HttpResponse<String> answer = post("/releases", SOUND, "application/json;charset=ISO-8859-1", "en");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("json/not-utf8", "ISO-8859-1");
    }

    @Test
    void a_media_type_that_ends_with_json_is_read() {
        assertThat(post("/releases", SOUND, "application/vnd.example+json", "en")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_answer_is_in_the_first_language_that_client_and_library_have() {
        HttpResponse<String> answer = post("/releases", UNSOUND, "application/json", "de, fr;q=0.8, en;q=0.5");

        assertThat(answer.headers().firstValue("Content-Language")).contains("fr");
        assertThat(answer.body())
                .contains("Le communiqué n’est pas valable")
                .contains("n’est pas un participant du communiqué");
    }

    @Test
    void a_reading_is_never_refused() {
        HttpResponse<String> answer = post("/reports", BROKEN);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .startsWith("{\"sound\":false,\"language\":\"en\"")
                .contains("json/wrong-kind");
    }

    @Test
    void a_problem_that_a_controller_answers_itself_is_written_as_problem_details() {
        HttpResponse<String> answer = post("/desk", UNSOUND, "application/json", "fr");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("Content-Language")).contains("fr");
        assertThat(answer.body())
                .startsWith("{\"type\":\"https://communique.github.io/problems/unsound-release\"")
                .contains("n’est pas un participant du communiqué");
    }

    @Test
    void a_broken_release_in_a_type_of_the_host_is_answered_with_every_fault() {
        HttpResponse<String> answer = post("/inbox", inbox("desk", BROKEN));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"pointer\":\"/language\"", "\"pointer\":\"/kind\"");
    }

    @Test
    void an_unsound_release_in_a_type_of_the_host_is_answered_with_pointers_in_that_type() {
        HttpResponse<String> answer = post("/inbox", inbox("desk", UNSOUND), "application/json", "fr");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "\"pointer\":\"/release/quotes/0/attribution/speakerIds/0\",\"rule\":\"quote/unknown-speaker\"")
                .contains("n’est pas un participant du communiqué");
    }

    @Test
    void an_error_of_the_host_s_own_type_is_left_to_the_host() {
        HttpResponse<String> answer = post("/inbox", inbox(" ", SOUND));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("communique.github.io");
    }

    @Test
    void a_text_of_a_release_is_never_taken_for_an_expression() {
        String expression = "${7*7} {message} {0} #{9}";

        assertThat(post("/inbox", inbox("desk", UNSOUND.replace("nobody", expression)))
                        .body())
                .contains(expression);
    }

    private static String inbox(String sender, String release) {
        return "{\"sender\":\"" + sender + "\",\"release\":" + release + "}";
    }

    private HttpResponse<String> post(String path, String json) {
        return post(path, json, "application/json", "en");
    }

    private HttpResponse<String> post(String path, String body, String contentType, String language) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept-Language", language)
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build();
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("no answer from " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
