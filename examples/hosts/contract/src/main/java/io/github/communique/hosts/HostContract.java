package io.github.communique.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.fixtures.KforVisit;
import io.github.communique.quote.Quote;
import io.github.communique.wire.Reading;
import io.github.communique.wire.ReleaseReader;
import io.github.communique.wire.ReleaseWriter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/**
 * What each host does with releases that are sent to it. A host's program takes a release at {@code /releases} and its own type
 * {@code {"sender": …, "release": …}} at {@code /inbox}, each annotated with {@code @Valid}, and answers with what it was sent.
 */
public abstract class HostContract {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** A release in which no rule finds anything. */
    protected static final String SOUND = ReleaseWriter.standard().toJson(KforVisit.sound());

    /** The sound release with a quotation of someone who is no participant. */
    protected static final String UNSOUND = ReleaseWriter.standard()
            .toJson(KforVisit.sound().toBuilder()
                    .addQuotes(Quote.direct("The calm is a sign of progress", "nobody"))
                    .build());

    /** What an expression language would take for its own. */
    private static final String EXPRESSION = "${7*7} {message} {0}";

    /** The sound release with a number for its language. */
    protected static final String BROKEN = SOUND.replaceFirst("\"language\":\"[^\"]+\"", "\"language\":7");

    /** Where the program listens, such as {@code http://localhost:8080}. */
    protected abstract URI address();

    @Test
    void a_sound_release_is_accepted_and_written_in_the_wire_form() {
        HttpResponse<String> answer = post("/releases", SOUND);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(SOUND);
        assertThat(read(answer.body())).isEqualTo(KforVisit.sound());
    }

    @Test
    void a_release_in_a_type_of_the_host_is_accepted_and_written_in_the_wire_form() {
        String inbox = inbox(SOUND);

        HttpResponse<String> answer = post("/inbox", inbox);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(inbox);
    }

    @Test
    void a_release_with_a_broken_structure_is_a_bad_request() {
        assertThat(post("/releases", BROKEN).statusCode()).isEqualTo(400);
    }

    @Test
    void a_broken_release_in_a_type_of_the_host_is_a_bad_request() {
        assertThat(post("/inbox", inbox(BROKEN)).statusCode()).isEqualTo(400);
    }

    @Test
    void an_unsound_release_is_a_bad_request() {
        assertThat(post("/releases", UNSOUND).statusCode()).isEqualTo(400);
    }

    @Test
    void an_unsound_release_in_a_type_of_the_host_is_a_bad_request() {
        assertThat(post("/inbox", inbox(UNSOUND)).statusCode()).isEqualTo(400);
    }

    @Test
    void a_text_of_a_release_is_never_taken_for_an_expression() {
        HttpResponse<String> answer = post("/releases", UNSOUND.replace("\"nobody\"", '"' + EXPRESSION + '"'));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(EXPRESSION);
    }

    protected static String inbox(String release) {
        return "{\"sender\":\"desk\",\"release\":" + release + "}";
    }

    protected final HttpResponse<String> post(String path, String json) {
        return post(address().resolve(path), json);
    }

    /** Sends a document and gives the answer. */
    protected static HttpResponse<String> post(URI to, String json) {
        return post(to, json, "en");
    }

    /** Sends a document and gives the answer in a language, such as {@code fr}. */
    protected static HttpResponse<String> post(URI to, String json, String language) {
        HttpRequest request = HttpRequest.newBuilder(to)
                .header("Accept-Language", language)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(json))
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

    private static PressRelease read(String json) {
        Reading reading = ReleaseReader.standard().read(json);
        return reading.getRelease().orElseThrow(() -> new AssertionError(reading.getReport()));
    }
}
